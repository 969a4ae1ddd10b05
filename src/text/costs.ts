import type { Content } from '../domain/content'
import { lowerFirst } from './format'

/** The expense of a class in a sentence: "nessuna spesa esterna", "spesa esterna: 2.000–10.000 €". */
export function costText({ planTexts }: Content, costClass: number): string {
  const name = planTexts.costClasses[costClass] ?? ''
  return costClass === 0 ? 'nessuna spesa esterna prevista' : `spesa esterna: ${lowerFirst(name)}, da confermare`
}
