import type { QuestionId } from '../ids'
import { askedState, countedAnswer, type Reading } from '../questionnaire/readAnswers'
import { type Completion, forEachCompletion } from './completions'
import { nameLevel } from './nameLevel'
import type { AreaResult, AreaRow, Interval } from './results'
import type { Area, ScoringModel } from './scoringModel'

/** What carrying out measures would guarantee: at least this many points for each of these questions. */
export type Floors = ReadonlyMap<QuestionId, number>
export const noFloors: Floors = new Map()

/**
 * The points of an area, from 0 to 100: the weighted mean of the answers over the questions that apply.
 * Unknown answers widen the interval, those not applicable leave the denominator, hidden ones never count.
 *
 * The bounds are exact: the same as trying every completion of what is not known, which is what the tests do.
 */
export function scoreArea(reading: Reading, model: ScoringModel, area: Area): AreaResult {
  const questions = Object.keys(area.questions).filter((id) => askedState(reading, id) !== 'notAsked')
  const bounds = intervalOf(reading, area, noFloors)
  if (!bounds.interval) return { area: area.id, status: 'notApplicable' }
  const rows = rowsOf(reading, area, questions)
  const known = rows.filter(({ status }) => status === 'known').length
  return {
    area: area.id,
    status: 'scored',
    interval: bounds.interval,
    level: nameLevel(model, bounds.interval, rows.length === 0 ? 0 : known / rows.length),
    known,
    applicable: rows.length,
    toVerify: rows.filter(({ status }) => status === 'unknown').length,
    mayNotApply: bounds.mayNotApply,
    rows,
  }
}

/** The interval of an area if some answers were at least so high; the questions that apply stay those of today. */
export function intervalWith(reading: Reading, area: Area, floors: Floors): Interval | undefined {
  return intervalOf(reading, area, floors).interval
}

function intervalOf(
  reading: Reading,
  area: Area,
  floors: Floors,
): { interval: Interval | undefined; mayNotApply: boolean } {
  const questions = Object.entries(area.questions).filter(([id]) => askedState(reading, id) !== 'notAsked')
  const ids = questions.map(([id]) => id)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let mayNotApply = false
  forEachCompletion(reading, ids, (completion) => {
    let most = 0
    let lowest = 0
    let highest = 0
    let applying = 0
    for (const [id, weight] of questions) {
      if (completion.applies(id) === false) continue
      applying += 1
      const points = pointsOf(reading, completion, id, floors.get(id) ?? 0)
      if (!points) continue
      most += weight * reading.index.fullMark
      lowest += weight * points.low
      highest += weight * points.high
    }
    mayNotApply ||= applying === 0
    if (most === 0) return
    low = Math.min(low, (lowest / most) * 100)
    high = Math.max(high, (highest / most) * 100)
  })
  return { interval: high < low ? undefined : { low, high }, mayNotApply }
}

/** Points of one question in one completion; nothing if it stays out of the sum. */
function pointsOf(reading: Reading, completion: Completion, id: QuestionId, floor: number): Interval | undefined {
  const { index } = reading
  const decided = completion.decided.get(id)
  if (decided === null) return undefined
  if (typeof decided === 'string') return exactly(Math.max(index.points(decided), floor))
  const answer = countedAnswer(reading, id)
  if (answer?.state === 'given' && typeof answer.value === 'string')
    return exactly(Math.max(index.points(answer.value), floor))
  if (answer?.state === 'notApplicable' && completion.staysOut(id)) return undefined
  return { low: floor, high: index.fullMark }
}

const exactly = (points: number): Interval => ({ low: points, high: points })

function rowsOf(reading: Reading, area: Area, questions: readonly QuestionId[]): readonly AreaRow[] {
  const counted = questions.filter((id) => countedAnswer(reading, id)?.state !== 'notApplicable')
  const total = counted.reduce((sum, id) => sum + (area.questions[id] ?? 0), 0)
  return counted.map((id) => {
    const answer = countedAnswer(reading, id)
    const max = ((area.questions[id] ?? 0) / total) * 100
    const share =
      answer?.state === 'given' ? reading.index.points(String(answer.value)) / reading.index.fullMark : undefined
    return {
      question: id,
      status: share !== undefined ? 'known' : answer ? 'unknown' : 'unanswered',
      certainlyAsked: askedState(reading, id) === 'asked',
      points: share === undefined ? { low: 0, high: max } : { low: share * max, high: share * max },
      max,
    }
  })
}
