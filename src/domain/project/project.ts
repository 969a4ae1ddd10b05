import type { z } from 'zod'
import type { actionEditSchema, indicatorEditSchema, ownActionSchema, progressSchema } from './actionSchema'
import type { choicesSchema, projectSchema } from './projectSchema'

/**
 * The shape is declared once, in `projectSchema.ts`. Only what reads a file needs it at run time:
 * it brings zod along, which the first screen should not wait for.
 */
export type Project = z.infer<typeof projectSchema>
/** What the person decided about the plan. The plan itself is always computed. */
export type Choices = z.infer<typeof choicesSchema>
/** What the person changed in one action of the plan; what is missing is as proposed. */
export type ActionEdit = z.infer<typeof actionEditSchema>
export type IndicatorEdit = z.infer<typeof indicatorEditSchema>
export type OwnAction = z.infer<typeof ownActionSchema>
export type Progress = z.infer<typeof progressSchema>
export type DocumentSettings = Choices['document']
export type Track = Project['track']
export type SheetText = (typeof sheetTexts)[number]
export type ReviewMonth = (typeof reviewMonths)[number]
export type ActionState = (typeof states)[number]

export const projectFormat = 'conciliazione-20.20'
export const projectVersion = 3

/** The texts of an action's sheet, in the order in which they are read (dossier 7.1; roles as in 7.3). */
export const sheetTexts = [
  'title',
  'need',
  'description',
  'recipients',
  'instrument',
  'responsible',
  'involved',
  'attention',
  'check',
  'decides',
  'executes',
  'consulted',
  'informed',
  'note',
] as const

/** Months after which the plan is looked at again (dossier 7.3). */
export const reviewMonths = ['3', '6', '9', '12', '18', '24', '36'] as const
export const states = ['da-avviare', 'in-corso', 'a-regime', 'sospesa'] as const
export const opinions = ['favorevole', 'con-osservazioni', 'contrario', 'non-espresso'] as const

/** Characters that fit in what a person writes; a text box never takes more. Then how many lines, and the largest figure. */
export const longest = {
  organisation: 200,
  compiledBy: 200,
  title: 200,
  sheetText: 2000,
  note: 5000,
  /** Base 64 of a picture of about 140 kB. */
  logo: 190_000,
  steps: 12,
  expenses: 12,
  tag: 40,
  tags: 12,
  amount: 100_000_000,
}

/** What a project starts with, beside its choices. */
export const startingParts = {
  tags: [],
  archived: false,
  snapshots: {},
  toConfirm: [],
  meetings: {},
} satisfies Partial<Project>

export const noChoices: Choices = {
  removed: [],
  added: [],
  order: [],
  edits: {},
  own: {},
  scorecards: {},
  reviews: {},
  budget: {},
  approval: { opinions: [] },
  document: { without: [], answers: false, notes: false },
}
