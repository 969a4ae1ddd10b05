import type { Measure } from '../catalogue/measure'
import type { MeasureId } from '../ids'
import { proposedHours } from '../plan/describeAction'
import type { Interval } from '../scoring/results'
import { costClassOf, whyNot } from '../selection/applicability'
import { isInPlace } from '../selection/relevanceOf'
import { requirementsOf } from '../selection/required'
import type { Situation } from '../selection/situation'
import { type Barrier, closeBarriers, ownBarriers } from './barriers'
import { expectedGains } from './expectedGain'
import { capsOf, sharesOf } from './packageLimits'
import type { PackageOption, PackageProblem, Wishes } from './packageProblem'

export interface PackageGround {
  problem: PackageProblem
  barriers: ReadonlyMap<MeasureId, Barrier>
  /** Of those that are in whatever happens, the ones that rules ask for. */
  required: readonly MeasureId[]
}

/**
 * The problem of one organisation.
 * @param situation with the measures that may be chosen known, and those the package is thought to hold.
 * @param actionsAlready actions that are in the plan whatever is chosen (data collection).
 */
export function packageFrom(situation: Situation, wishes: Wishes, actionsAlready: number): PackageGround {
  const horizon = Math.max(1, Math.floor(wishes.months / 3))
  const optionOf = describer(situation)
  const barriers = new Map<MeasureId, Barrier>()
  const applicable = situation.content.measures.filter((measure) => {
    const reason = whyNot(measure, situation.limits)
    if (reason) barriers.set(measure.id, { kind: 'reason', reason })
    return !reason
  })
  const required = requirementsOf(situation, new Set(applicable.map(({ id }) => id)))
    .filter(({ firm, measure }) => firm && !wishes.exclude.includes(measure))
    .map(({ measure }) => measure)
  const asked = new Set([...required, ...wishes.include])
  for (const { measure, barrier } of ownBarriers(situation, applicable, wishes))
    if (barrier.kind === 'excluded' || !asked.has(measure)) barriers.set(measure, barrier)
  closeBarriers(situation, applicable, barriers, new Set(required))
  const options = applicable.filter(({ id }) => !barriers.has(id)).map(optionOf)
  const known = new Set(options.map(({ id }) => id))
  const prerequisites = prerequisitesAmong(situation, known)
  const always = withNeeds(
    [...asked].filter((id) => known.has(id)),
    prerequisites,
  )
  return {
    barriers,
    required: required.filter((id) => known.has(id)),
    problem: {
      quarters: horizon,
      startsPerQuarter: situation.size.startingPerQuarter,
      startsTaken: actionsAlready,
      budget: wishes.budget,
      hours: wishes.hours,
      options,
      gains: expectedGains(situation),
      always,
      prerequisites,
      conflicts: conflictsAmong(situation, known),
      caps: capsOf(situation, options, new Set(always), actionsAlready),
      shares: sharesOf(situation, options),
      axes: situation.axes
        .map(({ area }) => ({ area, measures: options.filter((option) => option.area === area).map(({ id }) => id) }))
        .filter(({ measures }) => measures.length > 0),
    },
  }
}

/**
 * What each measure takes, as in the plan and in the middle: of its hours, and of its class of cost (where the class has
 * no end, its beginning).
 */
function describer(situation: Situation): (measure: Measure) => PackageOption {
  const { content, limits, reading } = situation
  const quarterly = ({ low, high }: Interval): number => (low + high) / 2 / 4
  return (measure) => {
    const { low = 0, high = low } = content.selection.budget.ranges[costClassOf(measure, limits)] ?? {}
    const hours = proposedHours(situation, measure, limits.people)
    const [first, steady] = measure.months
    return {
      id: measure.id,
      area: measure.area,
      expense: (low + high) / 2,
      hours: { first: quarterly(hours.first), later: quarterly(hours.later) },
      quarters: { first: quartersOf(first), steady: quartersOf(steady) },
      raises: measure.raises.map(({ question, to }) => ({ question, points: reading.index.points(to) })),
    }
  }
}

const quartersOf = (months: number): number => Math.max(1, Math.ceil(months / 3))

function prerequisitesAmong(situation: Situation, known: ReadonlySet<MeasureId>): PackageProblem['prerequisites'] {
  return [...known].flatMap((measure) =>
    (situation.measures.byId.get(measure)?.prerequisiteMeasures ?? [])
      .filter((needs) => known.has(needs) && !isInPlace(situation, needs))
      .map((needs) => ({ measure, needs })),
  )
}

/** These measures and all that they lean on. */
export function withNeeds(ids: readonly MeasureId[], prerequisites: PackageProblem['prerequisites']): MeasureId[] {
  const all = new Set(ids)
  for (const id of all) for (const { measure, needs } of prerequisites) if (measure === id) all.add(needs)
  return [...all]
}

function conflictsAmong({ measures }: Situation, known: ReadonlySet<MeasureId>): PackageProblem['conflicts'] {
  return [...known].flatMap((one) =>
    [...(measures.conflicts.get(one) ?? [])]
      .filter((other) => known.has(other) && one < other)
      .map((other) => [one, other] as const),
  )
}
