import type { Content } from '../../../../src/domain/content'
import type { QuestionId } from '../../../../src/domain/ids'
import type { Answers } from '../../../../src/domain/questionnaire/answer'
import type { Known } from '../../../../src/domain/questionnaire/holds'
import { splitRef, valueAt } from '../../../../src/domain/questionnaire/readAnswers'
import type { Truth } from '../../../../src/domain/questionnaire/truth'
import type { FactValue } from '../../../../src/domain/selection/readFacts'
import type { Link } from '../../../../src/domain/selection/selectionModel'
import type { Chosen } from '../decisions'

/** What the facts of one run read, and what its rules found so far: plain values, nothing to wait for. */
export interface Ground {
  content: Content
  answers: Answers
  chosen: Chosen
  hidden: Set<QuestionId>
  /** Questions whose rule has not said that they are certainly asked. */
  uncertain: Set<QuestionId>
  contexts: Set<string>
  excluded: Set<string>
  withoutUnion: boolean
  costCeiling: number
  costShift: number | undefined
  facts: Map<string, FactValue>
}

export function groundOf(content: Content, answers: Answers, chosen: Chosen): Ground {
  return {
    content,
    answers,
    chosen,
    hidden: new Set(),
    uncertain: new Set(),
    contexts: new Set(),
    excluded: new Set(),
    withoutUnion: false,
    costCeiling: Number.POSITIVE_INFINITY,
    costShift: undefined,
    facts: new Map(),
  }
}

/** No answer of the benchmark is "non si applica": whether it may be is left out. */
export function read({ answers, hidden, uncertain }: Ground, question: QuestionId, part?: string): Known {
  if (hidden.has(question)) return null
  return uncertain.has(question) ? undefined : valueAt(answers[question], part)
}

export function saidUnknown(ground: Ground, id: QuestionId, part?: string): Truth {
  if (ground.hidden.has(id)) return false
  const answer = ground.uncertain.has(id) ? undefined : ground.answers[id]
  if (answer?.state !== 'given') return answer && answer.state === 'unknown'
  const question = ground.content.questions.find((candidate) => candidate.id === id)
  if (question?.type !== 'fields') return false
  return question.fields.some(
    (field) =>
      field.type === 'number' && (part === undefined || field.id === part) && valueAt(answer, field.id) === undefined,
  )
}

/** The highest cost class, as the measures are written, that the budget allows for this size. */
export function writtenCostLimit(ground: Ground): number {
  const { question, costClass, ifUnknown } = ground.content.selection.budget
  const ref = splitRef(question)
  const budget = read(ground, ref.question, ref.part)
  const limit = Math.min((typeof budget === 'string' ? costClass[budget] : undefined) ?? ifUnknown, ground.costCeiling)
  return [4, 3, 2, 1, 0].find((written) => Math.min(4, Math.max(0, written + (ground.costShift ?? 0))) <= limit) ?? -1
}

/** What a link that fires changes for the measures. */
export function applyLink(ground: Ground, link: Link): void {
  if (link.effect === 'exclude') for (const id of link.measures) ground.excluded.add(id)
  if (link.effect === 'maxActions') for (const id of link.exclude) ground.excluded.add(id)
  if (link.effect === 'maxCost') ground.costCeiling = Math.min(ground.costCeiling, link.costClass)
  if (link.effect === 'replace') {
    ground.excluded.add(link.measure)
    ground.withoutUnion = true
  }
  if (link.effect === 'require' && link.excludeUntil) {
    const { measure, question, atLeast } = link.excludeUntil
    const { points } = ground.content.scoring
    if ((points[String(read(ground, question))] ?? -1) < (points[atLeast] ?? 0)) ground.excluded.add(measure)
  }
}
