import { wordsOfIds } from '../../text/contentProblems/things'
import type { Placed } from '../placed'
import { error, type Place, type Problem } from '../problem'

type PlacedId = [id: string, at: Place]

/** Ids written twice, and ids that were retired and must never come back. */
export function idProblems(placed: Placed): Problem[] {
  const { journey, scoring, selection, territory } = placed
  const sections = journey.value.sections.map(({ id }, index): PlacedId => [id, journey.at('sections', index, 'id')])
  const permanent = [
    sections,
    idsOf(placed.questions),
    idsOf(placed.measures),
    idsOf(placed.norms),
    idsOf(placed.indicators),
    [...idsOf(placed.links), ...idsOf(placed.notices)],
    scoring.value.areas.map(({ id }, index): PlacedId => [id, scoring.at('areas', index, 'id')]),
  ]
  const others = [
    idsOf(placed.facts),
    idsOf(placed.chapters),
    codesOf(placed),
    scoring.value.levels.map(({ id }, index): PlacedId => [id, scoring.at('levels', index, 'id')]),
    selection.value.contexts.map(({ id }, index): PlacedId => [id, selection.at('contexts', index, 'id')]),
    territory.value.municipalities.map(({ id }, index): PlacedId => [id, territory.at('municipalities', index, 'id')]),
    territory.value.municipalities.map(({ istat }, index): PlacedId => [istat, territory.at('municipalities', index)]),
    ...journey.value.sections.map(({ pages }, section) =>
      pages.map(({ id }, page): PlacedId => [id, journey.at('sections', section, 'pages', page, 'id')]),
    ),
    ...placed.questions.flatMap(partsOf),
  ]
  return [...permanent, ...others].flatMap(repeated).concat(permanent.flatMap((ids) => retired(ids, placed)))
}

const idsOf = (things: readonly { value: { id: string }; at: (key: string) => Place }[]): PlacedId[] =>
  things.map(({ value, at }) => [value.id, at('id')])

const codesOf = ({ questions }: Placed): PlacedId[] => questions.map(({ value, at }) => [value.code, at('code')])

function partsOf({ value, at }: Placed['questions'][number]): PlacedId[][] {
  const options = 'options' in value ? value.options : []
  const fields = 'fields' in value ? value.fields : []
  return [
    options.map(({ id }, index): PlacedId => [id, at('options', index)]),
    fields.map(({ id }, index): PlacedId => [id, at('fields', index)]),
    ...fields.map((field, index) =>
      'options' in field
        ? field.options.map(({ id }, option): PlacedId => [id, at('fields', index, 'options', option)])
        : [],
    ),
  ]
}

function repeated(ids: readonly PlacedId[]): Problem[] {
  const first = new Map<string, Place>()
  return ids.flatMap(([id, at]) => {
    const before = first.get(id)
    if (!before) first.set(id, at)
    return before ? [error(at, wordsOfIds.repeated(id, before, at))] : []
  })
}

function retired(ids: readonly PlacedId[], { journey }: Placed): Problem[] {
  return ids.filter(([id]) => journey.value.retired.includes(id)).map(([id, at]) => error(at, wordsOfIds.retired(id)))
}
