/** Words the printed document adds to those of the plan. */
export const pdfTexts = {
  product: 'Conciliazione 20.20',
  subject: 'Bozza generata da autovalutazione, da discutere e approvare',
  contents: 'Indice',
  appendices: (count: number) => (count === 1 ? 'Appendice' : 'Appendici'),
  goTo: (title: string, page: number) => `${title}, pagina ${page}`,
  today: 'Oggi',
  withThePlan: 'Con il piano',
  legend: {
    title: 'Come leggere le barre.',
    text: 'La parte piena è ciò che le risposte rendono certo; il tratteggio è ciò che dipende da dati ancora da verificare. Una barra senza tratteggio ha tutte le risposte.',
    example: 'fra 29 e 48 su 100: di base, 6 risposte su 8',
  },
}

const monthNames = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'] as const

/** First and last month of a stretch of the same year, from 0: "gen–mar", "dic". */
export function monthsText(first: number, last: number): string {
  return first === last ? monthName(first) : `${monthName(first)}–${monthName(last)}`
}

export function monthName(month: number): string {
  return monthNames[month] ?? ''
}
