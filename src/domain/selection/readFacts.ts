import type { Content } from '../content'
import type { FactId, MeasureId, Ref } from '../ids'
import { holds, type Readable } from '../questionnaire/holds'
import { countedAnswer, type Reading } from '../questionnaire/readAnswers'
import type { FactDefinition } from './selectionModel'

export type FactValue = number | boolean | undefined

/** What a fact can look at, beside the answers. */
export interface FactSources {
  /** Known answers and questions that apply, over all areas. */
  known: number
  applicable: number
  /** Measures that may be chosen; missing while they have not been worked out. */
  candidates?: ReadonlySet<MeasureId>
  /** Measures in the plan; missing while there is no plan. */
  planned?: ReadonlySet<MeasureId>
}

/**
 * The answers and the facts as one thing to read. A fact whose input is missing is unknown, never false.
 * Each fact is worked out when first asked for.
 */
export function withFacts(content: Content, reading: Reading, sources: FactSources): Readable {
  const definitions = factDefinitions(content)
  const values = new Map<FactId, FactValue>()
  const readable: Readable = {
    ...reading,
    fact: (id) => {
      if (!values.has(id)) {
        const definition = definitions.get(id)
        values.set(id, definition && factValue(definition, reading, readable, sources))
      }
      return values.get(id)
    },
  }
  return readable
}

const indexed = new WeakMap<object, ReadonlyMap<FactId, FactDefinition>>()

function factDefinitions({ selection }: Content): ReadonlyMap<FactId, FactDefinition> {
  const known = indexed.get(selection)
  if (known) return known
  const definitions = new Map(selection.facts.map((fact) => [fact.id, fact]))
  indexed.set(selection, definitions)
  return definitions
}

function factValue(definition: FactDefinition, reading: Reading, readable: Readable, sources: FactSources): FactValue {
  if ('when' in definition) return holds(definition.when, readable)
  if ('sum' in definition) return sumOf(definition.sum, reading)
  if ('ratio' in definition) return ratioOf(definition.ratio, reading)
  if ('inTerritory' in definition) return inTerritory(definition.inTerritory, reading)
  if ('count' in definition) return countOf(definition.count, reading)
  if ('coverage' in definition) return sources.applicable === 0 ? undefined : sources.known / sources.applicable
  const measures = 'candidates' in definition ? sources.candidates : sources.planned
  const wanted = 'candidates' in definition ? definition.candidates : definition.planned
  return measures && wanted.some((id) => measures.has(id))
}

/** A figure that is not asked in this case is nothing to add. */
function sumOf(refs: readonly Ref[], reading: Reading): number | undefined {
  let sum = 0
  for (const ref of refs) {
    const value = reading.known(ref)
    if (value === null) continue
    if (typeof value !== 'number') return undefined
    sum += value
  }
  return sum
}

function ratioOf(
  { of, over, max }: { of: Ref[]; over: Ref[]; max?: number | undefined },
  reading: Reading,
): number | undefined {
  const part = sumOf(of, reading)
  const whole = sumOf(over, reading)
  if (part === undefined || !whole) return undefined
  return Math.min(part / whole, max ?? Number.POSITIVE_INFINITY)
}

function inTerritory(ref: Ref, reading: Reading): boolean | undefined {
  const value = reading.known(ref)
  return value === undefined ? undefined : reading.index.municipalities.has(String(value))
}

function countOf(what: 'known' | 'unknown' | { option: string }, reading: Reading): number {
  let count = 0
  for (const { id, type } of reading.index.questions) {
    const answer = countedAnswer(reading, id)
    if (!answer) continue
    if (what === 'unknown') count += answer.state === 'unknown' ? 1 : 0
    else if (type === 'anchors' && answer.state === 'given')
      count += what === 'known' || answer.value === what.option ? 1 : 0
  }
  return count
}
