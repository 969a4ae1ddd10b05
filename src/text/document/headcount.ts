import type { Cell } from '../../domain/document/planDocument'
import type { Question } from '../../domain/questionnaire/question'
import { countedAnswer, valueAt } from '../../domain/questionnaire/readAnswers'
import { estimateText, lowerFirst, numberText } from '../format'
import { type Group, groupTexts } from '../smallGroups'
import { unknown } from './say'
import { isEstimated, type Subject } from './subject'

type FieldsQuestion = Extract<Question, { type: 'fields' }>

/** The figures of a question, by box; `undefined` while it has no answer. */
export function groupsAt(subject: Subject, id: string, fields?: readonly string[]): readonly Group[] | undefined {
  const question = subject.reading.index.byId.get(id)
  const answer = countedAnswer(subject.reading, id)
  if (question?.type !== 'fields' || answer?.state !== 'given') return undefined
  const asked = question.fields.filter(
    (field) => field.type === 'number' && (fields === undefined || fields.includes(field.id)),
  )
  /** When the boxes written make the whole already, nobody is left for the blank ones. */
  const blank = totalOf(subject, question)?.state === 'whole' ? 0 : undefined
  const groups = asked.map((field) => {
    const value = valueAt(answer, field.id)
    const mayBeNobody = question.total?.of.includes(field.id) ? blank : undefined
    return { label: field.label, count: typeof value === 'number' ? value : mayBeNobody }
  })
  return groups.every(({ count }) => count === undefined) ? undefined : groups
}

/** The words for each group, with ≈ when they are an estimate. */
export function textsOf(
  subject: Subject,
  groups: readonly Group[],
  estimated = false,
): readonly (string | undefined)[] {
  const texts = groupTexts(groups, subject.content.scoring.smallGroup.below, subject.people?.count)
  return texts.map((text) => text && countText(text, estimated))
}

/** "meno di 30 anni: 8; da 30 a 44 anni: 14"; groups with nobody are left out. */
export function distributionText(subject: Subject, groups: readonly Group[]): string {
  const texts = textsOf(subject, groups)
  const parts = groups.flatMap(({ label, count }, place) => (count ? [`${lowerFirst(label)}: ${texts[place]}`] : []))
  return parts.length > 0 ? parts.join('; ') : 'nessuna persona'
}

/** The boxes of a question against the figure they should make: the whole, too many, or too few with none left blank. */
function totalOf(
  subject: Subject,
  question: FieldsQuestion,
): { sum: number; state: 'whole' | 'wrong' | 'open' } | undefined {
  const answer = countedAnswer(subject.reading, question.id)
  const whole = question.total && subject.reading.known(question.total.to)
  if (!question.total || answer?.state !== 'given' || typeof whole !== 'number') return undefined
  const counts = question.total.of.map((id) => valueAt(answer, id)).filter((value) => typeof value === 'number')
  const sum = counts.reduce((all, count) => all + count, 0)
  const complete = counts.length === question.total.of.length
  if (sum > whole || (complete && sum < whole && question.total.is === 'equal')) return { sum, state: 'wrong' }
  return { sum, state: sum === whole && question.total.is === 'equal' ? 'whole' : 'open' }
}

/** "certo", "stima", what is missing, or a sum that does not agree. */
export function certaintyCell(subject: Subject, id: string, groups: readonly Group[] | undefined): Cell {
  if (!groups) return unknown('da completare')
  const question = subject.reading.index.byId.get(id)
  const total = question?.type === 'fields' ? totalOf(subject, question) : undefined
  if (total?.state === 'wrong') return unknown(`da controllare: la somma è ${numberText(total.sum)}`)
  if (groups.some(({ count }) => count === undefined)) return unknown('in parte da completare')
  return isEstimated(subject.reading, id) ? 'stima' : 'certo'
}

/** A number of people as it is printed, with ≈ when it is an estimate. */
export const countText = (text: string, estimated: boolean): string =>
  estimated && /^\d/.test(text) ? estimateText(text) : text
