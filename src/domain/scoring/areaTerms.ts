import type { QuestionId } from '../ids'
import { askedState, countedAnswer, type Reading } from '../questionnaire/readAnswers'
import { type Completion, forEachCompletion } from './completions'
import type { Interval } from './results'
import type { Area } from './scoringModel'

/** One question in the sum of its area: the points it brings, an interval where they are not known. */
interface Term {
  question: QuestionId
  weight: number
  low: number
  high: number
}

/** What an area adds up to, in each way in which its questions can turn out to apply. */
export interface AreaTerms {
  fullMark: number
  cases: readonly { terms: readonly Term[]; applies: boolean }[]
}

/** What carrying out measures would guarantee: at least this many points for each of these questions. */
export type Floors = ReadonlyMap<QuestionId, number>
export const noFloors: Floors = new Map()

/** Works out the sums of an area once; intervals with or without measures are then read off them. */
export function areaTerms(reading: Reading, area: Area): AreaTerms {
  const weights = (reading.index.weights.get(area.id) ?? []).filter(([id]) => askedState(reading, id) !== 'notAsked')
  const ids = weights.map(([id]) => id)
  /** Many completions come to the same sum: each is kept once. */
  const cases = new Map<string, AreaTerms['cases'][number]>()
  forEachCompletion(reading, ids, (completion) => {
    const terms: Term[] = []
    let applies = false
    let key = ''
    for (const [question, weight] of weights) {
      if (completion.applies(question) === false) {
        key += 'hidden '
        continue
      }
      applies = true
      const points = pointsOf(reading, completion, question)
      key += points ? `${points.low === points.high ? points.low : 'open'} ` : 'out '
      if (points) terms.push({ question, weight, low: points.low, high: points.high })
    }
    cases.set(key, { terms, applies })
  })
  return { fullMark: reading.index.fullMark, cases: [...cases.values()] }
}

/** Points of one question in one completion; nothing if it stays out of the sum. */
function pointsOf(reading: Reading, completion: Completion, id: QuestionId): Interval | undefined {
  const { index } = reading
  const decided = completion.decided.get(id)
  if (decided === null) return undefined
  if (typeof decided === 'string') return exactly(index.points(decided))
  const answer = countedAnswer(reading, id)
  if (answer?.state === 'given' && typeof answer.value === 'string') return exactly(index.points(answer.value))
  if (answer?.state === 'notApplicable' && completion.staysOut(id)) return undefined
  return { low: 0, high: index.fullMark }
}

const exactly = (points: number): Interval => ({ low: points, high: points })

/**
 * The points of the area, from 0 to 100; nothing if no question applies. With floors, the interval if some answers
 * were at least so high: the questions that apply stay those of today.
 */
export function intervalOf({ fullMark, cases }: AreaTerms, floors: Floors = noFloors): Interval | undefined {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const { terms } of cases) {
    let most = 0
    let lowest = 0
    let highest = 0
    for (const term of terms) {
      const floor = floors.get(term.question) ?? 0
      most += term.weight * fullMark
      lowest += term.weight * Math.max(term.low, floor)
      highest += term.weight * Math.max(term.high, floor)
    }
    if (most === 0) continue
    low = Math.min(low, (lowest / most) * 100)
    high = Math.max(high, (highest / most) * 100)
  }
  return high < low ? undefined : { low, high }
}
