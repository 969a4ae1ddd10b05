import type { Content } from '../content'
import type { AreaId, Day, MeasureId, Month } from '../ids'
import { applyChoices } from '../plan/applyChoices'
import { dataCollectionRule } from '../plan/dataCollection'
import { situate } from '../plan/evaluate'
import type { Plan } from '../plan/plan'
import { planFrom } from '../plan/planFrom'
import { addMeasure, editAction, removeMeasure } from '../project/choices'
import type { Choices, Project } from '../project/project'
import { type Selection, selectMeasures } from '../selection/selectMeasures'
import type { Situation } from '../selection/situation'

/** What does not depend on the person's choices: worked out once for a set of answers, read at each tick. */
export interface WhatIfGround {
  situation: Situation
  selection: Selection
  /** The rule that opens the plan with the collection of missing data. */
  dataRule: string | undefined
}

export function whatIfGround(content: Content, { answers, track }: Pick<Project, 'answers' | 'track'>): WhatIfGround {
  const situation = situate(content, answers, track)
  const dataRule = dataCollectionRule(situation)?.id
  return { situation, selection: selectMeasures(situation, dataRule === undefined ? 0 : 1), dataRule }
}

/** The plan that these choices would give: the same engine, from choices that nobody has made. */
export function planUnder({ selection, dataRule }: WhatIfGround, choices: Choices, preparedOn: Day): Plan {
  return planFrom(applyChoices(selection, choices), choices, preparedOn, dataRule)
}

/** Something that nobody has decided. */
export interface Trial {
  into: readonly MeasureId[]
  out: readonly MeasureId[]
  /** The months in which some of them would start, if not in those the plan proposes. */
  starts?: Readonly<Record<MeasureId, Month>> | undefined
}

/** The choices with these measures in the plan and those out of it. */
export function tryOut(choices: Choices, { into, out, starts = {} }: Trial): Choices {
  const chosen = out.reduce(removeMeasure, into.reduce(addMeasure, choices))
  return Object.entries(starts).reduce((edited, [id, start]) => editAction(edited, id, { start }), chosen)
}

/** Month of the plan, counted from its beginning, by which all that moves an area runs steadily. */
export function reachedBy({ situation }: WhatIfGround, plan: Plan, area: AreaId): number | undefined {
  const raising = new Set((situation.measures.raising.get(area) ?? []).map(({ measure }) => measure.id))
  const ends = plan.actions.flatMap(({ id, to }) => (raising.has(id) ? [to] : []))
  return ends.length > 0 ? Math.max(...ends) : undefined
}
