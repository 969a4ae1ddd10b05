import type { Field, Question } from '../../domain/questionnaire/question'
import type { FactDefinition } from '../../domain/selection/selectionModel'
import type { Placed } from '../placed'

/** What a reference gives, and so which operators fit it. */
export type Readable =
  | { kind: 'choice' | 'anchors' | 'several'; options: readonly string[] }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'text' | 'boxes' }

/** Reads "persone" or "ruoli.operai"; nothing, when there is no such question or no such box. */
export function readableAt(ref: string, { questions, territory }: Placed): Readable | undefined {
  const [id, part] = ref.split('.')
  const question = questions.find(({ value }) => value.id === id)?.value
  const municipalities = territory.value.municipalities.map(({ id }) => id)
  if (!question || part === undefined) return question && readableOf(question, municipalities)
  const field = question.type === 'fields' ? question.fields.find(({ id }) => id === part) : undefined
  return field && readableOf(field, municipalities)
}

function readableOf(asked: Question | Field, municipalities: readonly string[]): Readable {
  const options = 'options' in asked ? asked.options.map(({ id }) => id) : []
  switch (asked.type) {
    case 'anchors':
    case 'choice':
      return { kind: asked.type, options }
    case 'municipality':
      return { kind: 'choice', options: [...options, ...municipalities] }
    case 'multiple':
      return { kind: 'several', options }
    case 'municipalities':
      return { kind: 'several', options: municipalities }
    case 'number':
      return { kind: 'number', min: asked.min, max: asked.max }
    case 'text':
      return { kind: 'text' }
    case 'fields':
      return { kind: 'boxes' }
  }
}

/** Whether a fact is a number or yes/no, and whether it is known only once measures are chosen. */
export function natureOf(fact: FactDefinition): { kind: 'number' | 'boolean'; afterChoice: boolean } {
  const counts = 'sum' in fact || 'ratio' in fact || 'count' in fact || 'coverage' in fact
  return { kind: counts ? 'number' : 'boolean', afterChoice: 'candidates' in fact || 'planned' in fact }
}
