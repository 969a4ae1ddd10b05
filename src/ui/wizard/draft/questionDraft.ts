import type { Answer, PartValue, Value } from '../../../domain/questionnaire/answer'
import type { Question } from '../../../domain/questionnaire/question'
import { numberText } from '../../../text/format'

/** Two more marks of a group of radios, beside the options. Ids never begin with a tilde. */
export const unknownMark = '~unknown'
export const notApplicableMark = '~not-applicable'
/** "Chi può saperlo?": somebody who is not in the list. */
export const otherMark = '~other'

/** What is written on the page for one question, right or wrong. Each type of question reads its own part. */
export interface QuestionDraft {
  /** One option, or one of the marks. */
  choice: string
  /** Several options. */
  chosen: string[]
  number: string
  /** One text, or several options, for each box. */
  boxes: Record<string, string | string[]>
  estimate: boolean
  /** "Non so, da verificare", where it is not one of the radios. */
  unsure: boolean
  askWhom: string
  askOther: string
  by: string
  note: string
}

export type PageDraft = Record<string, QuestionDraft>

/** Questions in which "non so" is one of the radios. */
export const hasRadios = (question: Question): boolean => question.type === 'anchors' || question.type === 'choice'

/** The draft that shows a saved answer. */
export function draftOf(
  question: Question,
  answer: Answer | undefined,
  note: string,
  whoKnows: readonly string[],
): QuestionDraft {
  const given = answer?.state === 'given' ? answer.value : undefined
  const asked = answer?.state === 'unknown' ? (answer.askWhom ?? '') : ''
  const listed = asked === '' || whoKnows.includes(asked)
  return {
    choice: choiceOf(answer),
    chosen: Array.isArray(given) ? [...given] : [],
    number: typeof given === 'number' ? numberText(given, 2) : '',
    boxes: boxesOf(question, given),
    estimate: answer?.state === 'given' && answer.certainty === 'estimate',
    unsure: answer?.state === 'unknown',
    askWhom: listed ? asked : otherMark,
    askOther: listed ? '' : asked,
    by: answer?.state === 'unknown' ? (answer.by ?? '') : '',
    note,
  }
}

function choiceOf(answer: Answer | undefined): string {
  if (answer?.state === 'unknown') return unknownMark
  if (answer?.state === 'notApplicable') return notApplicableMark
  return typeof answer?.value === 'string' ? answer.value : ''
}

function boxesOf(question: Question, given: Value | undefined): QuestionDraft['boxes'] {
  if (question.type !== 'fields') return {}
  const filled = typeof given === 'object' && !Array.isArray(given) ? given : {}
  return Object.fromEntries(
    question.fields.map(({ id, type }) => [id, written(filled[id], type === 'multiple' || type === 'municipalities')]),
  )
}

function written(value: PartValue | undefined, several: boolean): string | string[] {
  if (Array.isArray(value)) return [...value]
  if (several) return []
  return typeof value === 'number' ? numberText(value, 2) : (value ?? '')
}

/** Nothing said yet; a note alone is not an answer. */
export function isEmptyDraft({ choice, chosen, number, boxes, unsure }: QuestionDraft): boolean {
  const written = Object.values(boxes).some((box) => box.length > 0)
  return choice === '' && chosen.length === 0 && number === '' && !unsure && !written
}

/** The same question with no answer; the note stays. */
export function clearedDraft(draft: QuestionDraft): QuestionDraft {
  const boxes = Object.fromEntries(Object.entries(draft.boxes).map(([id, box]) => [id, Array.isArray(box) ? [] : '']))
  return {
    ...draft,
    choice: '',
    chosen: [],
    number: '',
    boxes,
    estimate: false,
    unsure: false,
    askWhom: '',
    askOther: '',
    by: '',
  }
}
