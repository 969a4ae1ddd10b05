import type { Content } from '../../../src/domain/content'
import type { AreaId, MeasureId, QuestionId } from '../../../src/domain/ids'
import { situate } from '../../../src/domain/plan/evaluate'
import type { Project } from '../../../src/domain/project/project'
import { holds } from '../../../src/domain/questionnaire/holds'
import { limitsOf, whyNot } from '../../../src/domain/selection/applicability'
import { selectMeasures } from '../../../src/domain/selection/selectMeasures'

/** What the rules of the content decide, whoever runs them: lists are in alphabetical order. */
export interface Decisions {
  asked: readonly QuestionId[]
  /** Asked because it is not known yet whether they apply. */
  maybe: readonly QuestionId[]
  contexts: readonly string[]
  links: readonly string[]
  notices: readonly string[]
  applicable: readonly MeasureId[]
  /** In hundredths, so that the order of the sums does not matter. */
  needs: Readonly<Record<AreaId, number>>
}

/** Measures that were candidates and measures in the plan: some rules read them. */
export interface Chosen {
  candidates: ReadonlySet<MeasureId>
  planned: ReadonlySet<MeasureId>
}

/** The decisions of our engine, with the candidates and the plan that it ended with. */
export function ourDecisions(content: Content, project: Project): { decisions: Decisions; chosen: Chosen } {
  const { situation } = selectMeasures(situate(content, project.answers, project.track), 0)
  const { reading, readable, sources } = situation
  const limits = limitsOf(situation)
  const decisions: Decisions = {
    asked: [...reading.applies].flatMap(([id, applies]) => (applies ? [id] : [])).sort(),
    maybe: [...reading.applies].flatMap(([id, applies]) => (applies === undefined ? [id] : [])).sort(),
    contexts: [...limits.contexts].sort(),
    links: content.links.flatMap(({ id, when }) => (holds(when, readable) ? [id] : [])).sort(),
    notices: content.notices.flatMap(({ id, when }) => (holds(when, readable) ? [id] : [])).sort(),
    applicable: content.measures.flatMap((measure) => (whyNot(measure, limits) ? [] : [measure.id])).sort(),
    needs: Object.fromEntries(situation.needs.map(({ area, value }) => [area, inHundredths(value)])),
  }
  return { decisions, chosen: { candidates: sources.candidates ?? new Set(), planned: sources.planned ?? new Set() } }
}

export const inHundredths = (value: number): number => Math.round(value * 100)
