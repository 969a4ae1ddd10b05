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
  chosen: Set<Candidate>
  /** Chosen for the reason the plan was asked for: they make room for nothing else. */
  asked: Set<Candidate>
  simpler: ReadonlyMap<MeasureId, MeasureId>
  /** How many are chosen in each area. */
  inArea: Map<AreaId, number>
  passedOver: Map<MeasureId, Reason>
}

/**
 * Fills the plan: what is firm, then what is wanted up to a share of the plan, then on each axis what the plan was
 * asked for, or else its most relevant; then the most relevant of all within the caps of each area; last, the areas
 * and the share that those who work on site are due.
 */
export function choose(situation: Situation, candidates: readonly Candidate[], room: number): Choice {
  const draft: Draft = {
    situation,
    candidates: [...candidates].sort((a, b) => b.relevance - a.relevance),
    room,
    chosen: new Set(),
    asked: new Set(),
    simpler: simplerOnes(situation, candidates),
    inArea: new Map(),
    passedOver: new Map(),
  }
  takeRequired(draft)
  takeAsked(draft)
  coverAxes(draft)
  fillUp(draft, (area) => capOf(situation, area))
  fillUp(draft, (area) => Math.max(capOf(situation, area), situation.content.selection.caps.perAreaSecondRound))
  reachAreas(draft)
  reachShare(draft)
  return {
    chosen: draft.candidates.filter((candidate) => draft.chosen.has(candidate)),
    passedOver: draft.passedOver,
  }
}

function takeRequired(draft: Draft): void {
  const most = Math.floor(draft.room * draft.situation.content.selection.caps.requiredShare)
  for (const candidate of draft.candidates) if (candidate.requirement === 'firm') take(draft, candidate)
  for (const candidate of draft.candidates) {
    if (candidate.requirement === 'wanted' && draft.chosen.size < most) take(draft, candidate)
  }
}

/** The measures of one axis that meet the reason the plan was asked for: one of them is enough. */
function takeAsked(draft: Draft): void {
  for (const { area } of draft.situation.axes) {
    for (const measures of askedFor(draft, area)) {
      const among = draft.candidates.filter(({ measure }) => measures.includes(measure.id))
      const already = among.find((candidate) => draft.chosen.has(candidate))
      const best = already ?? among.find((candidate) => isFree(draft, candidate))
      if (!best || (!already && (isFull(draft) || countIn(draft, area) >= capOf(draft.situation, area)))) continue
      if (!already) take(draft, best)
      draft.asked.add(best)
    }
  }
}

const askedFor = ({ situation }: Draft, area: AreaId): readonly (readonly MeasureId[])[] =>
  firing(situation, 'axisFirst')
    .map(({ measures }) => measures.filter((id) => situation.measures.byId.get(id)?.area === area))
    .filter((measures) => measures.length > 0)

function coverAxes(draft: Draft): void {
  for (const { area } of draft.situation.axes) {
    if (isFull(draft) || countIn(draft, area) > 0) continue
    const best = draft.candidates.find((candidate) => candidate.measure.area === area && isFree(draft, candidate))
    if (best) take(draft, best)
  }
}

function fillUp(draft: Draft, capFor: (area: AreaId) => number): void {
  for (const candidate of draft.candidates) {
    const { id, area } = candidate.measure
    if (isFull(draft)) return
    if (!isFree(draft, candidate)) continue
    if (countIn(draft, area) >= capFor(area)) {
      draft.passedOver.set(id, { kind: 'areaFull', area })
      continue
    }
    draft.passedOver.delete(id)
    take(draft, candidate)
  }
}

function take(draft: Draft, candidate: Candidate): void {
  const { area } = candidate.measure
  draft.chosen.add(candidate)
  draft.inArea.set(area, countIn(draft, area) + 1)
}

function leave(draft: Draft, candidate: Candidate): void {
  const { area } = candidate.measure
  draft.chosen.delete(candidate)
  draft.inArea.set(area, countIn(draft, area) - 1)
}

const countIn = ({ inArea }: Draft, area: AreaId): number => inArea.get(area) ?? 0

export function capOf({ content, axes, readable }: Situation, area: AreaId): number {
  const { caps } = content.selection
  const own = caps.areas.find((cap) => cap.area === area && holds(cap.when, readable))?.cap ?? caps.perArea
  return axes[0]?.area === area ? Math.max(own, caps.firstAxis) : own
}

const isFull = ({ chosen, room }: Draft): boolean => chosen.size >= room

/** Whether nothing already chosen, and no simpler measure, stands in the way. Says why when something does. */
function isFree(draft: Draft, candidate: Candidate): boolean {
  const { measure, relevance } = candidate
  if (relevance <= 0 || draft.chosen.has(candidate)) return false
  const reason = obstacle(draft, measure)
  if (reason) draft.passedOver.set(measure.id, reason)
  return reason === undefined
}

function obstacle(draft: Draft, measure: Measure): Reason | undefined {
  const { situation, chosen } = draft
  const conflicts = situation.measures.conflicts.get(measure.id)
  const conflict = conflicts && [...chosen].find((other) => conflicts.has(other.measure.id))
  if (conflict) return { kind: 'conflict', with: conflict.measure.id }
  const simpler = draft.simpler.get(measure.id)
  if (simpler !== undefined) return { kind: 'simpler', than: simpler }
  if (measure.quadrant !== 'in-rete') return undefined
  const inNetwork = [...chosen].filter((other) => other.measure.quadrant === 'in-rete').length
  return inNetwork >= situation.content.selection.caps.network ? { kind: 'network' } : undefined
}

/** By measure, the simpler one that answers the same need and may be chosen. */
function simplerOnes(situation: Situation, candidates: readonly Candidate[]): ReadonlyMap<MeasureId, MeasureId> {
  const relevant = new Set(candidates.flatMap(({ measure, relevance }) => (relevance > 0 ? [measure.id] : [])))
  const simpler = new Map<MeasureId, MeasureId>()
  for (const { pairs } of firing(situation, 'simpler')) {
    for (const { keep, next, when } of pairs) {
      if (simpler.has(next) || !relevant.has(keep)) continue
      if (!when || holds(when, situation.readable) !== false) simpler.set(next, keep)
    }
  }
  return simpler
}

/** Areas that must have at least one action, because of how people work here. */
function reachAreas(draft: Draft): void {
  const { content, readable } = draft.situation
  for (const { area, when } of content.selection.atLeastOne) {
    if (!area || !holds(when, readable) || countIn(draft, area) > 0) continue
    const best = draft.candidates.find((candidate) => candidate.measure.area === area && isFree(draft, candidate))
    if (best) takeInPlaceOf(draft, best, () => true)
  }
}

function reachShare(draft: Draft): void {
  for (const { measures, share } of firing(draft.situation, 'minShare')) {
    const reaches = ({ measure }: Candidate): boolean => measures.includes(measure.id)
    const short = (): boolean => [...draft.chosen].filter(reaches).length < Math.ceil(draft.chosen.size * share)
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
      .find((other) => mayMakeRoom(draft, other) && mayLeave(other) && !leavesAGap(draft, other, candidate))
    if (!leaving) return false
    leave(draft, leaving)
    draft.passedOver.set(leaving.measure.id, { kind: 'later', rank: 0 })
  }
  take(draft, candidate)
  return true
}

const mayMakeRoom = ({ asked }: Draft, candidate: Candidate): boolean =>
  candidate.requirement !== 'firm' && !asked.has(candidate)

/** Whether an axis, or an area that must have an action, would lose its only one. */
function leavesAGap(draft: Draft, { measure }: Candidate, coming: Candidate): boolean {
  const { axes, content, readable } = draft.situation
  const needed =
    axes.some(({ area }) => area === measure.area) ||
    content.selection.atLeastOne.some(({ area, when }) => area === measure.area && holds(when, readable))
  return needed && coming.measure.area !== measure.area && countIn(draft, measure.area) === 1
}
