import type { QuestionId } from '../ids'
import { askedState, countedAnswer, type Reading } from '../questionnaire/readAnswers'
import { type AreaTerms, areaTerms, intervalOf } from './areaTerms'
import { nameLevel } from './nameLevel'
import type { AreaResult, AreaRow } from './results'
import type { Area, ScoringModel } from './scoringModel'

/**
 * The points of an area, from 0 to 100: the weighted mean of the answers over the questions that apply.
 * Unknown answers widen the interval, those not applicable leave the denominator, hidden ones never count.
 *
 * The bounds are exact: the same as trying every completion of what is not known, which is what the tests do.
 */
export function scoreArea(
  reading: Reading,
  model: ScoringModel,
  area: Area,
  terms: AreaTerms = areaTerms(reading, area),
): AreaResult {
  const interval = intervalOf(terms)
  if (!interval) return { area: area.id, status: 'notApplicable' }
  const rows = rowsOf(reading, area)
  const known = rows.filter(({ status }) => status === 'known').length
  return {
    area: area.id,
    status: 'scored',
    interval,
    level: nameLevel(model, interval, rows.length === 0 ? 0 : known / rows.length),
    known,
    applicable: rows.length,
    toVerify: rows.filter(({ status }) => status === 'unknown').length,
    mayNotApply: terms.cases.some(({ applies }) => !applies),
    rows,
  }
}

function rowsOf(reading: Reading, area: Area): readonly AreaRow[] {
  const counted = (reading.index.weights.get(area.id) ?? []).filter(([id]) => inTheSum(reading, id))
  const total = counted.reduce((sum, [, weight]) => sum + weight, 0)
  return counted.map(([id, weight]) => {
    const answer = countedAnswer(reading, id)
    const max = (weight / total) * 100
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

const inTheSum = (reading: Reading, id: QuestionId): boolean =>
  askedState(reading, id) !== 'notAsked' && countedAnswer(reading, id)?.state !== 'notApplicable'
