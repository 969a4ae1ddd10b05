import type { PlannedAction } from '../../src/domain/plan/plan'
import { askedState } from '../../src/domain/questionnaire/readAnswers'
import type { Because, Reason } from '../../src/domain/selection/results'
import { levelWords } from '../../src/text/levels'
import type { Expected, ReasonWord } from './caseSchema'
import type { Outcome } from './outcomeOf'

type Looks = { [K in keyof Expected]-?: (expected: NonNullable<Expected[K]>, outcome: Outcome) => unknown }

/**
 * What came out, put in the words of what was expected: the two are then compared as wholes, and the difference
 * reads like the case.
 */
export function seen(expected: Expected, outcome: Outcome): Expected {
  const entries = (Object.keys(expected) as (keyof Expected)[]).map((key) => {
    const look = looks[key] as (expected: unknown, outcome: Outcome) => unknown
    return [key, look(expected[key], outcome)]
  })
  return Object.fromEntries(entries)
}

const looks: Looks = {
  asked: (ids, { reading }) => ids.filter((id) => askedState(reading, id) === 'asked'),
  notAsked: (ids, { reading }) => ids.filter((id) => askedState(reading, id) === 'notAsked'),
  maybe: (ids, { reading }) => ids.filter((id) => askedState(reading, id) === 'maybe'),
  areas: (areas, outcome) => mapped(areas, (area, id) => areaSeen(area, id, outcome)),
  needs: (needs, { evaluation }) =>
    mapped(needs, (_, id) => rounded(evaluation.needs.find(({ area }) => area === id)?.value, 2)),
  axes: (_, { evaluation }) => evaluation.axes.map(({ area }) => area),
  gates: (_, { evaluation }) => evaluation.gates.map(({ id }) => id),
  rules: (codes, { rules }) => codes.filter((code) => rules.has(code)),
  noRules: (codes, { rules }) => codes.filter((code) => !rules.has(code)),
  notices: (codes, { plan }) => codes.filter((code) => plan.notices.some(({ id }) => id === code)),
  noNotices: (codes, { plan }) => codes.filter((code) => !plan.notices.some(({ id }) => id === code)),
  remarks: (codes, { plan }) => codes.filter((code) => plan.remarks.some(({ link }) => link === code)),
  proposed: (ids, outcome) => ids.filter((id) => actionOf(outcome, id)),
  notProposed: (measures, { plan }) =>
    mapped(measures, (_, id) => {
      const exclusion = plan.excluded.find(({ measure }) => measure === id)
      return exclusion ? reasonSeen(exclusion.reason) : 'è nel piano'
    }),
  because: (measures, outcome) =>
    mapped(measures, (_, id) => actionOf(outcome, id)?.because.map(becauseSeen) ?? ['non è nel piano']),
  duties: (ids, outcome) =>
    ids.filter((id) => {
      const action = actionOf(outcome, id)
      return action?.kind === 'measure' && action.duty
    }),
  first: (_, { plan }) => plan.actions[0]?.id,
  order: (pairs, outcome) =>
    pairs.filter((pair) => {
      const [before, after] = pair.split(' prima di ').map((id) => actionOf(outcome, id))
      return before && after && before.number < after.number && before.from <= after.from
    }),
  startsWithin: (measures, outcome) =>
    mapped(measures, (months, id) => {
      const from = actionOf(outcome, id)?.from ?? Number.POSITIVE_INFINITY
      return from < months ? months : from + 1
    }),
  quadrant: (measures, outcome) =>
    mapped(measures, (_, id) => {
      const action = actionOf(outcome, id)
      return action?.kind === 'measure' ? action.quadrant : undefined
    }),
  actions: (wanted, { plan }) => {
    const count = plan.actions.length
    if (typeof wanted === 'number') return count
    const within = count >= (wanted.min ?? 0) && count <= (wanted.max ?? Number.POSITIVE_INFINITY)
    return within ? wanted : count
  },
  duration: (_, { plan }) => plan.duration,
}

const actionOf = ({ plan }: Outcome, id: string | undefined): PlannedAction | undefined =>
  plan.actions.find((action) => action.id === id)

function areaSeen(expected: NonNullable<Expected['areas']>[string], id: string, { evaluation }: Outcome): unknown {
  const result = evaluation.areas.find(({ area }) => area === id)
  if (!result || result.status === 'notApplicable') return 'non si applica'
  const full = {
    low: rounded(result.interval.low, 1),
    high: rounded(result.interval.high, 1),
    level: levelWords(result.level),
    known: `${result.known} su ${result.applicable}`,
  }
  return typeof expected === 'string' ? full : mapped(expected, (_, key) => full[key as keyof typeof full])
}

function becauseSeen(because: Because): string {
  switch (because.kind) {
    case 'link':
      return because.link
    case 'answer':
      return because.question
    case 'axis':
      return because.area
    case 'always':
      return 'sempre'
    case 'added':
      return 'aggiunta a mano'
  }
}

const words: Record<Exclude<Reason['kind'], 'link' | 'publicBodies'>, ReasonWord> = {
  size: 'dimensione',
  context: 'tipo di lavoro',
  cost: 'costo',
  union: 'senza rappresentanza',
  study: 'da studiare',
  inPlace: 'c’è già',
  simpler: 'prima la più semplice',
  conflict: 'incompatibile',
  network: 'rete già piena',
  areaFull: 'area già piena',
  notAnswered: 'senza risposte',
  later: 'vengono prima altre',
}

function reasonSeen(reason: Reason): string {
  if (reason.kind === 'link') return reason.link
  if (reason.kind === 'publicBodies') return reason.only ? 'solo enti pubblici' : 'non negli enti pubblici'
  return words[reason.kind]
}

const rounded = (value: number | undefined, decimals: number): number | undefined =>
  value === undefined ? undefined : Math.round(value * 10 ** decimals) / 10 ** decimals

const mapped = <V>(record: Readonly<Record<string, V>>, see: (value: V, key: string) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, see(value, key)]))
