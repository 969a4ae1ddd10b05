import type { QuestionId } from '../ids'
import type { Answer, PartValue, Value } from '../questionnaire/answer'
import { countedAnswer, type Reading } from '../questionnaire/readAnswers'

/** A question to which two copies answer otherwise: on the scale, one point or more apart. */
export interface Difference {
  question: QuestionId
  ours: Answer
  theirs: Answer
  /** How far apart on the scale; nothing where the answer is not a sentence of it. */
  points: number | undefined
  /** The boxes that differ, of a question that has several. */
  boxes: readonly string[]
}

export interface Compared {
  differences: readonly Difference[]
  /** Questions that both answer, and how many of them the same way. */
  both: number
  same: number
  /** Questions answered by the other copy alone. */
  onlyTheirs: number
}

/** Only what is asked here is compared, and only where both know: "non so" contradicts nobody. */
export function compareCopies(reading: Reading, theirs: Reading): Compared {
  const differences: Difference[] = []
  let both = 0
  let onlyTheirs = 0
  for (const { id } of reading.index.questions) {
    if (reading.asked.get(id) === 'notAsked') continue
    const [mine, other] = [countedAnswer(reading, id), countedAnswer(theirs, id)]
    if (!isStatement(other)) continue
    if (!isStatement(mine)) {
      onlyTheirs += 1
      continue
    }
    both += 1
    const difference = differenceOf(reading, id, mine, other)
    if (difference) differences.push({ question: id, ours: mine, theirs: other, ...difference })
  }
  return { differences, both, same: both - differences.length, onlyTheirs }
}

const isStatement = (answer: Answer | undefined): answer is Answer => answer !== undefined && answer.state !== 'unknown'

function differenceOf(
  { index }: Reading,
  id: QuestionId,
  ours: Answer,
  theirs: Answer,
): Pick<Difference, 'points' | 'boxes'> | undefined {
  const apart = { points: undefined, boxes: [] }
  if (ours.state !== 'given' || theirs.state !== 'given') return ours.state === theirs.state ? undefined : apart
  if (index.byId.get(id)?.type === 'anchors') {
    const points = Math.abs(index.points(String(ours.value)) - index.points(String(theirs.value)))
    return points >= 1 ? { points, boxes: [] } : undefined
  }
  const [mine, other] = [boxesOf(ours.value), boxesOf(theirs.value)]
  if (!mine || !other) return sameValue(ours.value, theirs.value) ? undefined : apart
  /** A box left empty by one of them says nothing. */
  const boxes = Object.keys(mine).filter((box) => other[box] !== undefined && !sameValue(mine[box], other[box]))
  return boxes.length > 0 ? { points: undefined, boxes } : undefined
}

type Boxes = Readonly<Record<string, PartValue>>

const boxesOf = (value: Value): Boxes | undefined =>
  typeof value === 'object' && !Array.isArray(value) ? value : undefined

/** The order of several options means nothing, nor do capitals and spaces of what was written freely. */
const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().toLowerCase()
  return Array.isArray(value) ? value.map(plain).sort() : value
}

/** Their answer in the place of ours: a box they left empty stays as it is. */
export function takeTheirs({ ours, theirs }: Pick<Difference, 'ours' | 'theirs'>): Answer {
  if (ours.state !== 'given' || theirs.state !== 'given') return theirs
  const [mine, other] = [boxesOf(ours.value), boxesOf(theirs.value)]
  return mine && other ? { ...theirs, value: { ...mine, ...other } } : theirs
}
