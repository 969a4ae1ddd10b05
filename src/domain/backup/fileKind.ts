/** More than a portfolio of a thousand organisations; read whole, it still does not stop the page for long. */
export const largestBackup = 64 * 1024 * 1024

export type FileKind = 'project' | 'protected' | 'portfolio'

const kinds: Readonly<Record<string, FileKind>> = {
  'conciliazione-20.20-protetto': 'protected',
  'conciliazione-20.20-tutte': 'portfolio',
}

/** How much of a file says what it is: everything saved from here begins with its format. */
export const headLength = 200

/** Anything else is taken for one organisation, whose reader says what is wrong with it. */
export const kindOfFile = (head: string): FileKind =>
  kinds[/^\uFEFF?\s*\{\s*"format"\s*:\s*"([^"]{1,60})"/.exec(head)?.[1] ?? ''] ?? 'project'
