import { isRawObject, type RawObject } from './guardRaw'
import { noChoices, startingParts } from './project'

/**
 * From the format version that is the key to the next one. Each returns a new object, leaves the old one alone and
 * takes whatever is in it: it is checked only after the last step.
 */
export type FormatMigrations = Readonly<Record<number, (raw: RawObject) => RawObject>>

export const formatMigrations: FormatMigrations = {
  /** Version 2 has the whole sheet of an action, own actions, objectives, budget, follow-up, document settings, snapshots. */
  1: (raw) => {
    const choices = isRawObject(raw.choices) ? raw.choices : {}
    const edits = isRawObject(choices.edits) ? choices.edits : {}
    return {
      ...startingParts,
      ...raw,
      formatVersion: 2,
      choices: {
        ...noChoices,
        ...choices,
        edits: Object.fromEntries(Object.entries(edits).map(([id, edit]) => [id, withTexts(edit)])),
      },
    }
  },
  /** Version 3 may name the consultant's additions, and the day an agreement is due: nothing that was there changes. */
  2: (raw) => ({ ...raw, formatVersion: 3 }),
}

/** Title, role and note were fields of their own. */
function withTexts(edit: unknown): unknown {
  if (!isRawObject(edit)) return edit
  const { title, responsible, note, ...others } = edit
  const written = Object.entries({ title, responsible, note }).filter(([, text]) => text !== undefined)
  if (written.length === 0) return others
  return { ...others, texts: Object.fromEntries(written.map(([field, text]) => [field, { text }])) }
}
