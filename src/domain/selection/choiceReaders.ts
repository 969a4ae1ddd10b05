import type { Content } from '../content'
import type { FactId } from '../ids'
import type { Condition } from '../questionnaire/condition'
import type { Link } from './selectionModel'

/** What reads which measures may be chosen, or are: the rest stays as it is while the plan takes shape. */
export interface ChoiceReaders {
  facts: ReadonlySet<FactId>
  links: ReadonlySet<Link>
}

const built = new WeakMap<object, ChoiceReaders>()

export function choiceReaders(content: Content): ChoiceReaders {
  const known = built.get(content.links)
  if (known) return known
  const readers = findReaders(content)
  built.set(content.links, readers)
  return readers
}

function findReaders({ journey, selection, links }: Content): ChoiceReaders {
  const facts = new Set(selection.facts.flatMap((fact) => ('candidates' in fact || 'planned' in fact ? [fact.id] : [])))
  const reads = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.some(reads)
    if ('any' in condition) return condition.any.some(reads)
    if ('not' in condition) return reads(condition.not)
    if ('fact' in condition) return facts.has(condition.fact)
    const named = 'condition' in condition ? journey.conditions[condition.condition] : undefined
    return named !== undefined && reads(named)
  }
  /** A fact may read another: as many rounds as there are facts always suffice, and one is usual. */
  for (let before = -1; before < facts.size; ) {
    before = facts.size
    for (const fact of selection.facts) if ('when' in fact && reads(fact.when)) facts.add(fact.id)
  }
  return { facts, links: new Set(links.filter(({ when }) => reads(when))) }
}
