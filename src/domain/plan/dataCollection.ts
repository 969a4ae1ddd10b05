import type { Link } from '../selection/selectionModel'
import { firing, type Situation } from '../selection/situation'

/** The rule that opens the plan with the collection of missing data, if it holds. */
export function dataCollectionRule(situation: Situation): Extract<Link, { effect: 'first' }> | undefined {
  const { id } = situation.content.planTexts.dataCollection
  return firing(situation, 'first').find(({ measure }) => measure === id)
}
