import type { Day } from '../domain/ids'
import { dayText, numberText } from './format'

/** All answers in one page, and the list of what is to be verified. */
export const wordsOfReview = {
  title: 'Riepilogo delle risposte',
  back: 'Elenco delle sezioni',
  lead: 'Tutto ciò che avete detto, sezione per sezione. «Modifica» porta alla domanda e poi riporta qui.',
  notGiven: 'Non indicato',
  change: 'Modifica',
  note: 'Nota:',
  hidden: 'Salvate ma non contano',
  hiddenLead: 'Risposte a domande che, con le risposte di oggi, non si chiedono. Se cambiate idea tornano a contare.',
  setAside: 'Messe da parte',
  setAsideLead: 'Risposte che non corrispondono più alle domande di oggi: restano nel file e non contano.',
  toResults: 'Guarda i risultati',
  print: 'Stampa',
}

export function unansweredText(count: number): string {
  if (count === 0) return 'Avete risposto a tutte le domande.'
  return count === 1
    ? 'Manca una risposta.'
    : `Mancano ${numberText(count)} risposte: non servono tutte per andare avanti.`
}

export const wordsOfVerify = {
  title: 'Da verificare',
  back: 'Elenco delle sezioni',
  lead: 'Che cosa serve sapere, chi può dirlo ed entro quando. Si può stampare e consegnare a chi ha i dati.',
  nothing: 'Non c’è nulla da verificare: nessuna risposta è «Non so».',
  what: 'Che cosa',
  where: 'Dove lo si vede',
  whom: 'A chi chiederlo',
  by: 'Entro quando',
  answer: 'Risposta',
  undecided: 'da decidere',
  noDate: 'senza data',
  late: 'data passata',
  print: 'Stampa la richiesta di dati',
  effect:
    'Ogni risposta trovata rende più stretto l’intervallo della sua area. Finché manca, non abbassa il punteggio.',
}

export function byText(by: Day | undefined): string {
  return by === undefined ? wordsOfVerify.noDate : dayText(by)
}

/** On paper, under the title. */
export function requestText(organisation: string, day: Day): string {
  return `${organisation}, richiesta del ${dayText(day)}`
}
