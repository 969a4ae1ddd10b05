import { noLonger, withFields, withIndicator, withPart, withText } from '../../../domain/objectives/changeScorecard'
import type { Scorecard, ScorecardIndicator, ScorecardObjective } from '../../../domain/objectives/scorecard'
import { scorecardLimits } from '../../../domain/objectives/scorecardLimits'
import type { Subject } from '../../../text/document/subject'
import { rewriteObjective } from '../rewrite'

/** One objective being written: everything its boxes read, and the ways they change it. */
export interface Editing {
  subject: Subject
  cardId: string
  card: Scorecard
  objective: ScorecardObjective
}

type Change = (objective: ScorecardObjective) => ScorecardObjective

export const change = ({ cardId, objective }: Editing, by: Change): void => rewriteObjective(cardId, objective.id, by)

export const writeText = (editing: Editing, field: string, text: string): void =>
  change(editing, (objective) => withText(objective, field, text))

export const writeFields = (editing: Editing, changes: Parameters<typeof withFields>[1]): void =>
  change(editing, (objective) => withFields(objective, changes))

export const writeMidYear = (editing: Editing, changes: Parameters<typeof withPart<'midYear'>>[2]): void =>
  change(editing, (objective) => withPart(objective, 'midYear', changes))

export const writeFinal = (editing: Editing, changes: Parameters<typeof withPart<'final'>>[2]): void =>
  change(editing, (objective) => withPart(objective, 'final', changes))

export const keepWeight = (editing: Editing): void => change(editing, (objective) => noLonger(objective, 'weight'))

/** Names a box among all of the app. */
export const boxOf = ({ subject, cardId, objective }: Editing, ...parts: readonly (string | number)[]): string =>
  ['obiettivo', subject.project.id, cardId, objective.id, ...parts].join('.')

/** Label and hint of a field of the sheet, as the content writes them. */
export function fieldWords({ subject, card }: Pick<Editing, 'subject' | 'card'>, id: string) {
  return subject.content.objectives.sheets[card.kind].fields.find((field) => field.id === id)
}

export interface IndicatorEditing {
  editing: Editing
  indicator: ScorecardIndicator
  place: number
}

export const writeIndicator = (
  { editing, place }: Pick<IndicatorEditing, 'editing' | 'place'>,
  by: (indicator: ScorecardIndicator) => ScorecardIndicator,
): void => change(editing, (objective) => withIndicator(objective, place, by))

/** Figures of indicators may be of any kind; a weight is a share of the sheet. */
export const anyFigure = { min: -scorecardLimits.figure, max: scorecardLimits.figure }
export const weightLimits = { min: 0, max: 100 }
