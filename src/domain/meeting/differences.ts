import type { QuestionId } from '../ids'
import type { Answer, Answers } from '../questionnaire/answer'
import { countedAnswer, type Reading } from '../questionnaire/readAnswers'

/** A question to which two copies answer one point or more apart. */
export interface Difference {
  question: QuestionId
  ours: Answer
  theirs: Answer
  points: number
}

export interface Compared {
  differences: readonly Difference[]
  /** Questions on the scale that both answer, and how many of them the same way. */
  both: number
  same: number
  /** Questions on the scale answered by the other copy alone. */
  onlyTheirs: number
}

/** Only what is asked here is compared, and only where both chose one of the four sentences. */
export function compareCopies(reading: Reading, theirs: Answers): Compared {
  const differences: Difference[] = []
  let both = 0
  let onlyTheirs = 0
  for (const question of reading.index.questions) {
    if (question.type !== 'anchors' || reading.asked.get(question.id) === 'notAsked') continue
    const [mine, other] = [countedAnswer(reading, question.id), theirs[question.id]]
    if (other?.state !== 'given') continue
    if (mine?.state !== 'given') {
      if (!mine) onlyTheirs += 1
      continue
    }
    both += 1
    const { points } = reading.index
    const apart = Math.abs(points(String(mine.value)) - points(String(other.value)))
    if (apart >= 1) differences.push({ question: question.id, ours: mine, theirs: other, points: apart })
  }
  return { differences, both, same: both - differences.length, onlyTheirs }
}
