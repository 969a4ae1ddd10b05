import type { Measure } from '../catalogue/measure'
import type { MeasureId } from '../ids'
import { needState, whyNot } from './applicability'
import { type Candidate, choose } from './choose'
import { proposedBy, type Relevance, relevanceOf, weigh } from './relevanceOf'
import { type Requirement, requirementsOf } from './required'
import type { Because, Exclusion, Proposal, Reason } from './results'
import type { Link } from './selectionModel'
import { firing, knowing, type Situation } from './situation'

export interface Selection {
  proposals: readonly Proposal[]
  /** All the others of the catalogue, each with its reason. */
  excluded: readonly Exclusion[]
  /** The situation with candidates and planned measures known, for whoever reads rules next. */
  situation: Situation
}

interface Assessed {
  measure: Measure
  relevance: Relevance
  reason: Reason | undefined
}

/**
 * Which measures to propose, and why; why not the others.
 * @param actionsAlready actions that are in the plan whatever is chosen (data collection).
 */
export function selectMeasures(start: Situation, actionsAlready: number): Selection {
  const weighing = weigh(start)
  const assessed = start.content.measures.map((measure) => ({
    measure,
    relevance: relevanceOf(start, weighing, measure),
    reason: whyNot(measure, start.limits),
  }))
  const open = assessed.filter(({ reason }) => !reason)
  const relevant = open.filter(({ relevance }) => relevance.value > 0)
  const situation = knowing(start, {
    candidates: new Set(relevant.map(({ measure }) => measure.id)),
    planned: new Set(),
  })
  return settle(situation, assessed, open, actionsAlready)
}

/** Some rules look at the plan they change: two rounds are enough, because they only add. */
function settle(
  start: Situation,
  assessed: readonly Assessed[],
  open: readonly Assessed[],
  actionsAlready: number,
): Selection {
  const available = new Set(open.map(({ measure }) => measure.id))
  let situation = start
  let requirements = requirementsOf(situation, available)
  let choice = chooseWith(situation, open, requirements, actionsAlready)
  for (let round = 0; ; round++) {
    situation = knowing(situation, { planned: new Set(choice.chosen.map(({ measure }) => measure.id)) })
    if (round === 2) break
    const more = requirementsOf(situation, available).filter(
      ({ measure }) => !requirements.some((known) => known.measure === measure),
    )
    if (more.length === 0) break
    requirements = [...requirements, ...more]
    choice = chooseWith(situation, open, requirements, actionsAlready)
  }
  const rules = proposedBy(situation)
  const byMeasure = new Map(assessed.map((entry) => [entry.measure, entry]))
  return {
    situation,
    proposals: choice.chosen.map((candidate) => proposalOf(situation, candidate, byMeasure, requirements, rules)),
    excluded: exclusionsOf(situation, assessed, choice),
  }
}

function chooseWith(
  situation: Situation,
  open: readonly Assessed[],
  requirements: readonly Requirement[],
  actionsAlready: number,
): ReturnType<typeof choose> {
  const rules = proposedBy(situation)
  const only = firing(situation, 'only')
  const byMeasure = new Map<MeasureId, Requirement[]>()
  for (const requirement of requirements)
    byMeasure.set(requirement.measure, [...(byMeasure.get(requirement.measure) ?? []), requirement])
  const candidates = open.flatMap(({ measure, relevance }): Candidate[] => {
    const own = byMeasure.get(measure.id) ?? []
    const anyway = only.length > 0 ? usefulAnyway(situation, only, measure) : 0
    const left = only.length > 0 && anyway === 0 && askedBy(situation, measure).length === 0
    if (own.length === 0 && left) return []
    const proposed = rules.has(measure.id) || own.length > 0 ? situation.content.selection.bonus.proposed : 1
    const requirement =
      own.length === 0 ? {} : { requirement: own.some(({ firm }) => firm) ? ('firm' as const) : ('wanted' as const) }
    return [{ measure, relevance: Math.max(relevance.value, anyway) * proposed, ...requirement }]
  })
  return choose(situation, candidates, Math.max(0, mostActions(situation) - actionsAlready))
}

/** How many actions a plan may have here. */
export const mostActions = (situation: Situation): number =>
  Math.min(situation.size.actions[1], ...firing(situation, 'maxActions').map(({ actions }) => actions))

/** While little is known, some steps are useful whatever the answers turn out to be, in the order of the rule. */
function usefulAnyway(
  situation: Situation,
  only: readonly Extract<Link, { effect: 'only' }>[],
  measure: Measure,
): number {
  const places = only.flatMap(({ measures }) =>
    measures.includes(measure.id) ? [measures.length - measures.indexOf(measure.id)] : [],
  )
  return needState(situation, measure) === 'inPlace' ? 0 : Math.max(0, ...places) * Number.EPSILON
}

function proposalOf(
  situation: Situation,
  { measure, relevance }: Candidate,
  assessed: ReadonlyMap<Measure, Assessed>,
  requirements: readonly Requirement[],
  rules: ReadonlyMap<MeasureId, readonly string[]>,
): Proposal {
  const own = requirements.filter((requirement) => requirement.measure === measure.id)
  const answers = assessed.get(measure)?.relevance.answers ?? []
  const because: Because[] = [
    ...own.map((requirement) => requirement.because).filter(({ kind }) => kind === 'link'),
    ...askedBy(situation, measure).map(({ id }) => ({ kind: 'link' as const, link: id })),
    ...(rules.get(measure.id) ?? []).map((link) => ({ kind: 'link' as const, link })),
    ...answers.slice(0, 2).map((question) => ({ kind: 'answer' as const, question })),
    ...(own.length + answers.length === 0
      ? firing(situation, 'only').map(({ id }) => ({ kind: 'link' as const, link: id }))
      : []),
  ]
  const quadrant = firing(situation, 'propose').find(
    ({ measures, quadrant }) => quadrant && measures.includes(measure.id),
  )?.quadrant
  return {
    measure: measure.id,
    quadrant: quadrant ?? measure.quadrant,
    because: because.length > 0 ? because : [{ kind: 'always' }],
    relevance,
    duty: own.some(({ duty }) => duty),
  }
}

/** The rules by which it meets the reason the plan was asked for, on the axis it belongs to. */
const askedBy = (situation: Situation, { id, area }: Measure) =>
  situation.axes.some((axis) => axis.area === area)
    ? firing(situation, 'axisFirst').filter(({ measures }) => measures.includes(id))
    : []

function exclusionsOf(
  situation: Situation,
  assessed: readonly Assessed[],
  choice: ReturnType<typeof choose>,
): readonly Exclusion[] {
  const chosen = new Set(choice.chosen.map(({ measure }) => measure.id))
  const only = firing(situation, 'only')[0]
  const byRelevance = assessed
    .filter(({ measure, reason }) => !reason && !chosen.has(measure.id))
    .sort((a, b) => b.relevance.value - a.relevance.value)
  const ranks = new Map(byRelevance.map(({ measure }, place) => [measure.id, place + 1]))
  return assessed
    .filter(({ measure }) => !chosen.has(measure.id))
    .map((entry) => ({
      measure: entry.measure.id,
      reason: reasonOf(situation, entry, choice.passedOver, ranks, only?.id),
    }))
}

function reasonOf(
  situation: Situation,
  { measure, reason }: Assessed,
  passedOver: ReadonlyMap<MeasureId, Reason>,
  ranks: ReadonlyMap<MeasureId, number>,
  only: string | undefined,
): Reason {
  if (reason) return reason
  const state = needState(situation, measure)
  if (state === 'inPlace') return { kind: 'inPlace' }
  if (state === 'notAnswered') return { kind: 'notAnswered' }
  if (only) return { kind: 'link', link: only }
  const passed = passedOver.get(measure.id)
  return passed && passed.kind !== 'later' ? passed : { kind: 'later', rank: ranks.get(measure.id) ?? 0 }
}
