import type { Content } from '../content'
import type { Day } from '../ids'
import type { Project } from '../project/project'
import { selectMeasures } from '../selection/selectMeasures'
import { applyChoices } from './applyChoices'
import { dataCollectionRule } from './dataCollection'
import { evaluate, situate } from './evaluate'
import type { Evaluation, Plan } from './plan'
import { planFrom } from './planFrom'

/**
 * The whole way, from what the person did to the plan. Pure: the day comes in as an argument.
 * @param preparedOn the day printed on the draft; the plan is proposed to start after it.
 */
export function buildPlan(content: Content, project: Project, preparedOn: Day): { evaluation: Evaluation; plan: Plan } {
  const situation = situate(content, project.answers, project.track)
  const collectsData = dataCollectionRule(situation)
  const selection = selectMeasures(situation, collectsData ? 1 : 0)
  const decided = applyChoices(selection, project.choices)
  const plan = planFrom(decided, project.choices, preparedOn, collectsData?.id)
  return { evaluation: evaluate(situation), plan }
}
