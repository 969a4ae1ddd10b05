import type { Content } from '../content'
import { holds, type Readable } from '../questionnaire/holds'
import type { AreaResult, ScoredArea } from '../scoring/results'
import type { Axis, Need } from './results'

/**
 * The themes of the plan: distance from a solid practice × need × weight, most urgent first.
 * The middle of the interval stands for the score; at equal priority the area known better wins.
 * An area that a rule asks for takes the last place if it is not among the first.
 */
export function chooseAxes(
  content: Content,
  readable: Readable,
  areas: readonly AreaResult[],
  needs: readonly Need[],
): readonly Axis[] {
  const ranked = areas
    .filter((area): area is ScoredArea => area.status === 'scored')
    .map((result) => ({ result, axis: axisOf(content, result, needs) }))
    .sort((a, b) => b.axis.priority - a.axis.priority || b.result.known - a.result.known)
    .map(({ axis }) => axis)
  const first = ranked.slice(0, content.selection.axes)
  const forced = content.links.flatMap((link) => (link.effect === 'axis' && holds(link.when, readable) ? [link] : []))
  return forced.reduce<readonly Axis[]>((axes, link) => withForced(axes, ranked, link.area, link.id), first)
}

function axisOf({ scoring }: Content, { area, interval }: ScoredArea, needs: readonly Need[]): Axis {
  const need = needs.find((candidate) => candidate.area === area)?.value ?? 0
  const weight = scoring.areas.find(({ id }) => id === area)?.weight ?? 0
  const middle = (interval.low + interval.high) / 2
  return { area, need, priority: ((100 - middle) / 100) * need * weight }
}

function withForced(axes: readonly Axis[], ranked: readonly Axis[], area: string, link: string): readonly Axis[] {
  if (axes.some((axis) => axis.area === area))
    return axes.map((axis) => (axis.area === area ? { ...axis, forcedBy: link } : axis))
  const wanted = ranked.find((axis) => axis.area === area)
  return wanted ? [...axes.slice(0, -1), { ...wanted, forcedBy: link }] : axes
}
