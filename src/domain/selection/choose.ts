import type { Measure } from '../catalogue/measure'
import type { AreaId, MeasureId } from '../ids'
import { holds } from '../questionnaire/holds'
import type { Reason } from './results'
import { firing, type Situation } from './situation'

/** A measure that can be chosen here, with what speaks for it. */
export interface Candidate {
  measure: Measure
  relevance: number
  /** "firm" is never given up; "wanted" goes in up to a share of the plan, then competes with the others. */
  requirement?: 'firm' | 'wanted'
}

export interface Choice {
  /** Most relevant first. */
  chosen: readonly Candidate[]
  /** Why others with a need behind them were passed over. */
  passedOver: ReadonlyMap<MeasureId, Reason>
}

interface Draft {
  situation: Situation
  /** Most relevant first. */
  candidates: readonly Candidate[]
  room: number
  chosen: Candidate[]
  passedOver: Map<MeasureId, Reason>
}

/**
 * Fills the plan: what is firm, then what is wanted up to a share of the plan, then one for each axis, then the most
 * relevant within the caps of each area; last, the areas and the share that those who work on site are due.
 */
export function choose(situation: Situation, candidates: readonly Candidate[], room: number): Choice {
  const draft: Draft = {
    situation,
    candidates: [...candidates].sort((a, b) => b.relevance - a.relevance),
    room,
    chosen: [],
    passedOver: new Map(),
  }
  takeRequired(draft)
  coverAxes(draft)
  fillUp(draft, (area) => capOf(situation, area))
  fillUp(draft, (area) => Math.max(capOf(situation, area), situation.content.selection.caps.perAreaSecondRound))
  reachAreas(draft)
  reachShare(draft)
  return {
    chosen: draft.candidates.filter((candidate) => draft.chosen.includes(candidate)),
    passedOver: draft.passedOver,
  }
}

function takeRequired(draft: Draft): void {
  const most = Math.floor(draft.room * draft.situation.content.selection.caps.requiredShare)
  for (const candidate of draft.candidates) if (candidate.requirement === 'firm') draft.chosen.push(candidate)
  for (const candidate of draft.candidates) {
    if (candidate.requirement === 'wanted' && draft.chosen.length < most) draft.chosen.push(candidate)
  }
}

function coverAxes(draft: Draft): void {
  for (const { area } of draft.situation.axes) {
    if (isFull(draft) || draft.chosen.some(({ measure }) => measure.area === area)) continue
    const best = draft.candidates.find((candidate) => candidate.measure.area === area && isFree(draft, candidate))
    if (best) draft.chosen.push(best)
  }
}

function fillUp(draft: Draft, capFor: (area: AreaId) => number): void {
  for (const candidate of draft.candidates) {
    const { id, area } = candidate.measure
    if (isFull(draft)) return
    if (!isFree(draft, candidate)) continue
    if (draft.chosen.filter(({ measure }) => measure.area === area).length >= capFor(area)) {
      draft.passedOver.set(id, { kind: 'areaFull', area })
      continue
    }
    draft.passedOver.delete(id)
    draft.chosen.push(candidate)
  }
}

function capOf({ content, axes, readable }: Situation, area: AreaId): number {
  const { caps } = content.selection
  const own = caps.areas.find((cap) => cap.area === area && holds(cap.when, readable))?.cap ?? caps.perArea
  return axes[0]?.area === area ? Math.max(own, caps.firstAxis) : own
}

const isFull = ({ chosen, room }: Draft): boolean => chosen.length >= room

/** Whether nothing already chosen, and no simpler measure, stands in the way. Says why when something does. */
function isFree(draft: Draft, { measure, relevance }: Candidate): boolean {
  if (relevance <= 0 || draft.chosen.some((other) => other.measure.id === measure.id)) return false
  const reason = obstacle(draft, measure)
  if (reason) draft.passedOver.set(measure.id, reason)
  return reason === undefined
}

function obstacle({ situation, chosen, candidates }: Draft, measure: Measure): Reason | undefined {
  const conflict = chosen.find(
    (other) => other.measure.conflictsWith.includes(measure.id) || measure.conflictsWith.includes(other.measure.id),
  )
  if (conflict) return { kind: 'conflict', with: conflict.measure.id }
  for (const { pairs } of firing(situation, 'simpler')) {
    const pair = pairs.find(
      ({ next, when }) => next === measure.id && (!when || holds(when, situation.readable) !== false),
    )
    if (pair && candidates.some(({ measure: { id }, relevance }) => id === pair.keep && relevance > 0))
      return { kind: 'simpler', than: pair.keep }
  }
  const { network } = situation.content.selection.caps
  const inNetwork = chosen.filter((other) => other.measure.quadrant === 'in-rete').length
  return measure.quadrant === 'in-rete' && inNetwork >= network ? { kind: 'network' } : undefined
}

/** Areas that must have at least one action, because of how people work here. */
function reachAreas(draft: Draft): void {
  const { content, readable } = draft.situation
  for (const { area, when } of content.selection.atLeastOne) {
    if (!area || !holds(when, readable) || draft.chosen.some(({ measure }) => measure.area === area)) continue
    const best = draft.candidates.find((candidate) => candidate.measure.area === area && isFree(draft, candidate))
    if (best) takeInPlaceOf(draft, best, () => true)
  }
}

function reachShare(draft: Draft): void {
  for (const { measures, share } of firing(draft.situation, 'minShare')) {
    const reaches = ({ measure }: Candidate): boolean => measures.includes(measure.id)
    const short = (): boolean => draft.chosen.filter(reaches).length < Math.ceil(draft.chosen.length * share)
    while (short()) {
      const best = draft.candidates.find((candidate) => reaches(candidate) && isFree(draft, candidate))
      if (!best || !takeInPlaceOf(draft, best, (candidate) => !reaches(candidate))) break
    }
  }
}

/** Adds a measure; in a full plan the least relevant of those that may leave makes room. If none may, the wish yields. */
function takeInPlaceOf(draft: Draft, candidate: Candidate, mayLeave: (other: Candidate) => boolean): boolean {
  if (isFull(draft)) {
    const leaving = [...draft.chosen]
      .sort((a, b) => a.relevance - b.relevance)
      .find((other) => other.requirement !== 'firm' && mayLeave(other) && !leavesAGap(draft, other, candidate))
    if (!leaving) return false
    draft.chosen = draft.chosen.filter((other) => other !== leaving)
    draft.passedOver.set(leaving.measure.id, { kind: 'later', rank: 0 })
  }
  draft.chosen.push(candidate)
  return true
}

/** Whether an axis, or an area that must have an action, would lose its only one. */
function leavesAGap({ situation, chosen }: Draft, { measure }: Candidate, coming: Candidate): boolean {
  const { axes, content, readable } = situation
  const needed =
    axes.some(({ area }) => area === measure.area) ||
    content.selection.atLeastOne.some(({ area, when }) => area === measure.area && holds(when, readable))
  return (
    needed &&
    coming.measure.area !== measure.area &&
    chosen.filter((other) => other.measure.area === measure.area).length === 1
  )
}
