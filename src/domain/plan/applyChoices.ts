import type { Measure } from '../catalogue/measure'
import type { MeasureId } from '../ids'
import type { Choices } from '../project/project'
import type { Exclusion, Proposal } from '../selection/results'
import type { Selection } from '../selection/selectMeasures'
import { knowing, type Situation } from '../selection/situation'
import { ownMeasure } from './ownMeasure'

/** What stays in the plan after the person's decisions. */
export interface Decided {
  situation: Situation
  actions: readonly DecidedAction[]
  removed: readonly MeasureId[]
  excluded: readonly Exclusion[]
}

export interface DecidedAction {
  measure: Measure
  proposal: Proposal
  /** Proposed by the rules, taken from the catalogue, or written from scratch. */
  origin: 'proposed' | 'added' | 'own'
}

export function applyChoices({ proposals, excluded, situation }: Selection, choices: Choices): Decided {
  const { byId } = situation.measures
  const isProposed = new Set(proposals.map(({ measure }) => measure))
  const removed = proposals.filter(({ measure }) => choices.removed.includes(measure)).map(({ measure }) => measure)
  const kept = proposals.flatMap((proposal): DecidedAction[] => {
    const measure = byId.get(proposal.measure)
    return measure && !removed.includes(measure.id) ? [{ measure, proposal, origin: 'proposed' }] : []
  })
  const added = choices.added.flatMap((id): DecidedAction[] => {
    const measure = byId.get(id)
    return measure && !isProposed.has(id) ? [{ measure, proposal: byHand(measure), origin: 'added' }] : []
  })
  const areas = new Set(situation.content.scoring.areas.map(({ id }) => id))
  const own = Object.entries(choices.own).flatMap(([id, action]): DecidedAction[] => {
    const measure = ownMeasure(id, action)
    return areas.has(action.area) && !byId.has(id) ? [{ measure, proposal: byHand(measure), origin: 'own' }] : []
  })
  const actions = [...kept, ...added, ...own].map((action) => moved(action, choices))
  const planned = new Set(actions.map(({ measure }) => measure.id))
  return {
    situation: knowing(situation, { planned }),
    actions,
    removed,
    excluded: excluded.filter(({ measure }) => !planned.has(measure)),
  }
}

const byHand = ({ id, quadrant }: Measure): Proposal => ({
  measure: id,
  quadrant,
  because: [{ kind: 'added' }],
  relevance: 0,
  duty: false,
})

/** To the quadrant the person wants it in. */
function moved(action: DecidedAction, { edits }: Choices): DecidedAction {
  const quadrant = edits[action.measure.id]?.quadrant
  return quadrant ? { ...action, proposal: { ...action.proposal, quadrant } } : action
}
