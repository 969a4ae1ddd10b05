import type { Content } from '../../src/domain/content'
import { applyChoices } from '../../src/domain/plan/applyChoices'
import { buildPlan } from '../../src/domain/plan/buildPlan'
import { dataCollectionRule } from '../../src/domain/plan/dataCollection'
import { situate } from '../../src/domain/plan/evaluate'
import type { Evaluation, Plan } from '../../src/domain/plan/plan'
import type { Project } from '../../src/domain/project/project'
import type { Reading } from '../../src/domain/questionnaire/readAnswers'
import { selectMeasures } from '../../src/domain/selection/selectMeasures'

/** All that a case may look at. */
export interface Outcome {
  content: Content
  reading: Reading
  evaluation: Evaluation
  plan: Plan
  /** Codes of the rules that hold, R23 too when an area has too few answers. */
  rules: ReadonlySet<string>
}

export function outcomeOf(content: Content, project: Project): Outcome {
  const start = situate(content, project.answers, project.track)
  const selection = selectMeasures(start, dataCollectionRule(start) ? 1 : 0)
  const { situation } = applyChoices(selection, project.choices)
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  const tooLittleKnown = evaluation.areas.some(
    (area) => area.status === 'scored' && area.level.status === 'insufficient',
  )
  return {
    content,
    reading: start.reading,
    evaluation,
    plan,
    rules: new Set([
      ...situation.fired.links.map(({ id }) => id),
      ...(tooLittleKnown ? [content.scoring.coverage.rule] : []),
    ]),
  }
}
