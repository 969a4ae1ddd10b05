import type { Day } from '../domain/ids'
import { dayText, listText, numberText, plural, quoted } from './format'

/** Everything said around one question and one page of them. */
export const wordsOfQuestion = {
  unknown: 'Non so, da verificare',
  whoKnows: 'Chi può saperlo?',
  nobodyYet: 'Da decidere',
  somebodyElse: 'Un’altra persona o ufficio',
  whoElse: 'Quale persona o ufficio?',
  byWhen: 'Entro quando',
  unknownEffect: 'Va nell’elenco «Da verificare». Non abbassa il punteggio: lo rende meno preciso.',
  unknownEffectProfile: 'Va nell’elenco «Da verificare», con chi può saperlo ed entro quando.',
  notApplicable: 'Non si applica',
  meaning: 'Che cosa intendiamo',
  evidence: 'Dove lo si vede',
  whoCanTell: 'Chi lo sa di solito',
  example: 'Un esempio',
  norms: 'La regola di legge',
  guideLoading: 'Si sta aprendo la spiegazione…',
  normToVerify: 'da verificare',
  notAdvice: 'Non è un parere legale.',
  use: 'A che cosa serve',
  estimate: 'È una stima: nel piano comparirà con «≈»',
  note: 'Nota privata',
  addNote: 'Aggiungi una nota',
  noteFull: (longest: number) =>
    `La nota è arrivata a ${numberText(longest)} caratteri, il massimo: quello che segue non è stato tenuto.`,
  noteHint: 'Resta privata: entra nel piano solo se lo chiedete. Non scrivere nomi né diagnosi.',
  clear: 'Togli la risposta',
  noMunicipality: 'Scegliere il Comune',
  outside: 'Altrove',
  chooseMunicipalities: 'Scegli i Comuni',
  blanks: 'Lasciate vuote le voci che non conoscete.',
  /** Usual places where figures are found, when the question does not say. */
  usualSources: [
    'Ufficio del personale',
    'Ufficio paghe',
    'Consulente del lavoro',
    'Direzione o titolare',
    'Amministrazione',
  ],
  noteName: (label: string) => `Nota alla domanda ${quoted(label)}`,
}

export const wordsOfPage = {
  backToList: 'Elenco delle sezioni',
  backToReview: 'Riepilogo delle risposte',
  backToResults: 'Risultati',
  backToVerify: 'Da verificare',
  continue: 'Continua',
  toReview: 'Torna al riepilogo',
  againToResults: 'Torna ai risultati',
  againToVerify: 'Torna all’elenco da verificare',
  toResults: 'Guarda i risultati',
  previous: 'Pagina precedente',
  markComplete: 'Segna la sezione come completata',
  markCompleteHint: 'Per ora avete finito qui: le domande senza risposta restano tali e si possono riprendere.',
  markedComplete: 'Avete segnato la sezione come completata.',
  reopen: 'Riapri la sezione',
  beforeContinuing: 'Prima di continuare',
  staysHere: 'Quello che avete scritto resta qui. Si può anche finire dopo:',
  howToChoose: 'Come scegliere',
  howToAnswer: 'Come rispondere',
  how: {
    anchors: [
      'Leggete le quattro frasi e scegliete quella pienamente vera oggi.',
      'A metà tra due, vale la frase che viene prima.',
      'Nessuna risposta è obbligatoria per andare avanti.',
    ],
    profile: [
      'Bastano i totali che avete già: niente nomi e niente elenchi.',
      'Se un dato non c’è, «Non so, da verificare» lo mette tra le cose da cercare.',
      'Nessuna risposta è obbligatoria per andare avanti.',
    ],
  },
  nothingToAsk: 'In questa pagina, con le risposte date finora, non c’è nulla da chiedere.',
}

export function normCheckedText(day: string): string {
  return `Verificata il ${/^\d{4}-\d{2}-\d{2}$/.test(day) ? dayText(day as Day) : day}`
}

export function municipalitiesChosenText(count: number): string {
  return count === 0 ? wordsOfQuestion.chooseMunicipalities : plural(count, 'Comune scelto', 'Comuni scelti')
}

/** «Area 2 di 10 · domande 1 e 2 di 8 · 6 da completare». */
export function placeText(place: {
  section: string
  first: number
  last: number
  total: number
  open: number
}): string {
  const { section, first, last, total, open } = place
  const range =
    first === last
      ? `domanda ${first} di ${total}`
      : `domande ${first}${last === first + 1 ? ' e ' : '–'}${last} di ${total}`
  const left = open === 0 ? 'nulla da completare' : `${open} da completare`
  return [section, range, left].join('\u00a0· ')
}

/** «Area 2 di 10: Tempi di lavoro e flessibilità oraria». */
export function sectionPlaceText(
  section: { title: string; group: 'profile' | 'areas' },
  place: { number: number; of: number },
): string {
  const kind = section.group === 'areas' ? 'Area' : 'Chi siete,'
  return `${kind} ${place.number} di ${place.of}: ${section.title}`
}

/** Said when a correction changes what is asked. */
export function hiddenAnswersText(question: string, hidden: number): string {
  return hidden === 1
    ? `Avete cambiato ${quoted(question)}: una risposta resta salvata ma non conta.`
    : `Avete cambiato ${quoted(question)}: ${numberText(hidden)} risposte restano salvate ma non contano.`
}

export function restoredAnswersText(question: string, restored: number): string {
  return restored === 1
    ? `Avete cambiato ${quoted(question)}: una risposta già data torna a contare.`
    : `Avete cambiato ${quoted(question)}: ${numberText(restored)} risposte già date tornano a contare.`
}

export function continueWithoutText(count: number): string {
  return count === 1 ? 'Continua senza questa risposta' : `Continua senza queste ${count} risposte`
}

/** The figure that others are compared with: what it is called, and how much it is. */
export interface ComparedFigure {
  /** Of the question, or of the box. */
  name: string
  isBox: boolean
  number: number
}

/** Two figures that do not agree: a remark with both, never a block. */
export function totalRemark(
  labels: readonly string[],
  sum: number,
  is: 'equal' | 'atMost',
  figure: ComparedFigure,
): string {
  const here = labels.length > 1 ? `Insieme fanno ${numberText(sum)}` : `${quoted(labels[0] ?? '')}: ${numberText(sum)}`
  const there = `${figure.isBox ? 'in' : 'a'} ${quoted(figure.name)} avete ${figure.isBox ? 'scritto' : 'risposto'} ${numberText(figure.number)}`
  return `${here}, ${is === 'equal' ? 'ma' : 'di più:'} ${there}. Si può lasciare così e controllare dopo.`
}

/** @param unread the boxes with something that is not a number: the sum is without them, and says so. */
export function sumText(sum: number, unit: string, unread: readonly string[]): string {
  const read = `In tutto ${numberText(sum, 2)} ${unit}`
  return unread.length === 0 ? read : `${read}, senza ${listText(unread.map(quoted))}: da scrivere in cifre`
}

export function nextSectionText(title: string): string {
  return `Poi: ${title}`
}
