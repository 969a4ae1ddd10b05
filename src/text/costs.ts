import type { Content } from '../domain/content'
import type { Expense } from '../domain/plan/plan'
import { lowerFirst } from './format'

/** The expense of a class in a sentence: "nessuna spesa esterna", "spesa esterna: 2.000–10.000 €". */
export function costText({ planTexts }: Content, costClass: number): string {
  const name = planTexts.costClasses[costClass] ?? ''
  return costClass === 0 ? 'nessuna spesa esterna prevista' : `spesa esterna: ${lowerFirst(name)}, da confermare`
}

/** Who pays for an expense, and how sure it is. */
export const coverageNames: Readonly<Record<Expense['coverage'], string>> = {
  propria: 'propria',
  welfare: 'welfare aziendale',
  bando: 'bando, da verificare',
  rete: 'rete o ambito',
  fondi: 'fondo interprofessionale',
}
export const certaintyNames: Readonly<Record<Expense['certainty'], string>> = {
  certo: 'certa',
  stima: 'stima',
  'da-verificare': 'da verificare',
}
