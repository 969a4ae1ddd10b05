import type { FileKind } from '../fileKinds'
import type { Placed } from '../placed'
import type { Problem } from '../problem'
import type { Located } from '../sources'
import { keyOf, walkTexts } from '../walk'
import { type Names, names, unknownName } from './names'

/** Everything that can be named from elsewhere. */
export type KnownNames = ReturnType<typeof knownNames>

export function knownNames(placed: Placed) {
  const ids = (things: readonly { value: { id: string } }[]) => things.map(({ value }) => value.id)
  const measures = ids(placed.measures)
  return {
    question: names('question', ids(placed.questions)),
    maturity: names('maturity', ids(placed.maturity)),
    measure: names('measure', measures),
    area: names(
      'area',
      placed.scoring.value.areas.map(({ id }) => id),
    ),
    level: names(
      'level',
      placed.scoring.value.levels.map(({ id }) => id),
    ),
    norm: names('norm', ids(placed.norms)),
    indicator: names('indicator', ids(placed.indicators)),
    tag: names('tag', Object.keys(placed.plan.value.frameworkTags)),
    district: names(
      'district',
      placed.territory.value.districts.map(({ id }) => id),
    ),
    section: names(
      'section',
      placed.journey.value.sections.map(({ id }) => id),
    ),
    /** What the plan may open with: a measure, or the collection of missing data. */
    opening: names('measure', [...measures, placed.plan.value.dataCollection.id]),
    /** What a remark may be about. */
    subject: names('subject', [...measures, ...ids(placed.chapters), ...ids(placed.notices)]),
  } satisfies Record<string, Names>
}

type Target = keyof KnownNames

/** What the text at each key names. Conditions have their own check, because they also compare values. */
const named: Partial<Record<FileKind, Record<string, Target>>> = {
  maturity: { norms: 'norm' },
  scoring: { maxLevel: 'level' },
  selection: {
    measures: 'measure',
    measure: 'measure',
    area: 'area',
    always: 'measure',
    candidates: 'measure',
    planned: 'measure',
  },
  links: {
    measure: 'opening',
    measures: 'measure',
    before: 'measure',
    fallback: 'measure',
    exclude: 'measure',
    by: 'measure',
    keep: 'measure',
    next: 'measure',
    area: 'area',
    indicators: 'indicator',
    norms: 'norm',
    about: 'subject',
  },
  notices: { measures: 'measure', norms: 'norm' },
  objectives: { norms: 'norm', kpi: 'indicator', kpis: 'indicator', area: 'area', measure: 'measure' },
  measures: {
    area: 'area',
    prerequisiteMeasures: 'measure',
    conflictsWith: 'measure',
    questions: 'maturity',
    question: 'maturity',
    kpi: 'indicator',
    norms: 'norm',
    frameworks: 'tag',
  },
  indicators: { area: 'area' },
  territory: { district: 'district' },
  services: { district: 'district' },
}

/** Names that point to nothing. */
export function referenceProblems(placed: Placed, known: KnownNames): Problem[] {
  const problems: Problem[] = []
  for (const [kind, targets] of Object.entries(named)) {
    for (const { value, at } of placed.sources[kind as FileKind]) {
      walkTexts(value, (text, path) => {
        const target = targets[keyOf(path)]
        if (target) problems.push(...unknownName(known[target], text, at(...path)))
      })
    }
  }
  return [...problems, ...keyProblems(placed, known)]
}

/** Where the name is the key, or one of a list under a name of its own. */
function keyProblems({ scoring, needs, plan, indicatorFile }: Placed, known: KnownNames): Problem[] {
  return [
    ...scoring.value.areas.flatMap(({ questions }, index) =>
      keys(scoring, ['areas', index, 'questions'], questions, known.maturity),
    ),
    ...scoring.value.profileGates.flatMap(({ areas }, gate) =>
      areas === 'any'
        ? []
        : areas.flatMap((id, index) => unknownName(known.area, id, scoring.at('profileGates', gate, 'areas', index))),
    ),
    ...keys(needs, ['areas'], needs.value.areas, known.area),
    ...keys(plan, ['axisNames'], plan.value.axisNames, known.area),
    ...keys(plan, ['areaReadings'], plan.value.areaReadings, known.area),
    ...Object.entries(indicatorFile.value.packages).flatMap(([name, codes]) =>
      codes.flatMap((code, index) => unknownName(known.indicator, code, indicatorFile.at('packages', name, index))),
    ),
  ]
}

function keys(from: Located<unknown>, path: PropertyKey[], record: object, among: Names): Problem[] {
  return Object.keys(record).flatMap((id) => unknownName(among, id, from.at(...path, id)))
}
