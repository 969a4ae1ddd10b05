import type { Budget, Money } from '../domain/plan/plan'
import type { Interval } from '../domain/scoring/results'
import { expenseText, hoursText, numberText } from './format'

/** The money of the plan, on the screen. */
export const wordsOfBudget = {
  title: 'Il budget',
  lead: 'Ore di chi lavora da voi e spesa verso altri, anno per anno. Gli anni sono quelli del piano: il primo comincia con il suo primo mese.',
  means: 'Su che cosa potete contare',
  hourlyCost: 'Costo medio di un’ora di lavoro, in euro',
  hourlyHint: 'Facoltativo. Serve a dire quanto valgono le ore interne. Di solito lo sa il consulente del lavoro.',
  hourlyThing: 'il costo di un’ora',
  yearly: 'Spesa esterna possibile ogni anno, in euro',
  yearlyHint: 'Facoltativa. Il piano dice in quali anni la spesa è o può essere di più.',
  yearlyThing: 'la spesa possibile',
  fits: (yearly: number) => `La spesa esterna sta in ${euroText(yearly)} ogni anno.`,
  table: 'Ore e spesa, azione per azione',
  action: 'Azione',
  year: (year: number) => `${year}° anno`,
  hours: 'Ore interne',
  expense: 'Spesa esterna',
  hoursOf: (year: number) => `Ore, ${year}° anno`,
  expenseOf: (year: number) => `Spesa, ${year}° anno`,
  all: 'In tutto',
  internalCost: 'Valore delle ore',
  wholeCost: 'Ore e spesa insieme',
  totals: 'Quanto in tutto, anno per anno',
  byAxis: 'Per asse, in tutto il piano',
  axis: 'Asse',
  outside: 'Fuori dagli assi',
  coverage: 'Chi paga',
  covered: 'Copertura',
  amount: 'Importo',
  byClassTotal: 'Solo ordini di grandezza, senza copertura',
  uncertain: (text: string) => `${text} sono una stima o da verificare.`,
  noExpenses: 'Nessuna azione ha ancora spese scritte voce per voce.',
  missing: 'Che cosa manca',
  missingLead:
    'Per queste azioni c’è solo un ordine di grandezza: scrivere gli importi, e chi paga, nella loro scheda.',
  missingNothing: 'Ogni spesa prevista ha il suo importo.',
  missingCost: 'Senza il costo di un’ora non si dice quanto valgono le ore interne.',
  order: (text: string) => `ordine di grandezza, ${text} l’anno`,
  none: 'Nel piano non c’è ancora nessuna azione.',
  hypothesis:
    'Ore e classi di spesa proposte sono ipotesi, da confermare con fornitori e consulente del lavoro prima di approvare.',
} as const

/** "12.500 €". */
export const euroText = (euros: number): string => `${numberText(Math.round(euros))} €`

/** Hours that may be none: "–". */
export const hoursOrNone = (hours: Interval): string => (hours.high === 0 ? '–' : hoursText(hours))

export const moneyOrNone = (money: Money): string => (money.high === 0 ? '–' : expenseText(money))

/** A year in which there is not enough, said plainly. */
export function overYearText({ year, certain, expense }: Budget['over'][number], yearly: number): string {
  const there = euroText(yearly)
  if (certain)
    return `Nel ${year + 1}° anno la spesa esterna è ${expenseText(expense)}: più di ${there}, che avete indicato.`
  return expense.high === null
    ? `Nel ${year + 1}° anno la spesa esterna può superare ${there}, che avete indicato: per qualche azione c’è solo un ordine di grandezza.`
    : `Nel ${year + 1}° anno la spesa esterna può arrivare a ${euroText(expense.high)}: più di ${there}, che avete indicato.`
}
