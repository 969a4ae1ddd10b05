import type { Indicator } from '../catalogue/measure'
import type { MeasureId, Month } from '../ids'
import { addMonths } from '../plan/months'
import { daysAfter, firstDayOf, lastDayOf } from './days'
import type { PrivateExample, PublicExample } from './objectivesContent'
import { fieldOf } from './objectiveTexts'
import type { Scorecard, ScorecardIndicator, ScorecardObjective } from './scorecard'

/** What an objective may begin from. */
export type Beginning =
  | { from: 'private'; example: PrivateExample; indicator: Indicator | undefined }
  | { from: 'pa'; example: PublicExample; indicators: readonly (Indicator | undefined)[] }
  | { from: 'indicator'; indicator: Indicator; action?: MeasureId }
  | { from: 'scratch' }

/** A sheet of twelve months, with its first objective; the other objectives of the role are taken to be elsewhere. */
export function startScorecard(
  kind: Scorecard['kind'],
  start: Month,
  objectiveId: string,
  beginning: Beginning,
): Scorecard {
  const period = { from: start, to: addMonths(start, 11) }
  const empty: Scorecard = { kind, period, objectives: [] }
  const role = beginning.from === 'private' || beginning.from === 'pa' ? beginning.example.role : undefined
  const objective = startObjective(empty, objectiveId, beginning)
  return {
    ...empty,
    ...(role && { holder: role }),
    ...(objective.weight !== undefined && { otherWeight: 100 - objective.weight }),
    objectives: [objective],
  }
}

/** A new objective, with what can be said already: its code, its days and what it begins from. */
export function startObjective(scorecard: Scorecard, id: string, beginning: Beginning): ScorecardObjective {
  const blank: ScorecardObjective = {
    id,
    texts: { codice: nextCode(scorecard) },
    indicators: [{ kind: 'result' }],
    ...days(scorecard),
  }
  switch (beginning.from) {
    case 'private':
      return fromPrivate(scorecard, blank, beginning.example, beginning.indicator)
    case 'pa':
      return fromPublic(scorecard, blank, beginning.example, beginning.indicators)
    case 'indicator':
      return {
        ...blank,
        title: beginning.indicator.name,
        ...(beginning.action && { action: beginning.action }),
        indicators: [{ kind: 'result', ...fromLibrary(beginning.indicator), baseline: toMeasure(scorecard) }],
      }
    case 'scratch':
      return blank
  }
}

function fromPrivate(
  scorecard: Scorecard,
  blank: ScorecardObjective,
  example: PrivateExample,
  library: Indicator | undefined,
): ScorecardObjective {
  const { baseline, targets, direction, indicator, unit } = example
  return {
    ...blank,
    title: example.title,
    example: example.id,
    action: example.measure,
    texts: {
      ...blank.texts,
      [fieldOf('private', 'change')]: example.text,
      perimetro: example.audience,
      [fieldOf('private', 'means')]: example.means,
      rilevante: example.relevance,
      equita: example.equityCheck,
    },
    equityGroups: [...example.equityGroups],
    weight: example.weight,
    demonstration: ['weight'],
    indicators: [
      {
        kind: 'result',
        ...(library && fromLibrary(library)),
        formula: indicator,
        unit,
        direction,
        targets: { ...targets },
        ...start(scorecard, baseline),
        demonstration: baseline === undefined ? ['targets'] : ['baseline', 'targets'],
      },
    ],
  }
}

function fromPublic(
  scorecard: Scorecard,
  blank: ScorecardObjective,
  example: PublicExample,
  library: readonly (Indicator | undefined)[],
): ScorecardObjective {
  return {
    ...blank,
    title: example.title,
    example: example.id,
    action: example.measure,
    type: example.type,
    texts: {
      ...blank.texts,
      [fieldOf('pa', 'change')]: example.text,
      perimetro: example.audience,
      [fieldOf('pa', 'means')]: example.means,
      'valore-pubblico': example.publicValue,
      equita: example.equityCheck,
    },
    equityGroups: [...example.equityGroups],
    weight: example.weight,
    demonstration: ['weight'],
    indicators: example.indicators.map((indicator, place) => {
      const { kind, name, formula, unit, direction, baseline, target, keep } = indicator
      const known = library[place]
      const expected = typeof target === 'number' ? target : undefined
      const demonstration = [
        ...(baseline === undefined ? [] : (['baseline'] as const)),
        ...(expected === undefined ? [] : (['targets'] as const)),
      ]
      return {
        ...(known && fromLibrary(known)),
        kind,
        name,
        ...(formula && { formula }),
        unit,
        direction,
        ...((keep || expected !== undefined) && { targets: { ...(keep && { keep }), ...(expected && { expected }) } }),
        ...(direction !== 'yes' && start(scorecard, baseline)),
        ...(demonstration.length > 0 && { demonstration }),
      }
    }),
  }
}

/** An indicator of the library, in its own words. */
export function fromLibrary(indicator: Indicator): Omit<ScorecardIndicator, 'kind'> {
  const { id, name, formula, unit, source, frequency } = indicator
  const direction = directionOf(indicator)
  return { kpi: id, name, formula, unit, source, frequency, ...(direction && { direction }) }
}

/** Which way is better, when what the library says of a good value tells. */
function directionOf({ target }: Indicator): 'up' | 'down' | undefined {
  if (/^(≤|in calo)/.test(target)) return 'down'
  return /^(≥|→|\+|100|in crescita)/.test(target) ? 'up' : undefined
}

const start = (scorecard: Scorecard, value: number | undefined): Pick<ScorecardIndicator, 'baseline'> => ({
  baseline: value === undefined ? toMeasure(scorecard) : { certainty: 'estimate', value },
})

/** Within sixty days of the beginning. */
function toMeasure({ period }: Scorecard): NonNullable<ScorecardIndicator['baseline']> {
  return { certainty: 'toMeasure', ...(period?.from && { by: daysAfter(firstDayOf(period.from), 59) }) }
}

/** It ends with the period, and is looked at half way. */
function days({ period }: Scorecard): Pick<ScorecardObjective, 'deadline' | 'midYear'> {
  if (!period?.from || !period.to || period.to < period.from) return {}
  const deadline = lastDayOf(period.to)
  const half = lastDayOf(addMonths(period.from, 5))
  return { deadline, ...(half < deadline && { midYear: { on: half } }) }
}

/** "OB-01", the first that is free. */
function nextCode({ objectives }: Scorecard): string {
  const taken = new Set(objectives.map(({ texts }) => texts?.codice))
  const code = (number: number): string => `OB-${String(number).padStart(2, '0')}`
  let number = 1
  while (taken.has(code(number))) number += 1
  return code(number)
}
