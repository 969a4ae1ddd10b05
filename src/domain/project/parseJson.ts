/** What a text says, if it is JSON; `undefined` otherwise. Windows' Notepad puts a mark at the beginning of what it saves. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
