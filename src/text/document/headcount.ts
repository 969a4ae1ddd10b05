import type { Cell } from '../../domain/document/planDocument'
import { countedAnswer, valueAt } from '../../domain/questionnaire/readAnswers'
import { estimateText, lowerFirst } from '../format'
import { type Group, groupTexts } from '../smallGroups'
import { unknown } from './say'
import { isEstimated, type Subject } from './subject'

/** The figures of a question, by box; `undefined` while it has no answer. */
export function groupsAt(subject: Subject, id: string, fields?: readonly string[]): readonly Group[] | undefined {
  const question = subject.reading.index.byId.get(id)
  const answer = countedAnswer(subject.reading, id)
  if (question?.type !== 'fields' || answer?.state !== 'given') return undefined
  const asked = question.fields.filter(
    (field) => field.type === 'number' && (fields === undefined || fields.includes(field.id)),
  )
  const groups = asked.map((field) => {
    const value = valueAt(answer, field.id)
    return { label: field.label, count: typeof value === 'number' ? value : undefined }
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

/** "certo", "stima", or what is missing. */
export function certaintyCell(subject: Subject, id: string, groups: readonly Group[] | undefined): Cell {
  if (!groups) return unknown('da completare')
  if (groups.some(({ count }) => count === undefined)) return unknown('in parte da completare')
  return isEstimated(subject.reading, id) ? 'stima' : 'certo'
}

/** A number of people as it is printed, with ≈ when it is an estimate. */
export const countText = (text: string, estimated: boolean): string =>
  estimated && /^\d/.test(text) ? estimateText(text) : text
