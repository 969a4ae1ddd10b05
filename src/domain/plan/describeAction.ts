import type { Indicator, Measure } from '../catalogue/measure'
import { fingerprint } from '../fingerprint'
import type { ActionId, Month } from '../ids'
import { type ActionEdit, type SheetText, sheetTexts } from '../project/project'
import type { Interval } from '../scoring/results'
import { costClassOf } from '../selection/applicability'
import { greatestGain } from '../selection/findMoves'
import type { PlanSize } from '../selection/selectionModel'
import type { Situation } from '../selection/situation'
import type { DecidedAction } from './applyChoices'
import type { DataCollection, EditedPart, PlannedAction, PlannedMeasure } from './plan'
import { plannedIndicators } from './plannedIndicators'
import { yearFigures } from './resources'
import type { Placed } from './schedule'
import { stepsOf } from './stepsOf'

/** Where an action stands in the plan, and what the person changed of it. */
export interface Frame {
  number: number
  start: Month
  edit: ActionEdit
  when: Placed
  /** Months of the plan. */
  duration: number
}

/** A measure as an action of the plan: what the catalogue says, then what the person changed. */
export function measureAction(
  situation: Situation,
  { measure, proposal, origin }: DecidedAction,
  frame: Frame,
  needs: Pick<PlannedMeasure, 'waitsFor' | 'tooEarly'>,
): PlannedMeasure {
  const { limits } = situation
  const { edit, when } = frame
  const axis = situation.axes.findIndex(({ area }) => area === measure.area)
  const { first, later } = hoursOf(situation, measure, edit, limits.people)
  const action: Omit<PlannedMeasure, 'years'> = {
    kind: 'measure',
    ...common(frame, measure.id, measure.name, measure.responsibleRole),
    area: measure.area,
    quadrant: proposal.quadrant,
    because: proposal.because,
    duty: proposal.duty,
    origin,
    steps: stepsOf(edit.steps?.items ?? stepsHere(measure, situation.size.id), when),
    stale: stalePartsOf(situation, measure, edit, limits.people),
    ...needs,
    costClass: costClassOf(measure, limits),
    hours: first,
    laterHours: later,
    expenses: edit.expenses ?? [],
    indicators: plannedIndicators(measure, edit.indicators, libraryOf(situation)),
    gain: greatestGain(situation, measure),
  }
  /** Set after, not spread in: copying a literal this long is what used to take most of the time. */
  if (axis >= 0) action.axis = axis
  return Object.assign(action, {
    years: yearFigures(action, frame.duration, situation.content.selection.budget.ranges),
  })
}

export function dataAction({ content }: Situation, frame: Frame, rule: string): DataCollection {
  const { id, title, steps } = content.planTexts.dataCollection
  const proposedRole = content.planTexts.milestones.find(({ month }) => month === 1)?.who ?? ''
  const base = common(frame, id, title, proposedRole)
  const months = 1 / steps.length
  const proposed = steps.map((step) => ({ title: step, who: base.responsible, months }))
  return {
    kind: 'data',
    ...base,
    steps: stepsOf(frame.edit.steps?.items ?? proposed, frame.when),
    because: [{ kind: 'link', link: rule }],
  }
}

function common({ number, start, edit, when }: Frame, id: ActionId, title: string, responsible: string) {
  return {
    ...{ id, number, start, from: when.from, to: when.to },
    title: edit.texts?.title?.text ?? title,
    responsible: edit.texts?.responsible?.text ?? responsible,
    texts: edit.texts ?? {},
    edited: editedParts(edit),
    progress: edit.progress ?? {},
  }
}

function editedParts({ texts, ...edit }: ActionEdit): PlannedAction['edited'] {
  const written: SheetText[] = texts ? sheetTexts.filter((field) => texts[field]) : []
  const parts = (
    ['start', 'quadrant', 'steps', 'hours', 'expenses', 'indicators'] as const satisfies EditedPart[]
  ).filter((part) => edit[part] !== undefined)
  return [...written, ...parts]
}

/** The hours of the action's first year and of each later one: what was written, or what is proposed for this size. */
function hoursOf(situation: Situation, measure: Measure, { hours }: ActionEdit, people: number | undefined) {
  if (!hours) return proposedHours(situation, measure, people)
  return { first: { low: hours.first, high: hours.first }, later: { low: hours.later, high: hours.later } }
}

/** Hours grow less than the organisation does: with the square root of the people, within bounds. A hypothesis. */
export function proposedHours({ content }: Situation, { internalHours }: Measure, people: number | undefined) {
  const { people: written, min, max } = content.selection.hoursScale
  const scale = people === undefined ? 1 : Math.min(max, Math.max(min, Math.sqrt(people / written)))
  const scaled = ([low, high]: readonly [number, number]): Interval => ({
    low: Math.round(low * scale),
    high: Math.round(high * scale),
  })
  return { first: scaled(internalHours.first), later: scaled(internalHours.yearly) }
}

/** Steps and hours that somebody wrote over a proposal which is no longer the same. */
function stalePartsOf(
  situation: Situation,
  measure: Measure,
  { steps, hours }: ActionEdit,
  people: number | undefined,
) {
  const stale: ('steps' | 'hours')[] = []
  if (steps?.over && steps.over !== stepsMark(stepsHere(measure, situation.size.id))) stale.push('steps')
  if (hours?.over && hours.over !== hoursMark(proposedHours(situation, measure, people))) stale.push('hours')
  return stale
}

/** The steps proposed to an organisation of this size: fewer than ten people have their own, where they are written. */
export const stepsHere = ({ steps, stepsMicro }: Measure, size: PlanSize['id']): Measure['steps'] =>
  (size === 'micro' ? stepsMicro : undefined) ?? steps

/** The mark of the proposed steps, to be kept beside those written over them. */
export const stepsMark = (steps: Measure['steps']): string => fingerprint(JSON.stringify(steps))
export const hoursMark = (hours: { first: Interval; later: Interval }): string => fingerprint(JSON.stringify(hours))

const libraries = new WeakMap<readonly Indicator[], ReadonlyMap<string, Indicator>>()

function libraryOf({ content: { indicators } }: Situation): ReadonlyMap<string, Indicator> {
  const known = libraries.get(indicators)
  if (known) return known
  const library = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  libraries.set(indicators, library)
  return library
}
