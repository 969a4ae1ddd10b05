/**
 * What cannot be saved as it is (a figure with a slip, a line with half of it missing) stays in its box after a reload
 * too: here, until it is put right or the browser tab is closed. Storage may be forbidden: then it does not survive.
 */
const place = (box: string): string => `scheda:${box}`

export function keptBox(box: string): string | undefined {
  return tolerant(() => sessionStorage.getItem(place(box))) ?? undefined
}

/** Nothing to keep: `undefined`. */
export function keepBox(box: string, text: string | undefined): void {
  tolerant(() =>
    text === undefined ? sessionStorage.removeItem(place(box)) : sessionStorage.setItem(place(box), text),
  )
}

function tolerant<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch {
    return undefined
  }
}
