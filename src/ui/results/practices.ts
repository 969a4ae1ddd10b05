import type { AreaId, QuestionId } from '../../domain/ids'
import type { Subject } from '../../text/document/subject'
import { chosenAnchor } from './givenAnswer'

/** Something that is already done: the anchor that was chosen, and how it is kept. */
export interface Practice {
  question: QuestionId
  area: AreaId
  sentence: string
  /** The id of the anchor: "informale", "formalizzata", "monitorata". */
  grade: string
  /** Points it brings to its area. */
  points: number
}

/** Every answer that brings points, in the order of the areas. */
export function practicesOf(subject: Subject): readonly Practice[] {
  return subject.evaluation.areas.flatMap((area) =>
    area.status === 'notApplicable'
      ? []
      : area.rows.flatMap(({ question, status, points }): Practice[] => {
          const anchor = status === 'known' && points.low > 0 ? chosenAnchor(subject, question) : undefined
          return anchor ? [{ question, area: area.area, points: points.low, ...anchor }] : []
        }),
  )
}

const best = 5

/** What is written and checked; where nothing is yet, what is written. The ones that weigh most first. */
export function strengthsOf(practices: readonly Practice[]): {
  grade: 'monitorata' | 'formalizzata'
  practices: readonly Practice[]
} {
  const measured = practices.filter(({ grade }) => grade === 'monitorata')
  const grade = measured.length > 0 ? 'monitorata' : 'formalizzata'
  const found = measured.length > 0 ? measured : practices.filter((practice) => practice.grade === 'formalizzata')
  return { grade, practices: [...found].sort((a, b) => b.points - a.points).slice(0, best) }
}
