import type { Measure, Quadrant } from '../domain/catalogue/measure'
import type { Content } from '../domain/content'
import { lowerFirst, numberText } from './format'

const efforts: Readonly<Record<Measure['effort'], string>> = {
  basso: 'Impegno basso',
  medio: 'Impegno medio',
  alto: 'Impegno alto',
}

/** How the measures are grouped by what they ask for. */
export const quadrants: Readonly<Record<Quadrant, string>> = {
  subito: 'Si può fare subito',
  strutturali: 'Strutturale',
  'in-rete': 'In rete con altri',
  'da-studiare': 'Da studiare',
}

export const effortText = (effort: Measure['effort']): string => efforts[effort]

/** «Costo nullo», «Meno di 2.000 €», «Oltre 50.000 €». */
export function costText({ planTexts }: Content, costClass: number): string {
  const words = planTexts.costClasses[costClass] ?? ''
  return costClass === 0 ? `Costo ${lowerFirst(words)}` : words
}

/** «1 mese», «2–4 mesi». */
export function monthsText([from, to]: Measure['months']): string {
  if (from === to) return from === 1 ? '1 mese' : `${numberText(from, 1)} mesi`
  return `${numberText(from, 1)}–${numberText(to, 1)} mesi`
}

/** Effort, cost and time of a measure. */
export function measureFacts(content: Content, measure: Measure, costClass: number = measure.costClass): string[] {
  return [effortText(measure.effort), costText(content, costClass), monthsText(measure.months)]
}
