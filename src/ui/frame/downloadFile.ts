/** Hands a file to the person: it never goes through the network. */
export function downloadFile(name: string, content: BlobPart, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  /** The browser reads the address after the click: revoked at once, some would save nothing. */
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
