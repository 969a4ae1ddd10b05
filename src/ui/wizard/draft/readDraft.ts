import type { Answer, PartValue, Value } from '../../../domain/questionnaire/answer'
import type { Field, MaturityQuestion, Question } from '../../../domain/questionnaire/question'
import { parseNumber } from '../../../text/parseNumber'
import type { Problem } from '../../../text/problems'
import { hasRadios, notApplicableMark, otherMark, type QuestionDraft, unknownMark } from './questionDraft'

export interface PlacedProblem {
  /** Part of the draft: "number", "chosen", "boxes.donne". */
  part: string
  /** The box, where there are several. */
  field?: Field
  problem: Problem
}

export interface DraftReading {
  /** Nothing, when nothing was said: that is not an answer. */
  answer: Answer | undefined
  problems: readonly PlacedProblem[]
}

/** From what is written on the page to an answer, or to what has to be corrected first. */
export function readDraft(question: Question, draft: QuestionDraft): DraftReading {
  if (saidUnknown(question, draft)) return sound(unknownAnswer(draft))
  switch (question.type) {
    case 'anchors':
      if (draft.choice === notApplicableMark) return sound(notApplicableAnswer(question))
      return sound(given(draft.choice || undefined, undefined))
    case 'choice':
    case 'municipality':
      return sound(given(draft.choice || undefined, certaintyOf(question, draft)))
    case 'multiple': {
      const problem = tooMany(draft.chosen, question.maxChoices)
      if (problem) return { answer: undefined, problems: [{ part: 'chosen', problem }] }
      return sound(given(draft.chosen.length > 0 ? draft.chosen : undefined, undefined))
    }
    case 'number': {
      const read = readNumber(draft.number, question)
      if (typeof read === 'object') return { answer: undefined, problems: [{ part: 'number', problem: read }] }
      return sound(given(read, certaintyOf(question, draft)))
    }
    case 'fields':
      return readBoxes(question, draft)
  }
}

function saidUnknown(question: Question, draft: QuestionDraft): boolean {
  return hasRadios(question) ? draft.choice === unknownMark : draft.unsure
}

const sound = (answer: Answer | undefined): DraftReading => ({ answer, problems: [] })

function given(value: Value | undefined, certainty: 'certain' | 'estimate' | undefined): Answer | undefined {
  if (value === undefined) return undefined
  return certainty === undefined ? { state: 'given', value } : { state: 'given', value, certainty }
}

function certaintyOf(
  question: Exclude<Question, MaturityQuestion>,
  draft: QuestionDraft,
): 'certain' | 'estimate' | undefined {
  if (!question.certainty) return undefined
  return draft.estimate ? 'estimate' : 'certain'
}

function unknownAnswer({ askWhom, askOther, by }: QuestionDraft): Answer {
  const whom = (askWhom === otherMark ? askOther : askWhom).trim().slice(0, 200)
  return { state: 'unknown', ...(whom && { askWhom: whom }), ...(by && { by }) }
}

function notApplicableAnswer(question: MaturityQuestion): Answer | undefined {
  return question.notApplicable && { state: 'notApplicable', reason: question.notApplicable.reason }
}

type FieldsQuestion = Extract<Question, { type: 'fields' }>

function readBoxes(question: FieldsQuestion, draft: QuestionDraft): DraftReading {
  const filled: Record<string, PartValue> = {}
  const problems: PlacedProblem[] = []
  for (const field of question.fields) {
    const read = readBox(field, draft.boxes[field.id])
    if (typeof read === 'object' && 'kind' in read) problems.push({ part: `boxes.${field.id}`, field, problem: read })
    else if (read !== undefined) filled[field.id] = read
  }
  if (problems.length > 0) return { answer: undefined, problems }
  return sound(given(Object.keys(filled).length > 0 ? filled : undefined, certaintyOf(question, draft)))
}

function readBox(field: Field, written: string | string[] | undefined): PartValue | Problem | undefined {
  if (Array.isArray(written)) {
    if (written.length === 0) return undefined
    return (field.type === 'multiple' && tooMany(written, field.maxChoices)) || written
  }
  const text = (written ?? '').trim()
  if (text === '') return undefined
  return field.type === 'number' ? readNumber(text, field) : text
}

function tooMany(chosen: readonly string[], max: number | undefined): Problem | undefined {
  return max !== undefined && chosen.length > max ? { kind: 'tooMany', max, chosen: chosen.length } : undefined
}

/** What is counted one by one; hours and days may have decimals. */
const wholeUnits: readonly string[] = ['persone', 'sedi']

function readNumber(
  text: string,
  { unit, min, max }: { unit: string; min: number; max: number },
): number | Problem | undefined {
  if (text.trim() === '') return undefined
  const number = parseNumber(text)
  if (number === undefined) return { kind: 'notANumber' }
  if (wholeUnits.includes(unit) && !Number.isInteger(number)) return { kind: 'notWhole' }
  if (number < min) return { kind: 'tooLow', min }
  if (number > max) return { kind: 'tooHigh', max }
  return number
}
