import type { Day } from '../domain/ids'
import type { Person, VoterGroup } from '../domain/meeting/meeting'
import { dayText, listText, plural, quoted } from './format'

/** The consultant's window, during a meeting. */
export const wordsOfMeeting = {
  title: 'Incontro',
  back: 'Elenco delle sezioni',
  lead: 'Si risponde insieme, una domanda alla volta: qui la regia, sul proiettore solo la domanda.',
  start: 'Comincia l’incontro',
  reopen: 'Riapri',
  past: 'Incontri conclusi',
  pastLine: (day: string, decisions: number) => `${day}: ${plural(decisions, 'decisione', 'decisioni')} a verbale`,
  minutesWhere: 'Il verbale è in fondo al documento, con le decisioni, chi le ha prese e perché.',
  toDocument: 'Vai al documento',
  before: 'Prima dell’incontro',
  after: 'Dal foglio allo schermo',

  present: 'Chi è presente',
  presentHint: 'Ruoli, mai nomi: «Direzione», «RSU», «Responsabile dei turni».',
  addPerson: 'Aggiungi un ruolo',
  role: 'Ruolo',
  group: 'Per chi parla',
  groups: {
    management: 'Direzione e responsabili',
    workers: 'Rappresentanza di chi lavora',
    others: 'Altri',
  } satisfies Record<VoterGroup, string>,
  remove: (role: string) => `Togli ${quoted(role)}`,
  nobody: 'Nessuno, per ora',

  onProjector: {
    question: 'Sul proiettore: questa domanda',
    dark: 'Sul proiettore: schermo scuro',
    votes: 'Sul proiettore: il voto',
    result: 'Sul proiettore: il risultato dell’area',
  },
  noProjector: 'Il proiettore non è aperto',
  openProjector: 'Apri la finestra del proiettore',
  reopenProjector: 'Riapri la finestra',
  blocked:
    'Il browser ha bloccato la seconda finestra. Permettere le finestre di questa pagina, oppure usarne una sola con «Mostra al proiettore».',
  darken: 'Oscura',
  light: 'Mostra la domanda',
  showHere: 'Mostra al proiettore',
  showHereHint: 'In questa stessa finestra, a tutto schermo',
  backToDesk: 'Torna alla regia',

  kicker: (section: string, number: number, of: number) => `${section} · domanda ${number} di ${of}`,
  hidden: 'punteggi nascosti fino a fine area',
  shown: 'risultato mostrato',
  noScore: 'il profilo non ha punteggio',
  prompt: 'Per aprire la discussione',
  previous: 'Domanda precedente',
  next: 'Domanda successiva',
  nextSection: 'Sezione successiva',
  lastQuestion: 'È l’ultima domanda. Quando avete finito, chiudete l’incontro.',
  park: 'Riprendi dopo',
  unpark: 'Togli da «Lo riprendiamo»',
  seen: 'Documento visto',
  decidedBy: 'Deciso da',
  why: 'Perché',
  inMinutes: (before: string) => `A verbale: prima dell’incontro ${before}.`,
  noAnswerBefore: 'non c’era risposta',

  time: (section: string) => `${section}, tempo`,
  ofMinutes: (minutes: number) => `di ${plural(minutes, 'minuto', 'minuti')}`,
  over: (minutes: number) =>
    minutes < 1 ? 'Il tempo previsto è appena passato.' : `${plural(minutes, 'minuto', 'minuti')} oltre il previsto.`,
  left: (minutes: number, sections: number) =>
    sections === 0
      ? `${plural(minutes, 'minuto', 'minuti')} al termine previsto, ultima sezione.`
      : `${plural(minutes, 'minuto', 'minuti')} al termine previsto, ${plural(sections, 'sezione', 'sezioni')} da fare.`,
  pause: 'Ferma il tempo',
  resume: 'Riprendi il tempo',
  planned: 'Minuti previsti',

  find: 'Vai a una domanda',
  findHint: 'Scrivere una parola della domanda o il suo numero',
  found: (count: number) =>
    count === 0 ? 'Nessuna domanda con queste parole.' : plural(count, 'domanda trovata', 'domande trovate'),
  notes: 'Appunti',
  onlyYours: 'solo vostri',
  evidence: 'Dove lo si vede',
  parked: 'Lo riprendiamo',
  parkedHint: 'Perché, in breve',
  parkedWord: (question: string) => `Perché riprendere ${quoted(question)}`,
  toVerifyNow: (count: number) => plural(count, 'domanda da verificare', 'domande da verificare'),
  endOfSection: 'Fine area',
  endHint: (area: string) => `Mostrare a tutti il risultato dell’area ${quoted(area)} quando siete pronti.`,
  reveal: 'Mostra il risultato',
  conceal: 'Torna alla domanda',

  agreements: 'Decisioni prese',
  agreement: 'Altra decisione',
  agreementHint: 'Ciò che si decide e non è una risposta: entra nel verbale.',
  addAgreement: 'Metti a verbale',
  agreementMissing: 'Scrivere che cosa avete deciso',
  agreementDue: 'Entro quando',
  agreementDueHint: 'Facoltativo',
  dueBy: (day: Day) => `entro il ${dayText(day)}`,
  inMinutesSoFar: (decisions: number) =>
    decisions === 0
      ? 'Nessuna risposta decisa finora.'
      : `${plural(decisions, 'risposta decisa', 'risposte decise')} a verbale.`,
  secondCopy: 'Confronta con un’altra copia',
  secondCopyHint: 'Il file compilato dalla rappresentanza: solo le domande in cui dice altro, da decidere insieme.',
  end: 'Chiudi l’incontro',
  endExplained: 'Tutto resta salvato: il verbale è in fondo al documento e l’incontro si può riaprire.',

  keys: 'Tasti della regia',
  keysHint: 'Funzionano in tutta la pagina, quando non si sta scrivendo.',
  keyList: [
    { keys: ['1', '2', '3', '4'], action: 'Sceglie la frase' },
    { keys: ['N'], action: 'Non so, da verificare' },
    { keys: ['X'], action: 'Non si applica, dove è previsto' },
    { keys: ['A'], action: 'Va agli appunti' },
    { keys: ['P'], action: 'Riprendi dopo' },
    { keys: ['R'], action: 'Mostra o nasconde il risultato dell’area' },
    { keys: ['→', '←'], action: 'Domanda successiva, domanda precedente' },
    { keys: ['Esc'], action: 'Esce dalla casella in cui si scrive: i tasti tornano a valere' },
  ],
  shortcuts: 'Usa i tasti 1–4, N, X, A, P, R e le frecce',
}

/** "9:05 di 20 minuti": the clock of a section. */
export function elapsedText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}

/** "Direzione, RSU e consulente". */
export const presentText = (present: readonly Person[]): string => listText(present.map(({ role }) => role))
