import type { QuestionnaireContent } from '../../../domain/content'
import type { Answer } from '../../../domain/questionnaire/answer'
import type { Field, Option, Question } from '../../../domain/questionnaire/question'
import { wordsOfPapers as words } from '../../../text/meetingPapers'
import { problemText } from '../../../text/problems'
import { draftOf, notApplicableMark, type QuestionDraft } from '../../wizard/draft/questionDraft'
import { readDraft } from '../../wizard/draft/readDraft'
import { withoutContradictions } from '../../wizard/question/CheckCards'
import { optionsOf, pick, pickMany } from './pick'

/** One box to type in: a whole question, or one of its parts. */
export interface TypingBox {
  question: Question
  field: Field | undefined
}

export const boxesOf = (question: Question): readonly TypingBox[] =>
  question.type === 'fields' ? question.fields.map((field) => ({ question, field })) : [{ question, field: undefined }]

/** One key is the whole answer, as long as there are keys enough. */
export function isOneKey({ question, field }: TypingBox): boolean {
  const asked = field ?? question
  return (asked.type === 'anchors' || asked.type === 'choice') && asked.options.length <= 9
}

/** What is to be saved (`null` takes the answer away), or why it cannot be. */
export type Typed = { answer: Answer | null } | { message: string }

interface Place {
  content: QuestionnaireContent
  answer: Answer | undefined
  mayNotApply: boolean
}

/** What was typed in a box, as an answer: read by the same rules as the pages of the wizard. */
export function readTyped(box: TypingBox, typed: string, { content, answer, mayNotApply }: Place): Typed {
  const text = typed.trim()
  const { question } = box
  if (/^n$/i.test(text)) return { answer: answer?.state === 'unknown' ? answer : { state: 'unknown' } }
  const draft = { ...draftOf(question, answer?.state === 'given' ? answer : undefined, '', []), unsure: false }
  const isNot = /^x$/i.test(text) && mayNotApply
  const written = isNot ? { ...draft, choice: notApplicableMark } : writeInto(content, box, draft, text)
  if ('message' in written) return written
  const { answer: read, problems } = readDraft(question, written)
  const [wrong] = problems
  return wrong ? { message: problemText(wrong.problem, question, wrong.field) } : { answer: read ?? null }
}

function writeInto(
  content: QuestionnaireContent,
  box: TypingBox,
  draft: QuestionDraft,
  text: string,
): QuestionDraft | { message: string } {
  const { question, field } = box
  const inBox = (part: string | string[], more: Partial<QuestionDraft> = {}) =>
    field && { ...draft, ...more, boxes: { ...draft.boxes, [field.id]: part } }
  const asked = field ?? question
  const options = optionsOf(content, asked)
  const cleared = text === '' || text === '0'
  switch (asked.type) {
    case 'anchors':
    case 'choice':
    case 'municipality': {
      const choice = cleared ? '' : pick(asked.type, options, text)
      return typeof choice === 'object' ? choice : (inBox(choice) ?? { ...draft, choice })
    }
    case 'multiple':
    case 'municipalities': {
      const several = cleared ? [] : pickMany(asked.type, options, text)
      if (!Array.isArray(several)) return several
      const chosen = settled(options, several)
      return inBox(chosen) ?? { ...draft, chosen }
    }
    case 'number': {
      const { figure, estimate } = figureOf(question, text)
      /** One box that is an estimate makes an estimate of the question they belong to. */
      return inBox(figure, { estimate: draft.estimate || estimate }) ?? { ...draft, number: figure, estimate }
    }
    case 'text':
      return inBox(text) ?? draft
    case 'fields':
      return draft
  }
}

const settled = (options: readonly Option[], chosen: readonly string[]): string[] =>
  chosen.reduce<string[]>(
    (kept, id) => withoutContradictions(options, [...kept.filter((one) => one !== id), id], id),
    [],
  )

/** "circa 35", "c 35", "≈35". */
function figureOf(question: Question, text: string): { figure: string; estimate: boolean } {
  const figure = text.replace(/^(circa|ca?\.?|≈|~)\s*/i, '')
  const mayBe = 'certainty' in question && question.certainty
  return mayBe ? { figure, estimate: figure !== text } : { figure: text, estimate: false }
}

/** What a box shows of an answer: typed again, it would be the same one. */
export function typedText(content: QuestionnaireContent, box: TypingBox, answer: Answer | undefined): string {
  const { question, field } = box
  if (answer?.state === 'unknown') return 'N'
  if (answer?.state === 'notApplicable') return 'X'
  const asked = field ?? question
  const options = optionsOf(content, asked)
  const draft = draftOf(question, answer, '', [])
  const part = field ? (draft.boxes[field.id] ?? '') : asked.type === 'multiple' ? draft.chosen : draft.choice
  const numberOf = (id: string) => `${options.findIndex((option) => option.id === id) + 1}`
  const nameOf = (id: string) => options.find((option) => option.id === id)?.text ?? id
  switch (asked.type) {
    case 'number': {
      const figure = field ? String(part) : draft.number
      return draft.estimate && figure !== '' ? `≈${figure}` : figure
    }
    case 'municipality':
      return part === '' ? '' : nameOf(String(part))
    case 'municipalities':
      return [part].flat().filter(Boolean).map(nameOf).join(', ')
    case 'multiple':
      return [part].flat().filter(Boolean).map(numberOf).join(' ')
    case 'anchors':
    case 'choice':
      return part === '' ? '' : numberOf(String(part))
    case 'text':
      return String(part)
    case 'fields':
      return ''
  }
}

/** What the box stands for, beside it; nothing where it says so itself. Where there is no answer, how to write one. */
export function typedMeaning(content: QuestionnaireContent, box: TypingBox, answer: Answer | undefined): string {
  if (answer?.state === 'unknown') return words.unknown
  if (answer?.state === 'notApplicable') return answer.reason
  const asked = box.field ?? box.question
  const text = typedText(content, box, answer)
  if (text === '') return words.howToType(asked)
  if (asked.type === 'number') return asked.unit
  if (asked.type === 'text' || asked.type === 'municipality' || asked.type === 'municipalities') return ''
  const options = optionsOf(content, asked)
  return text
    .split(' ')
    .map((number) => options[Number(number) - 1]?.text ?? '')
    .join('; ')
}
