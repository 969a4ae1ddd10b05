import type { Day } from '../domain/ids'
import { dayText, numberText, plural } from './format'

/** The home of an assessment: what is done, what is missing, what comes next. */
export const wordsOfList = {
  title: 'La valutazione',
  back: 'Organizzazioni',
  free: 'L’ordine è libero e potete fermarvi quando volete.',
  groups: { profile: 'Chi siete', areas: 'Come lavorate' },
  outcome: 'Che cosa ne esce',
  states: { complete: 'Completata', started: 'In corso', toDo: 'Da completare', notAsked: 'Non serve' },
  /** In the place of «Da completare», where nothing is missing without it. */
  optional: 'Facoltativa',
  notAskedHint: 'Con le risposte date finora non c’è nulla da chiedere',
  onlyFullHint: 'Si chiede solo con «Tutte le domande»',
  next: 'Prossima sezione',
  start: 'Comincia',
  continue: 'Continua',
  allDone: 'Tutte le sezioni sono completate',
  allDoneHint: 'Si può sempre tornare su una risposta: risultati e piano si aggiornano da soli.',
  toResults: 'Guarda i risultati',
  toVerify: 'Da verificare',
  printRequest: 'Stampa la richiesta di dati',
  seeAll: (count: number) => `Vedi e stampa tutte e ${count}`,
  track: 'Quante domande',
  quick: 'Solo le essenziali',
  full: 'Tutte le domande',
  results: 'Risultati',
  resultsHint: 'Si possono già guardare: gli intervalli si stringono rispondendo',
  resultsNothing: 'Si aprono con la prima risposta',
  plan: 'Piano',
  planHint: 'Le azioni proposte, da accettare, togliere e ordinare',
  review: 'Riepilogo delle risposte',
  reviewHint: 'Tutte le risposte in una pagina, con «Modifica»',
  example: 'Organizzazione di fantasia: serve a provare. Le modifiche restano in questo browser.',
  meeting: 'Rispondere insieme',
  meetingHint: 'In riunione: la regia per chi conduce, sul proiettore solo la domanda.',
  meetingOpen: 'Prepara o apri un incontro',
  overlay: (name: string) => `Con le aggiunte «${name}»`,
  overlayHere: 'Ci sono domande in più: contano nella loro area, e il piano lo dice.',
  overlayAbsent: 'Il loro file non è in questo browser: le risposte già date alle loro domande aspettano da parte.',
  overlayOpen: 'Scegli le aggiunte',
  heading: 'Nome e chi compila',
  organisation: 'Nome dell’organizzazione',
  compiledBy: 'Ruolo di chi compila',
}

export function leadText(complete: number, sections: number): string {
  if (complete === sections) return `Tutte e ${sections} le sezioni sono completate. ${wordsOfList.free}`
  if (complete === 0) return `Nessuna sezione completata su ${sections}. ${wordsOfList.free}`
  return `${plural(complete, 'sezione completata', 'sezioni completate')} su ${sections}. ${wordsOfList.free}`
}

export function missingText(missing: number, asked: number, started: boolean): string {
  if (started) return missing === 1 ? 'una domanda da completare' : `${missing} domande da completare`
  return plural(asked, 'domanda', 'domande')
}

export function toVerifyText(count: number): string {
  return `${numberText(count)} da verificare`
}

export function nextText(title: string, questions: number): string {
  /** As many as make the whole last what is promised: 37 questions a quarter of an hour, 88 three quarters. */
  const minutes = Math.max(1, Math.round(questions * 0.45))
  return `${title}: ${plural(questions, 'domanda', 'domande')}, circa ${plural(minutes, 'minuto', 'minuti')}.`
}

export function answersText(known: number, asked: number): string {
  return `${plural(known, 'risposta', 'risposte')} su ${numberText(asked)}`
}

/** After switching to the short version, or with answers to questions no longer asked. */
export function hiddenText(hidden: number): string {
  return hidden === 1
    ? 'Una risposta resta salvata ma non conta.'
    : `${numberText(hidden)} risposte restano salvate ma non contano.`
}

export function trackText(
  quick: number,
  full: number,
  minutes: { quick: string; full: string },
): { quick: string; full: string } {
  return {
    quick: `${wordsOfList.quick}: ${quick}, ${minutes.quick}`,
    full: `${wordsOfList.full}: ${full}, ${minutes.full}, anche in più volte`,
  }
}

export function whoAndWhenText(whom: string | undefined, by: Day | undefined): string {
  return `${whom ?? 'da decidere a chi chiederlo'}, ${by === undefined ? 'senza data' : `entro il ${dayText(by)}`}`
}

export function quarantineText(count: number): string {
  return count === 1
    ? 'Una risposta del file non corrisponde alle domande di oggi: è conservata ma non conta.'
    : `${numberText(count)} risposte del file non corrispondono alle domande di oggi: sono conservate ma non contano.`
}
