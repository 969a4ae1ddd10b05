import type { MeasureId } from '../ids'
import type { PackageOption, PackageProblem } from './packageProblem'
import { latestStart } from './yearsOfWork'

export interface Levelled {
  /** The quarter each measure starts in, counted from the first (0). */
  starts: Readonly<Record<MeasureId, number>>
  /** Internal hours of each quarter. */
  load: readonly number[]
}

/**
 * Spreads the measures over the quarters so that as few hours as can be are beyond those there are: those that lean on
 * others after them, each where it makes least trouble, and the earlier the better. It does not search: what it leaves
 * too full is said.
 */
export function levelStarts(problem: PackageProblem, chosen: readonly PackageOption[]): Levelled {
  const load = new Array<number>(problem.quarters).fill(0)
  const starts = new Map<MeasureId, number>()
  const begun = new Array<number>(problem.quarters).fill(0)
  begun[0] = problem.startsTaken
  for (const option of inTurn(problem, chosen)) {
    const start = bestStart(problem, option, load, begun, earliestStart(problem, chosen, option, starts))
    starts.set(option.id, start)
    begun[start] = (begun[start] ?? 0) + 1
    load.forEach((hours, quarter) => {
      load[quarter] = hours + hoursIn(option, start, quarter)
    })
  }
  return { starts: Object.fromEntries(starts), load }
}

function bestStart(
  { hours, startsPerQuarter, quarters }: PackageProblem,
  option: PackageOption,
  load: readonly number[],
  begun: readonly number[],
  earliest: number,
): number {
  const last = Math.max(earliest, latestStart(option, quarters))
  let best = { start: earliest, trouble: Number.POSITIVE_INFINITY }
  for (let start = earliest; start <= Math.min(last, quarters - 1); start++) {
    if ((begun[start] ?? 0) >= startsPerQuarter && start < last) continue
    const tooMany = load.reduce((sum, before, quarter) => {
      const after = before + hoursIn(option, start, quarter)
      return sum + Math.max(0, after - (hours ?? Number.POSITIVE_INFINITY))
    }, 0)
    if (tooMany < best.trouble - 1e-9) best = { start, trouble: tooMany }
  }
  return best.start
}

function earliestStart(
  { prerequisites, quarters }: PackageProblem,
  chosen: readonly PackageOption[],
  { id }: PackageOption,
  starts: ReadonlyMap<MeasureId, number>,
): number {
  const results = prerequisites
    .filter(({ measure }) => measure === id)
    .map(({ needs }) => (starts.get(needs) ?? 0) + (chosen.find((option) => option.id === needs)?.quarters.first ?? 0))
  return Math.min(quarters - 1, Math.max(0, ...results))
}

/** What others lean on before them; what must be there first, then what can wait least, then the heaviest. */
function inTurn(
  { prerequisites, quarters, always }: PackageProblem,
  chosen: readonly PackageOption[],
): readonly PackageOption[] {
  const depth = (id: MeasureId): number =>
    Math.max(0, ...prerequisites.filter(({ measure }) => measure === id).map(({ needs }) => 1 + depth(needs)))
  return [...chosen].sort(
    (a, b) =>
      depth(a.id) - depth(b.id) ||
      Number(always.includes(b.id)) - Number(always.includes(a.id)) ||
      latestStart(a, quarters) - latestStart(b, quarters) ||
      b.hours.first - a.hours.first,
  )
}

export function hoursIn({ hours }: PackageOption, start: number, quarter: number): number {
  if (quarter < start) return 0
  return quarter < start + 4 ? hours.first : hours.later
}
