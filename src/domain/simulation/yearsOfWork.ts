import type { MeasureId } from '../ids'
import type { LinearRow, LinearVariable } from './linearModel'
import type { PackageOption, PackageProblem } from './packageProblem'

/**
 * Hours are counted by the year: four quarters' worth in each. The first year of work of a measure may be shared out
 * among the years of the plan, as when it starts in the middle of one; the hours of later years follow.
 *
 * Counting quarter by quarter inside the choice was tried: with this catalogue and 36 months a solver in plain
 * JavaScript takes seconds, against milliseconds this way. `levelStarts` then puts the chosen ones in quarters and says
 * whether in one of them the hours are still too few.
 */
export function yearVariables({ options, quarters, hours }: PackageProblem): LinearVariable[] {
  if (hours === null) return []
  return options.flatMap((option) =>
    laterYears(option, quarters).map((year) => ({ name: shareIn(option.id, year), worth: 0, whole: false })),
  )
}

/** In each year no more hours than four quarters have; nothing starts before what it leans on. */
export function yearRows(problem: PackageProblem): LinearRow[] {
  const { options, quarters, hours } = problem
  if (hours === null) return []
  const unit = Math.max(hours, 1)
  return [
    ...yearsOf(quarters).map((year) => ({
      terms: options.flatMap((option) => loadTerms(option, quarters, year, unit)),
      atMost: (4 * hours) / unit,
    })),
    ...options.flatMap((option) => withinItself(option, quarters)),
    ...orderRows(problem),
  ]
}

/** Last quarter a measure may start in, so as to run steadily at the end; what must be there starts at once at worst. */
export const latestStart = ({ quarters }: PackageOption, horizon: number): number =>
  Math.max(0, horizon - quarters.steady)

export const yearsOf = (quarters: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.floor(quarters / 4)) }, (_, year) => year)

/** The years after the first in which work on a measure may begin. */
const laterYears = (option: PackageOption, horizon: number): readonly number[] =>
  yearsOf(horizon).filter((year) => year > 0 && year <= latestStart(option, horizon) / 4)

/** Hours a measure asks for in a year, when it starts in another. */
function hoursInYear({ hours }: PackageOption, start: number, year: number): number {
  if (year < start) return 0
  return 4 * (year === start ? hours.first : hours.later)
}

/** What begins in the first year is what is in the package and does not begin later. */
function loadTerms(option: PackageOption, horizon: number, year: number, unit: number): (readonly [string, number])[] {
  const atOnce = hoursInYear(option, 0, year)
  return [
    [option.id, atOnce / unit],
    ...laterYears(option, horizon).map(
      (start) => [shareIn(option.id, start), (hoursInYear(option, start, year) - atOnce) / unit] as const,
    ),
  ]
}

const withinItself = (option: PackageOption, horizon: number): LinearRow[] => {
  const years = laterYears(option, horizon)
  if (years.length === 0) return []
  return [{ terms: [...years.map((year) => [shareIn(option.id, year), 1] as const), [option.id, -1]], atMost: 0 }]
}

/** By each year what leans on another has not begun more than the other has. */
function orderRows({ options, quarters, prerequisites }: PackageProblem): LinearRow[] {
  const byId = new Map(options.map((option) => [option.id, option]))
  const from = (id: MeasureId, first: number, sign: 1 | -1): (readonly [string, number])[] => {
    const option = byId.get(id)
    const years = option ? laterYears(option, quarters).filter((year) => year >= first) : []
    return years.map((year) => [shareIn(id, year), sign] as const)
  }
  return prerequisites.flatMap(({ measure, needs }) =>
    yearsOf(quarters)
      .slice(1)
      .filter((year) => from(needs, year, 1).length > 0)
      .map((year) => ({
        terms: [...from(needs, year, 1), ...from(measure, year, -1), [measure, 1] as const],
        atMost: 1,
      })),
  )
}

const shareIn = (id: MeasureId, year: number): string => `${id} in ${year}`
