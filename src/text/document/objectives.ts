import type { AreaId, Month } from '../../domain/ids'
import type { PlannedMeasure } from '../../domain/plan/plan'
import { countedAnswer } from '../../domain/questionnaire/readAnswers'
import type { Axis } from '../../domain/selection/results'
import { lowerFirst, monthsInFull, monthText, quoted, withStop } from '../format'
import { type IndicatorRow, mainIndicator } from './indicatorRows'
import { roleText } from './roles'
import { measuresOf, monthOf, type Subject, scoreOf } from './subject'

/** What will be true at the end of an action, in the words of the questionnaire. */
interface AxisObjective {
  action: PlannedMeasure
  by: Month
  /** The anchor that will be true. */
  goal: string
  /** The anchor that is true today, if it is known. */
  today: string | undefined
  indicator: IndicatorRow | undefined
}

export const actionsOfAxis = (subject: Subject, place: number): readonly PlannedMeasure[] =>
  measuresOf(subject).filter(({ axis }) => axis === place)

/** The objective of an axis comes from its action that gains most; `undefined` if the axis has no action. */
export function objectiveOf(subject: Subject, axis: Axis, place: number): AxisObjective | undefined {
  const actions = [...actionsOfAxis(subject, place)].sort((a, b) => b.gain - a.gain)
  return actions.map((action) => objectiveFrom(subject, axis.area, action)).find((objective) => objective !== undefined)
}

/** The indicators of the objectives, one an axis. */
export const axisIndicators = (subject: Subject): readonly IndicatorRow[] =>
  subject.plan.axes.flatMap((axis, place) => objectiveOf(subject, axis, place)?.indicator ?? [])

function objectiveFrom(subject: Subject, area: AreaId, action: PlannedMeasure): AxisObjective | undefined {
  const raises = [...(subject.measures.get(action.id)?.raises ?? [])].sort(
    (a, b) => Number(a.when === 'steady') - Number(b.when === 'steady'),
  )
  const { index } = subject.reading
  for (const { question: id, to, when } of raises) {
    const question = index.byId.get(id)
    if (question?.type !== 'anchors' || index.areaOf.get(id)?.id !== area) continue
    const answer = countedAnswer(subject.reading, id)
    const today = answer?.state === 'given' && typeof answer.value === 'string' ? answer.value : undefined
    if (answer?.state === 'notApplicable' || (today !== undefined && index.rank(id, today) >= index.rank(id, to)))
      continue
    const goal = question.options.find((option) => option.id === to)?.text
    if (!goal) continue
    return {
      action,
      by: monthOf(subject, when === 'steady' ? Math.max(action.to + 5, 11) : action.to - 1),
      goal,
      today: question.options.find((option) => option.id === today)?.text,
      indicator: mainIndicator(subject, action),
    }
  }
  return undefined
}

/** "Entro luglio 2027 poter dire: «I turni si conoscono almeno 14 giorni prima»." */
export const goalText = ({ by, goal }: AxisObjective): string => `Entro ${monthText(by)} poter dire: ${quoted(goal)}.`

/** The whole objective: what, by when, from where, how it is measured, by whom. */
export function objectiveText(subject: Subject, objective: AxisObjective): string {
  const start = objective.today
    ? `Oggi la risposta è ${quoted(objective.today)}.`
    : 'Oggi il punto di partenza è da verificare.'
  const who = `Ne risponde: ${withStop(lowerFirst(roleText(subject, objective.action.responsible)))}`
  return [goalText(objective), start, measureText(objective.indicator), who]
    .filter((text) => text !== undefined)
    .join(' ')
}

function measureText(indicator: IndicatorRow | undefined): string | undefined {
  if (!indicator) return undefined
  const today =
    typeof indicator.today === 'string'
      ? `oggi ${indicator.today}`
      : `valore di oggi ${monthsInFull(indicator.today.text)}`
  return `Si misura con ${quoted(lowerFirst(indicator.name))}: ${today}, a 12 mesi ${indicator.target}.`
}

/** An axis without actions: nothing to do where rules are already written, a choice still to be made elsewhere. */
export function noActionText(subject: Subject, { area }: Axis): string {
  const written = subject.content.scoring.levels[2]?.from ?? 50
  const low = scoreOf(subject, area)?.interval.low ?? 0
  return low >= written
    ? 'Nessuna azione per ora: le regole ci sono, si conserva ciò che funziona.'
    : 'Nessuna azione scelta per ora: se ne riparla al primo riesame.'
}
