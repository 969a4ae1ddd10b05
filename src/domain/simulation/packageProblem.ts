import type { AreaId, MeasureId, QuestionId } from '../ids'

/** What a person asks of a package. `null` is "as much as it takes". */
export interface Wishes {
  /** Months within which every measure must run steadily. */
  months: number
  /** Euro of external expense in one year. */
  budget: number | null
  /** Internal hours in one quarter. */
  hours: number | null
  include: readonly MeasureId[]
  exclude: readonly MeasureId[]
}

/** One measure that may be in the package, with what it takes and what it gives. */
export interface PackageOption {
  id: MeasureId
  area: AreaId
  /** Euro a year: the middle of its class of cost. */
  expense: number
  /** Internal hours of one quarter, in the first year of work and afterwards. */
  hours: { first: number; later: number }
  /** Quarters from its start to the first result, and to steady running. */
  quarters: { first: number; steady: number }
  /** The answers it raises, and to how many points. */
  raises: readonly { question: QuestionId; points: number }[]
}

/** At most so many of these measures. */
export interface Cap {
  kind: 'area' | 'network' | 'plan'
  area?: AreaId
  measures: readonly MeasureId[]
  most: number
}

/** At least `share` of the package, rounded up, among these measures; all of them, where they are fewer. */
export interface Share {
  measures: readonly MeasureId[]
  share: number
  /** As many of them as caps let in. */
  enough: number
}

/**
 * Which package is the best: plain values, so that a worker can be handed them.
 *
 * Three things are wanted in this order: an action in as many of the axes as possible, then the share of those who
 * work on site as far as it can be had, then the greatest expected gain. Everything else is a limit.
 */
export interface PackageProblem {
  quarters: number
  startsPerQuarter: number
  /** Starts of the first quarter that are taken already: the collection of missing data. */
  startsTaken: number
  budget: number | null
  hours: number | null
  options: readonly PackageOption[]
  /** What raising a question to so many points brings; lower points first. */
  gains: Readonly<Record<QuestionId, readonly { points: number; gain: number }[]>>
  /** In the package whatever happens: rules require them, or the person does. */
  always: readonly MeasureId[]
  /** "needs" must be in the package too. */
  prerequisites: readonly { measure: MeasureId; needs: MeasureId }[]
  conflicts: readonly (readonly [MeasureId, MeasureId])[]
  caps: readonly Cap[]
  shares: readonly Share[]
  /** For each axis that can have one, the measures of which one is wanted. */
  axes: readonly { area: AreaId; measures: readonly MeasureId[] }[]
}
