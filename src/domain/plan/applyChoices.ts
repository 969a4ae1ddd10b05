import type { Measure } from '../catalogue/measure'
import type { MeasureId } from '../ids'
import type { Choices } from '../project/project'
import type { Exclusion, Proposal } from '../selection/results'
import type { Selection } from '../selection/selectMeasures'
import { knowing, type Situation } from '../selection/situation'

/** The measures that stay in the plan after the person's decisions. */
export interface Decided {
  situation: Situation
  actions: readonly { measure: Measure; proposal: Proposal; addedByHand: boolean }[]
  removed: readonly MeasureId[]
  excluded: readonly Exclusion[]
}

export function applyChoices({ proposals, excluded, situation }: Selection, choices: Choices): Decided {
  const { byId } = situation.measures
  const removed = proposals.filter(({ measure }) => choices.removed.includes(measure)).map(({ measure }) => measure)
  const kept = proposals
    .filter(({ measure }) => !removed.includes(measure))
    .map((proposal) => ({ proposal, addedByHand: false }))
  const added = choices.added
    .filter((id) => byId.has(id) && !proposals.some(({ measure }) => measure === id))
    .map((id) => ({ proposal: byHand(id, byId.get(id)), addedByHand: true }))
  const actions = [...kept, ...added].flatMap(({ proposal, addedByHand }) => {
    const measure = byId.get(proposal.measure)
    return measure ? [{ measure, proposal, addedByHand }] : []
  })
  const planned = new Set(actions.map(({ measure }) => measure.id))
  return {
    situation: knowing(situation, { planned }),
    actions,
    removed,
    excluded: excluded.filter(({ measure }) => !planned.has(measure)),
  }
}

function byHand(measure: MeasureId, definition: Measure | undefined): Proposal {
  return {
    measure,
    quadrant: definition?.quadrant ?? 'strutturali',
    because: [{ kind: 'added' }],
    relevance: 0,
    duty: false,
  }
}
