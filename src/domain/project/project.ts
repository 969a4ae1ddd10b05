import type { z } from 'zod'
import type { actionEditSchema, choicesSchema, projectSchema } from './projectSchema'

/**
 * The shape is declared once, in `projectSchema.ts`. Only what reads a file needs it at run time:
 * it brings zod along, which the first screen should not wait for.
 */
export type Project = z.infer<typeof projectSchema>
/** What the person decided about the plan. The plan itself is always computed. */
export type Choices = z.infer<typeof choicesSchema>
/** What the person changed in one action of the plan; what is missing is as proposed. */
export type ActionEdit = z.infer<typeof actionEditSchema>
export type Track = Project['track']

export const projectFormat = 'conciliazione-20.20'
export const projectVersion = 1

/** Characters that fit in what a person writes; a text box never takes more. */
export const longest = {
  organisation: 200,
  compiledBy: 200,
  title: 200,
  responsible: 200,
  actionNote: 2000,
  note: 5000,
}

export const noChoices: Choices = { removed: [], added: [], order: [], edits: {} }
