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
}

const built = new WeakMap<object, MeasureIndex>()

export function indexMeasures(content: Content): MeasureIndex {
  const known = built.get(content.measures)
  if (known) return known
  const questions = indexQuestionnaire(content)
  const measures = content.measures.map((measure) => ({ measure, floors: floorsOf([measure], questions) }))
  const index = {
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
