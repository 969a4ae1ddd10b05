import type { Measure } from '../catalogue/measure'
import type { MeasureId, Month } from '../ids'
import type { ActionEdit } from '../project/project'
import type { Interval } from '../scoring/results'
import { costClassOf } from '../selection/applicability'
import { greatestGain } from '../selection/findMoves'
import type { Situation } from '../selection/situation'
import type { Decided } from './applyChoices'
import type { DataCollection, PlannedAction, PlannedMeasure } from './plan'
import { type Placed, stepsOf } from './schedule'

/** Where an action stands in the plan, and what the person changed of it. */
export interface Frame {
  number: number
  start: Month
  edit: ActionEdit
  when: Placed
}

/** A measure as an action of the plan: what the catalogue says, then what the person changed. */
export function measureAction(
  situation: Situation,
  { measure, proposal, addedByHand }: Decided['actions'][number],
  { number, start, edit, when }: Frame,
  waitsFor: readonly MeasureId[],
): PlannedMeasure {
  const axis = situation.axes.findIndex(({ area }) => area === measure.area)
  const action: PlannedMeasure = {
    kind: 'measure',
    id: measure.id,
    number,
    title: edit.title ?? measure.name,
    area: measure.area,
    quadrant: proposal.quadrant,
    because: proposal.because,
    duty: proposal.duty,
    addedByHand,
    responsible: edit.responsible ?? measure.responsibleRole,
    start,
    from: when.from,
    to: when.to,
    steps: stepsOf(measure, when),
    edited: editedFields(edit),
    waitsFor,
    costClass: costClassOf(measure, situation.limits),
    hours: scaledHours(situation, measure, situation.limits.people),
    gain: greatestGain(situation, measure),
  }
  if (axis >= 0) action.axis = axis
  if (edit.note !== undefined) action.note = edit.note
  return action
}

export function dataAction({ content }: Situation, { number, start, edit, when }: Frame, rule: string): DataCollection {
  const { id, title, steps } = content.planTexts.dataCollection
  const responsible = edit.responsible ?? content.planTexts.milestones.find(({ month }) => month === 1)?.who ?? ''
  const months = 1 / steps.length
  return {
    kind: 'data',
    id,
    number,
    title: edit.title ?? title,
    responsible,
    ...(edit.note !== undefined && { note: edit.note }),
    start,
    from: when.from,
    to: when.to,
    steps: stepsOf({ steps: steps.map((step) => ({ title: step, who: responsible, months })) }, when),
    edited: editedFields(edit),
    because: [{ kind: 'link', link: rule }],
  }
}

const editedFields = (edit: ActionEdit): PlannedAction['edited'] =>
  (['title', 'responsible', 'start', 'note'] as const).filter((field) => edit[field] !== undefined)

/** Hours grow less than the organisation does: with the square root of the people, within bounds. A hypothesis. */
function scaledHours({ content }: Situation, { internalHours }: Measure, people: number | undefined): Interval {
  const { people: written, min, max } = content.selection.hoursScale
  const scale = people === undefined ? 1 : Math.min(max, Math.max(min, Math.sqrt(people / written)))
  return { low: Math.round(internalHours.first[0] * scale), high: Math.round(internalHours.first[1] * scale) }
}
