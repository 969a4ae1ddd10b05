/**
 * What this tab keeps beside the database is named after the organisation (drafts of a page, where a meeting was):
 * when the organisation goes, all of it goes, whoever wrote it.
 */
export function wipeTraces(id: string): void {
  for (const place of ['sessionStorage', 'localStorage'] as const) {
    try {
      const storage = globalThis[place]
      for (const key of Object.keys(storage)) if (key.includes(id)) storage.removeItem(key)
    } catch {
      // Where storage is forbidden there is nothing in it.
    }
  }
}
