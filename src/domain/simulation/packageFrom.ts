import type { Measure } from '../catalogue/measure'
import type { MeasureId } from '../ids'
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

/** What each measure takes. Expense: the middle of its class, or where the class begins if it has no end. */
function describer({ content, limits, reading }: Situation): (measure: Measure) => PackageOption {
  const { hoursScale, budget } = content.selection
  const scale =
    limits.people === undefined
      ? 1
      : Math.min(hoursScale.max, Math.max(hoursScale.min, Math.sqrt(limits.people / hoursScale.people)))
  const middle = ([low, high]: readonly [number, number]): number => (low + high) / 2
  return (measure) => {
    const { low = 0, high } = budget.ranges[costClassOf(measure, limits)] ?? {}
    const [first, steady] = measure.months
    return {
      id: measure.id,
      area: measure.area,
      expense: high === undefined ? low : middle([low, high]),
      hours: {
        first: (middle(measure.internalHours.first) * scale) / 4,
        later: (middle(measure.internalHours.yearly) * scale) / 4,
      },
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
