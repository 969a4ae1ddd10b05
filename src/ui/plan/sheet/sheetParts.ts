import type { ActionId } from '../../../domain/ids'
import type { PlannedAction } from '../../../domain/plan/plan'
import type { ActionEdit, Project, SheetText } from '../../../domain/project/project'
import { isStale, proposedText } from '../../../text/document/sheetTexts'
import type { Subject } from '../../../text/document/subject'
import type { SheetSection } from '../../../text/sheet'

/** What every part of a sheet reads: the action as it is, and as it would be had nobody touched it. */
export interface SheetProps {
  subject: Subject
  action: PlannedAction
  proposal: PlannedAction
  onSay: (message: string) => void
}

/** The texts of each part of the sheet, in the order of the page. */
export const sectionTexts: Readonly<Record<SheetSection, readonly SheetText[]>> = {
  'che-cosa': ['title', 'need', 'description', 'recipients', 'instrument'],
  chi: ['decides', 'responsible', 'executes', 'involved', 'consulted', 'informed'],
  quando: ['check'],
  'ore-e-spesa': [],
  indicatori: [],
  note: ['attention', 'note'],
}

/** Texts the collection of missing data has: the rest of its sheet is the same for everybody. */
const dataTexts: readonly SheetText[] = ['title', 'need', 'description', 'responsible', 'check', 'note']

export const textsOf = (action: PlannedAction, section: SheetSection): readonly SheetText[] =>
  sectionTexts[section].filter((field) => action.kind === 'measure' || dataTexts.includes(field))

export const sectionsOf = ({ kind }: PlannedAction): readonly SheetSection[] =>
  (Object.keys(sectionTexts) as SheetSection[]).filter(
    (section) => kind === 'measure' || (section !== 'ore-e-spesa' && section !== 'indicatori'),
  )

/** Other parts of an action that are written in a section. */
const partsOf: Readonly<Record<SheetSection, readonly (keyof ActionEdit)[]>> = {
  'che-cosa': ['quadrant'],
  chi: [],
  quando: ['start', 'steps'],
  'ore-e-spesa': ['hours', 'expenses'],
  indicatori: ['indicators'],
  note: [],
}

/** Something there was written by the person over a proposal. */
export const isTouched = (subject: Subject, action: PlannedAction, section: SheetSection): boolean =>
  textsOf(action, section).some((field) => isOverProposal(subject, action, field)) ||
  partsOf[section].some((part) => part !== 'texts' && part !== 'progress' && action.edited.includes(part))

/** Written where something is proposed: what can be compared and put back. */
export const isOverProposal = (subject: Subject, action: PlannedAction, field: SheetText): boolean =>
  action.texts[field] !== undefined && proposedText(subject, action, field) !== ''

/** How many things written there stand over a proposal that is no longer the same. */
export function staleCount(subject: Subject, action: PlannedAction, section: SheetSection): number {
  const texts = textsOf(action, section).filter((field) => isStale(subject, action, field)).length
  const parts = action.kind === 'measure' ? action.stale.filter((part) => partsOf[section].includes(part)).length : 0
  return texts + parts
}

export const staleIn = (subject: Subject, action: PlannedAction): number =>
  sectionsOf(action).reduce((sum, section) => sum + staleCount(subject, action, section), 0)

/** The same project without what was changed in one action. */
export function withoutEdit(project: Project, id: ActionId): Project {
  const { [id]: edit, ...edits } = project.choices.edits
  return edit ? { ...project, choices: { ...project.choices, edits } } : project
}
