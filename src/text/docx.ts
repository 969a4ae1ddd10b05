import type { Chapter, GanttRow } from '../domain/document/planDocument'
import { addMonths } from '../domain/plan/months'
import type { Interval } from '../domain/scoring/results'
import { monthRange } from './format'
import { barLabel } from './levels'
import { wordsOfTimeline } from './plan'

/** Words the Word file adds to those of the plan. */
export const docxTexts = {
  language: 'it-IT',
  contents: 'Indice',
  table: 'Tabella',
  figure: 'Figura',
  caption: (label: string) => `${label} `,
  page: 'Pagina ',
  of: ' di ',
  keywords: 'conciliazione, piano, bozza',
  area: 'Area',
  reading: 'Livello e risposte',
  action: 'Azione',
  indicator: 'Indicatore',
  /** To be written on, with a pen or with the keyboard. */
  blank: '____________',
  shortBlank: '________',
  knownBand: (percent: string) => `Risposte conosciute: ${percent}.`,
  bar: (label: string, interval: Interval) => `${label}: ${barLabel(interval)}.`,
} as const

/** "6. Diagnosi per area", "Appendice A. Risposte date", "Appendice. Glossario": numbered also in the table of contents. */
export function chapterHeading({ kicker, number, title, appendix }: Chapter): string {
  if (appendix) return `${kicker}. ${title}`
  if (number === '') return title
  return /^\d/.test(number) ? `${number}. ${title}` : `${kicker ?? number}. ${title}`
}

/** "3. Cambio turno: apr–lug 2027." */
export function ganttLineText({ year, month }: { year: number; month: number }, row: GanttRow): string {
  const start = `${year}-${String(month).padStart(2, '0')}`
  const { label, from, to, marks } = row
  const reviews = marks.slice(1).map((mark) => addMonths(start, mark - 1))
  const months = monthRange(addMonths(start, from), addMonths(start, Math.max(from, to - 1)))
  return `${label}: ${[months, ...(reviews.length > 0 ? [wordsOfTimeline.reviews(reviews)] : [])].join(', ')}.`
}

/** How the styles that are ours are called in the list of styles. Word itself translates the names of its own. */
export const docxStyleNames = {
  lead: 'Testo introduttivo',
  small: 'Testo piccolo',
  note: 'Nota del piano',
  sans: 'Testo di tabella',
  tableHead: 'Intestazione di tabella',
  afterTable: 'Dopo la tabella',
  coverLine: 'Copertina, riga in alto',
  coverLineOverLogo: 'Copertina, riga in alto sul logo',
  coverLogo: 'Copertina, logo',
  subtitleOverConsultant: 'Copertina, periodo e assistenza',
  coverConsultant: 'Copertina, assistenza',
  coverOrganisation: 'Copertina, organizzazione',
  example: 'Esempio',
  kicker: 'Occhiello',
  kickerNewPage: 'Occhiello a nuova pagina',
  brief: 'Dati in breve',
  sheetText: 'Testo di tabella, unito al seguente',
  sheetGap: 'Dopo la tabella, unito al seguente',
  sheetLabel: 'Etichetta di scheda',
  decision: 'Decisione',
  figureNumber: 'Cifra',
  figureLabel: 'Didascalia della cifra',
  axisKicker: 'Occhiello di asse',
  axisTitle: 'Titolo di asse',
  picture: 'Barra',
  pictureKept: 'Barra, unita al seguente',
  levelScale: 'Scala dei livelli',
  timeScale: (place: number) => `Scala dei trimestri${place === 0 ? '' : ` ${place + 1}`}`,
  signer: 'Chi firma',
  unknown: 'Da verificare',
  muted: 'Testo attenuato',
  ranks: ['Livello non noto', 'Livello da avviare', 'Livello di base', 'Livello strutturato', 'Livello avanzato'],
  planTable: 'Tabella del piano',
  sheetTable: 'Scheda',
  coverTable: 'Righe di copertina',
  numbersTable: 'Cifre in evidenza',
  axesTable: 'Assi affiancati',
  signaturesTable: 'Firme',
} as const
