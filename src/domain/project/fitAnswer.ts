import type { QuestionnaireContent } from '../content'
import type { QuestionId } from '../ids'
import type { Answer, Value } from '../questionnaire/answer'
import { answerSchema } from '../questionnaire/answer'
import type { Field, Question } from '../questionnaire/question'
import type { Misfit } from './fileProblem'

/** What is needed of the content to read a project. */
export type AskedContent = Pick<QuestionnaireContent, 'journey' | 'questions' | 'territory' | 'migrations'>

/** What is needed of it to know whether an answer fits. */
export type OfferedAnswers = Pick<AskedContent, 'questions' | 'territory'>

/** The answer, if today's questionnaire could have got it; otherwise why it could not. */
export function fitAnswer(content: OfferedAnswers, id: QuestionId, raw: unknown): Answer | Misfit {
  const question = content.questions.find((question) => question.id === id)
  if (!question) return 'unknownQuestion'
  const answer = answerSchema.safeParse(raw)
  if (!answer.success) return 'malformed'
  return misfit(content, question, answer.data) ?? answer.data
}

function misfit(content: OfferedAnswers, question: Question, answer: Answer): Misfit | undefined {
  switch (answer.state) {
    case 'unknown':
      return undefined
    case 'notApplicable':
      return question.type === 'anchors' && question.notApplicable ? undefined : 'notOffered'
    case 'given':
      return question.type === 'fields'
        ? misfitOfFields(content, question.fields, answer.value)
        : misfitOf(content, question, answer.value)
  }
}

function misfitOfFields(content: OfferedAnswers, fields: readonly Field[], value: Value): Misfit | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return 'wrongType'
  for (const [id, part] of Object.entries(value)) {
    const field = fields.find((field) => field.id === id)
    const problem = field ? misfitOf(content, field, part) : 'unknownOption'
    if (problem) return problem
  }
  return undefined
}

type Simple = Exclude<Question, { type: 'fields' }> | Field

function misfitOf({ territory }: OfferedAnswers, asked: Simple, value: Value): Misfit | undefined {
  switch (asked.type) {
    case 'anchors':
    case 'choice':
      return oneOf(
        asked.options.map(({ id }) => id),
        value,
      )
    case 'municipality':
      return oneOf(
        [...asked.options, ...territory.municipalities].map(({ id }) => id),
        value,
      )
    case 'municipalities':
      return someOf(
        territory.municipalities.map(({ id }) => id),
        value,
      )
    case 'multiple':
      return someOf(
        asked.options.map(({ id }) => id),
        value,
        asked.maxChoices,
      )
    case 'number':
      if (typeof value !== 'number') return 'wrongType'
      return value < asked.min || value > asked.max ? 'outOfBounds' : undefined
    case 'text':
      return typeof value === 'string' ? undefined : 'wrongType'
  }
}

function oneOf(ids: readonly string[], value: Value): Misfit | undefined {
  if (typeof value !== 'string') return 'wrongType'
  return ids.includes(value) ? undefined : 'unknownOption'
}

function someOf(ids: readonly string[], value: Value, max = Number.POSITIVE_INFINITY): Misfit | undefined {
  if (!Array.isArray(value)) return 'wrongType'
  if (!value.every((id) => ids.includes(id))) return 'unknownOption'
  return value.length > max || new Set(value).size < value.length ? 'outOfBounds' : undefined
}
