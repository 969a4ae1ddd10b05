import type { AreaId, MeasureId } from '../ids'
import { capOf } from '../selection/choose'
import { mostActions } from '../selection/selectMeasures'
import { firing, type Situation } from '../selection/situation'
import type { Cap, PackageOption, Share } from './packageProblem'

/** The caps of the plan; what must be there may pass them, and leaves no room for others. */
export function capsOf(
  situation: Situation,
  options: readonly PackageOption[],
  always: ReadonlySet<MeasureId>,
  actionsAlready: number,
): readonly Cap[] {
  const cap = (kind: Cap['kind'], measures: readonly MeasureId[], most: number, area?: AreaId): Cap => ({
    kind,
    measures,
    most: Math.max(most, measures.filter((id) => always.has(id)).length),
    ...(area !== undefined && { area }),
  })
  const idsOf = (fits: (option: PackageOption) => boolean): MeasureId[] => options.filter(fits).map(({ id }) => id)
  const { byId } = situation.measures
  return [
    cap(
      'plan',
      idsOf(() => true),
      Math.max(0, mostActions(situation) - actionsAlready),
    ),
    cap(
      'network',
      idsOf(({ id }) => byId.get(id)?.quadrant === 'in-rete'),
      situation.content.selection.caps.network,
    ),
    ...situation.content.scoring.areas.map(({ id }) =>
      cap(
        'area',
        idsOf(({ area }) => area === id),
        capOf(situation, id),
        id,
      ),
    ),
  ]
}

export function sharesOf(situation: Situation, options: readonly PackageOption[]): readonly Share[] {
  return firing(situation, 'minShare').map(({ measures: listed, share }) => {
    const reaching = options.filter(({ id }) => listed.includes(id))
    const areas = new Map<AreaId, number>()
    for (const { area } of reaching) areas.set(area, (areas.get(area) ?? 0) + 1)
    const enough = [...areas].reduce((sum, [area, count]) => sum + Math.min(count, capOf(situation, area)), 0)
    return { measures: reaching.map(({ id }) => id), share, enough }
  })
}
