import type { Cell } from '../../domain/document/planDocument'
import type { Field } from '../../domain/questionnaire/question'
import { countedAnswer, valueAt } from '../../domain/questionnaire/readAnswers'
import { estimateText, groupText, lowerFirst } from '../format'
import { unknown } from './say'
import { isEstimated, type Subject } from './subject'

export interface Group {
  label: string
  /** People, or `undefined` where nothing was written. */
  count: number | undefined
}

/** A number that would give away a small group by subtraction. */
const hidden = 'non mostrato'

/**
 * The words for the parts of a whole. Groups of few people are not numbers; and since a single hidden number could be
 * found by subtracting the others from the total, the smallest of the others is hidden with it.
 */
export function groupTexts(groups: readonly Group[], smallGroupBelow: number): readonly (string | undefined)[] {
  const counts = groups.map(({ count }) => count)
  const small = counts.filter((count) => count !== undefined && count > 0 && count < smallGroupBelow)
  const others = counts.filter((count): count is number => count !== undefined && count >= smallGroupBelow)
  const alsoHidden = small.length === 1 && others.length > 0 ? counts.indexOf(Math.min(...others)) : -1
  return counts.map((count, place) => {
    if (count === undefined) return undefined
    return place === alsoHidden ? hidden : groupText(count, smallGroupBelow)
  })
}

/** The figures of a question, by box; `undefined` while it has no answer. */
export function groupsAt(subject: Subject, id: string, fields?: readonly string[]): readonly Group[] | undefined {
  const question = subject.reading.index.byId.get(id)
  const answer = countedAnswer(subject.reading, id)
  if (question?.type !== 'fields' || answer?.state !== 'given') return undefined
  const asked: readonly Field[] = question.fields.filter(
    (field) => field.type === 'number' && (fields === undefined || fields.includes(field.id)),
  )
  const groups = asked.map((field) => {
    const value = valueAt(answer, field.id)
    return { label: field.label, count: typeof value === 'number' ? value : undefined }
  })
  return groups.every(({ count }) => count === undefined) ? undefined : groups
}

/** "meno di 30 anni: 8; da 30 a 44 anni: 14". */
export function distributionText(subject: Subject, groups: readonly Group[]): string {
  const texts = groupTexts(groups, subject.content.scoring.smallGroup.below)
  return groups
    .flatMap(({ label, count }, place) => (count === undefined ? [] : [`${lowerFirst(label)}: ${texts[place]}`]))
    .join('; ')
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
