import type { RuleProperties } from 'json-rules-engine'
import type { Content } from '../../../../src/domain/content'
import { splitRef } from '../../../../src/domain/questionnaire/readAnswers'
import { factOf } from './factOf'
import { type Ground, read, saidUnknown, writtenCostLimit } from './ground'

/** The names of the facts that the conditions read, each once. */
export function factsRead(rules: readonly RuleProperties[]): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const inner of value) visit(inner)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'fact') names.add(String(inner))
        else visit(inner)
      }
  }
  for (const { conditions } of rules) visit(conditions)
  return names
}

/** How a run reads a fact: "fact:…", "context:…", "excluded:…", "unknown:…", or an answer by its reference. */
export function valueReader(content: Content, name: string): (ground: Ground) => unknown {
  if (name === 'without-union') return ({ withoutUnion }) => withoutUnion
  if (name === 'written-cost-limit') return writtenCostLimit
  const colon = name.indexOf(':')
  const id = name.slice(colon + 1)
  const { question, part } = splitRef(id)
  switch (name.slice(0, Math.max(0, colon))) {
    case 'fact': {
      const definition = content.selection.facts.find((fact) => fact.id === id)
      if (!definition) throw new Error(`no fact "${id}"`)
      return (ground) => factOf(ground, definition)
    }
    case 'context':
      return ({ contexts }) => contexts.has(id)
    case 'excluded':
      return ({ excluded }) => excluded.has(id)
    case 'unknown':
      return (ground) => saidUnknown(ground, question, part)
    default:
      return (ground) => read(ground, question, part)
  }
}
