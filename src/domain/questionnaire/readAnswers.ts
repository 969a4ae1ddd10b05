import type { QuestionnaireContent } from '../content'
import type { QuestionId, Ref } from '../ids'
import type { Track } from '../project/project'
import type { Answer, Answers } from './answer'
import { holds, type Known, type Readable } from './holds'
import { indexQuestionnaire, type QuestionnaireIndex } from './indexQuestionnaire'
import type { Question } from './question'
import type { Truth } from './truth'

/** "maybe": it is not known yet whether the question applies; it is shown all the same. */
export type Asked = 'asked' | 'maybe' | 'notAsked'

/** The answers as the rules read them: what is hidden is never read, what is kept for later is not lost. */
export interface Reading extends Readable {
  index: QuestionnaireIndex
  track: Track
  answers: Answers
  asked: ReadonlyMap<QuestionId, Asked>
  /** Whether each question applies, whatever the track. */
  applies: ReadonlyMap<QuestionId, Truth>
  /** The answer that counts, of each question that has one. */
  counted: ReadonlyMap<QuestionId, Answer>
}

/**
 * One pass in the order of asking is enough, because a condition reads only what comes before it (checked at build).
 *
 * Someone who answers "turni", fills in the follow-ups and then goes back to "nessuno" must not be scored on them:
 * the stored answers are kept, and what is read of them is `null`.
 */
export function readAnswers(content: QuestionnaireContent, answers: Answers, track: Track): Reading {
  const index = indexQuestionnaire(content)
  const asked = new Map<QuestionId, Asked>()
  const applies = new Map<QuestionId, Truth>()
  const counted = new Map<QuestionId, Answer>()
  const seen = new Map<Ref, Known>()
  const reading: Reading = {
    index,
    track,
    answers,
    asked,
    applies,
    counted,
    known: (ref) => {
      const before = seen.get(ref)
      if (before !== undefined || seen.has(ref)) return before
      const value = readRef(reading, ref)
      seen.set(ref, value)
      return value
    },
    saidUnknown: (ref) => saidUnknown(reading, ref),
    fact: () => undefined,
    named: index.named,
    rank: index.rank,
  }
  for (const question of index.questions) {
    const truth = question.enableWhen ? holds(question.enableWhen, reading) : true
    applies.set(question.id, truth)
    asked.set(question.id, askedIn(track, question, truth))
    const answer = answerThatCounts(reading, question.id)
    if (answer) counted.set(question.id, answer)
  }
  return reading
}

function askedIn(track: Track, question: Question, applies: Truth): Asked {
  if (applies === false || (track === 'quick' && !question.quick)) return 'notAsked'
  return applies ? 'asked' : 'maybe'
}

export const askedState = (reading: Reading, question: QuestionId): Asked => reading.asked.get(question) ?? 'notAsked'

/** The answer that counts: none, when the question is not asked or its "non si applica" no longer holds. */
export const countedAnswer = (reading: Reading, question: QuestionId): Answer | undefined =>
  reading.counted.get(question)

function answerThatCounts(reading: Reading, question: QuestionId): Answer | undefined {
  if (askedState(reading, question) === 'notAsked') return undefined
  const answer = reading.answers[question]
  if (answer?.state === 'notApplicable' && mayNotApply(reading, question) === false) return undefined
  return answer
}

/** Whether "non si applica" may be chosen; false where the content does not allow it. */
export function mayNotApply(reading: Readable & { index: QuestionnaireIndex }, id: QuestionId): Truth {
  const question = reading.index.byId.get(id)
  if (question?.type !== 'anchors' || !question.notApplicable) return false
  return question.notApplicable.when ? holds(question.notApplicable.when, reading) : true
}

/** Splits "ruoli.operai" into the question and its part. */
export function splitRef(ref: Ref): { question: QuestionId; part: string | undefined } {
  const dot = ref.indexOf('.')
  return dot < 0 ? { question: ref, part: undefined } : { question: ref.slice(0, dot), part: ref.slice(dot + 1) }
}

/** What a given answer says at a reference; `undefined` where nothing was filled in. */
export function valueAt(answer: Answer | undefined, part: string | undefined): Known {
  if (answer === undefined || answer.state === 'unknown') return undefined
  if (answer.state === 'notApplicable') return null
  const { value } = answer
  if (typeof value === 'object' && !Array.isArray(value)) return part === undefined ? undefined : value[part]
  return part === undefined ? value : undefined
}

function readRef(reading: Reading, ref: Ref): Known {
  const { question, part } = splitRef(ref)
  const applies = reading.applies.get(question)
  if (applies === false) return null
  if (reading.asked.get(question) !== 'asked') return undefined
  const answer = countedAnswer(reading, question)
  if (answer?.state === 'notApplicable' && mayNotApply(reading, question) === undefined) return undefined
  return valueAt(answer, part)
}

function saidUnknown(reading: Reading, ref: Ref): Truth {
  const { question: id, part } = splitRef(ref)
  if (reading.applies.get(id) === false) return false
  /** A box that the short version does not ask for is as empty as one left blank. */
  if (part !== undefined && reading.applies.get(id) && reading.asked.get(id) === 'notAsked') return true
  if (reading.asked.get(id) !== 'asked') return undefined
  const answer = countedAnswer(reading, id)
  if (answer === undefined) return undefined
  if (answer.state !== 'given') return answer.state === 'unknown'
  const question = reading.index.byId.get(id)
  if (question?.type !== 'fields') return false
  const boxes = question.fields.filter((field) => (part === undefined ? field.type === 'number' : field.id === part))
  return boxes.some((field) => valueAt(answer, field.id) === undefined)
}
