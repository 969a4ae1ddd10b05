import type { Measure } from '../catalogue/measure'
import type { Content } from '../content'
import type { AreaId, MeasureId } from '../ids'
import { indexQuestionnaire } from '../questionnaire/indexQuestionnaire'
import type { Floors } from '../scoring/areaTerms'
import { floorsOf } from '../scoring/floors'

/** What is looked up again and again in the catalogue, built once for each content. */
export interface MeasureIndex {
  byId: ReadonlyMap<MeasureId, Measure>
  /** By area, the measures that raise some of its answers, each with what it alone would guarantee. */
  raising: ReadonlyMap<AreaId, readonly { measure: Measure; floors: Floors }[]>
  /** By measure, those it cannot go with, whichever of the two says so. */
  conflicts: ReadonlyMap<MeasureId, ReadonlySet<MeasureId>>
  /** What each measure alone would guarantee. */
  floors: ReadonlyMap<Measure, Floors>
}

const built = new WeakMap<object, MeasureIndex>()

export function indexMeasures(content: Content): MeasureIndex {
  const known = built.get(content.measures)
  if (known) return known
  const questions = indexQuestionnaire(content)
  const measures = content.measures.map((measure) => ({ measure, floors: floorsOf([measure], questions) }))
  const index: MeasureIndex = {
    conflicts: conflictsAmong(content.measures),
    floors: new Map(measures.map(({ measure, floors }) => [measure, floors])),
    byId: new Map(content.measures.map((measure) => [measure.id, measure])),
    raising: new Map(
      content.scoring.areas.map(({ id, questions: weights }) => [
        id,
        measures.filter(({ floors }) => [...floors.keys()].some((question) => weights[question] !== undefined)),
      ]),
    ),
  }
  built.set(content.measures, index)
  return index
}

function conflictsAmong(measures: readonly Measure[]): MeasureIndex['conflicts'] {
  const conflicts = new Map<MeasureId, Set<MeasureId>>()
  const add = (one: MeasureId, other: MeasureId): void => {
    conflicts.set(one, (conflicts.get(one) ?? new Set()).add(other))
  }
  for (const { id, conflictsWith } of measures) {
    for (const other of conflictsWith) {
      add(id, other)
      add(other, id)
    }
  }
  return conflicts
}
