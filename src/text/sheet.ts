import type { Expense } from '../domain/plan/plan'
import type { IndicatorEdit, SheetText } from '../domain/project/project'
import { listText, numberText, plural } from './format'
import type { Problem } from './problems'

/** The sheet of one action, on the screen. */
export const wordsOfSheet = {
  back: 'Il piano',
  backToBoard: 'I quadranti',
  kicker: (number: number, where: string) => `Azione ${number} · ${where}`,
  ownKicker: 'Azione vostra',
  out: 'Questa azione non è nel piano: ciò che scrivete resta per quando la riprenderete.',
  goneTitle: 'Questa azione non è nel piano',
  gone: 'Le risposte o le scelte sono cambiate e il piano non la propone più. Ciò che avete scritto è conservato: torna se torna l’azione.',
  lead: 'Ogni cambiamento è salvato subito. Ciò che scrivete prende il posto della proposta, che resta leggibile e si può riprendere.',
  sections: 'Parti della scheda',
  names: {
    'che-cosa': 'Che cosa e perché',
    chi: 'Chi',
    quando: 'Quando e passi',
    'ore-e-spesa': 'Ore e spesa',
    indicatori: 'Indicatori',
    note: 'Attenzioni e note',
  },
  yours: 'modifica vostra',
  toReview: 'da rivedere',
  next: (name: string) => `Avanti: ${name}`,
  end: 'Torna al piano',
  area: 'Area',
  areaAndAxis: (area: string, axis: string | undefined) => (axis === undefined ? area : `${area} · ${axis}`),
  quadrant: 'Quadrante',
  asProposed: (proposal: string) => `Come proposto: ${proposal}`,
  wasProposed: (proposal: string) => `La proposta era: ${proposal}`,
  showProposal: 'Leggi la proposta',
  restore: 'Riporta com’era',
  restoreAll: 'Riporta tutta la scheda com’era proposta',
  restoredAll: 'La scheda è tornata come proposta.',
  undo: 'Annulla',
  undone: 'Ciò che avevate scritto è tornato.',
  stale: 'La proposta è cambiata da quando avete scritto il vostro testo.',
  staleSteps: 'La proposta è cambiata da quando avete scritto le vostre tappe.',
  staleHours: 'La proposta è cambiata da quando avete scritto le vostre ore.',
  newProposal: 'La nuova proposta:',
  noProposal: 'nessuna, qui non si propone più niente.',
  keepMine: 'Tieni il mio',
  takeProposal: 'Prendi la proposta',
  kept: 'Resta ciò che avete scritto voi.',
  takenProposal: 'C’è la nuova proposta.',
  removeOwn: 'Togli questa azione',
  removeOwnTitle: (title: string) => `Togliere «${title}»?`,
  removeOwnText: 'L’avete scritta voi: con l’azione se ne va tutta la sua scheda. Subito dopo potete ancora annullare.',
  cancel: 'Lascia com’è',
  atAGlance: 'In breve',
  when: 'Quando',
  hours: 'Ore, primo anno',
  expense: 'Spesa esterna',
  indicators: 'Indicatori',
} as const

export type SheetSection = keyof typeof wordsOfSheet.names

/** The boxes of the sheet, and what helps to fill them in. */
export const sheetLabels: Readonly<Record<SheetText, string>> = {
  title: 'Titolo',
  need: 'Bisogno a cui risponde',
  description: 'Descrizione',
  recipients: 'Destinatari ed equità',
  instrument: 'Strumento',
  responsible: 'Chi conduce',
  involved: 'Chi è coinvolto',
  attention: 'Attenzioni',
  check: 'Prima verifica',
  decides: 'Chi decide',
  executes: 'Chi esegue',
  consulted: 'Chi si consulta',
  informed: 'Chi si informa',
  note: 'Nota',
}

export const sheetHints: Readonly<Partial<Record<SheetText, string>>> = {
  recipients: 'Per chi è, quante persone sono, come si evita che resti fuori qualcuno.',
  instrument: 'Regolamento, accordo individuale, accordo aziendale, prassi scritta.',
  responsible: 'Un ruolo, non un nome: il piano resta valido se cambia la persona.',
  attention: 'Che cosa può andare storto e come si previene.',
  check: 'Quando e con chi si guarda se funziona.',
  note: 'Compare nella scheda dell’azione, nel documento.',
}

export const wordsOfSteps = {
  start: 'Mese di avvio',
  title: 'Tappe',
  lead: 'Una dopo l’altra. I mesi sono quelli di lavoro di ogni tappa; le date si ricavano dal mese di avvio.',
  none: 'Ancora nessuna tappa.',
  name: (place: number) => `Tappa ${place + 1}`,
  what: 'Che cosa si fa',
  who: 'Chi la fa',
  months: 'Mesi',
  monthsThing: 'i mesi',
  add: 'Aggiungi una tappa',
  dates: (when: string) => `Si fa in ${when}`,
  whole: (when: string) => `Tutta l’azione: ${when}`,
  proposedSteps: (titles: readonly string[]) => listText(titles.map((title) => `«${title}»`)),
} as const

export const wordsOfHours = {
  title: 'Ore interne',
  lead: 'Le ore di chi lavora da voi: riunioni, regole da scrivere, formazione. Una stima basta.',
  first: 'Ore nel primo anno',
  later: 'Ore ogni anno dopo',
  thing: 'le ore',
  proposed: (first: string, later: string) => `${first} il primo anno, ${later} ogni anno dopo`,
  hint: (hours: string) => `Proposte: ${hours}`,
} as const

export const wordsOfExpenses = {
  title: 'Spesa esterna',
  lead: 'Ciò che si paga a chi non lavora da voi. Finché non scrivete importi vale l’ordine di grandezza.',
  byClass: (classText: string) => `Ordine di grandezza, ogni anno: ${classText}.`,
  name: (place: number) => `Spesa ${place + 1}`,
  what: 'Che cosa',
  year: (year: number, of: number) => (of === 1 ? 'Euro' : `Euro, ${year}° anno`),
  yearThing: 'gli euro',
  coverage: 'Chi paga',
  certainty: 'Quanto è certo',
  add: 'Aggiungi una spesa',
  total: (text: string) => `In tutto: ${text}.`,
} as const

export const coverageNames: Readonly<Record<Expense['coverage'], string>> = {
  propria: 'Risorse proprie',
  welfare: 'Welfare aziendale',
  bando: 'Bando o contributo',
  rete: 'Rete o alleanza',
  fondi: 'Fondi interprofessionali',
}

export const certaintyNames: Readonly<Record<Expense['certainty'], string>> = {
  certo: 'Certo',
  stima: 'Stima',
  'da-verificare': 'Da verificare',
}

export const directionNames: Readonly<Record<NonNullable<IndicatorEdit['own']>['direction'], string>> = {
  up: 'Deve salire',
  down: 'Deve scendere',
  equal: 'Deve restare com’è',
  yes: 'Fatto o non fatto',
  monitor: 'Si osserva come va',
}

export const wordsOfIndicators = {
  lead: 'Pochi, letti davvero: da uno a tre bastano. Il valore di oggi serve a capire se qualcosa cambia.',
  none: 'Ancora nessun indicatore.',
  edit: 'Valori e fonte',
  name: 'Nome',
  formula: 'Come si calcola',
  unit: 'Unità di misura',
  unitHint: '%, giorni, ore, numero di casi.',
  direction: 'Da che parte deve andare',
  today: 'Valore di oggi',
  todayThing: 'il valore di oggi',
  fromProfile: (value: string) => `Dal profilo: ${value}. Vale se non scrivete altro.`,
  on: 'Rilevato il',
  certainty: 'Quanto è certo',
  by: 'Da rilevare entro il',
  target: 'Traguardo a 12 mesi',
  targetThing: 'il traguardo',
  targetProposed: (hint: string) => `Proposto: ${hint}`,
  frequency: 'Ogni quanto si legge',
  frequencyHint: 'Mensile, trimestrale, semestrale, annuale.',
  source: 'Dove si legge',
  remove: 'Togli',
  removed: (name: string) => `«${name}» non si segue più.`,
  removedOnes: 'Tolti da questa azione',
  putBack: 'Rimetti',
  isBack: (name: string) => `«${name}» si segue di nuovo.`,
  addFromLibrary: 'Aggiungi dalla libreria',
  search: 'Cerca fra gli indicatori',
  choose: 'Indicatore',
  chooseOne: 'Scegliere un indicatore',
  found: (count: number) =>
    count === 0 ? 'Nessun indicatore trovato: provare con meno parole.' : plural(count, 'indicatore', 'indicatori'),
  add: 'Aggiungi',
  added: (name: string) => `«${name}» è fra gli indicatori di questa azione.`,
  addOwn: 'Scrivi un indicatore vostro',
  ownName: 'Che cosa si misura',
  ownMissing: 'Scrivere che cosa si misura',
  yours: 'vostro',
  fromLibrary: 'dalla libreria',
  todayShort: (today: string) => `oggi ${today}`,
  unknownToday: 'da rilevare',
  targetShort: (target: string) => `a 12 mesi ${target}`,
} as const

/** Words of any list of lines that can be written. */
export const wordsOfRows = {
  up: 'Su',
  down: 'Giù',
  remove: 'Togli',
  undo: 'Annulla',
  takenAway: 'Riga tolta.',
  taken: (name: string) => `${name}: tolta.`,
  back: 'La riga è tornata.',
  moved: (name: string, place: number, of: number) => `${name} ora è al posto ${place} di ${of}.`,
} as const

/** Beside a box with a figure: it names the thing and says what to do. */
export function figureProblemText(problem: Problem, thing: string): string {
  switch (problem.kind) {
    case 'notANumber':
      return `Scrivere ${thing} in cifre, per esempio 12`
    case 'notWhole':
      return `Scrivere ${thing} con un numero intero`
    case 'tooLow':
      return `Controllare ${thing}: almeno ${numberText(problem.min, 1)}`
    case 'tooHigh':
      return `Controllare ${thing}: al massimo ${numberText(problem.max)}`
    case 'tooMany':
      return `Controllare ${thing}: al massimo ${numberText(problem.max)}`
  }
}
