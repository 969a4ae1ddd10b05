import type { Month } from '../domain/ids'
import type { Plan } from '../domain/plan/plan'
import type { Interval } from '../domain/scoring/results'
import { expenseText, hoursText, listText, monthText, numberText, plural } from './format'
import { intervalShort, shownPoints } from './levels'

export const wordsOfPlan = {
  title: 'Il vostro piano',
  backToResults: 'Risultati',
  lead: (actions: number, months: number, axes: number) =>
    actions === 0
      ? 'Nel piano non c’è ancora nessuna azione. Riprendete quelle proposte o aggiungete le vostre.'
      : `${plural(actions, 'azione', 'azioni')} in ${months} mesi${axes > 0 ? ` su ${axesCount(axes)}` : ''}. Togliete quelle che non servono, cambiate l’ordine, aggiungete le vostre.`,
  download: 'Scarica il piano',
  readDocument: 'Leggi il documento',
  addAction: 'Aggiungi un’azione',
  writeOwn: 'Scrivi un’azione vostra',
  closeOwn: 'Chiudi senza scrivere',
  ownTitle: 'Che cosa volete fare?',
  ownTitleHint: 'Un titolo breve. Il resto della scheda si scrive nella pagina che si apre.',
  ownMissing: 'Scrivere che cosa volete fare',
  ownArea: 'A quale area appartiene?',
  ownAreaMissing: 'Scegliere l’area dell’azione',
  ownAreaNone: 'Scegliere un’area',
  createOwn: 'Apri la sua scheda',
  takenOwn: (title: string) => `«${title}» non c’è più, con tutta la sua scheda.`,
  undo: 'Annulla',
  putBackOwn: (title: string) => `«${title}» è di nuovo nel piano, con tutta la sua scheda.`,

  views: 'Come guardare le azioni',
  asList: 'Elenco',
  asBoard: 'Quadranti',

  axis: (number: number, name: string) => `Asse ${number}. ${name}`,
  unknownToday: 'senza risposte',
  axisToday: (area: string, today: string) => `Area ${area}, oggi ${today}`,
  chosenOf: (chosen: number, offered: number) => `${chosen} su ${plural(offered, 'azione', 'azioni')}`,
  governance: 'Governo del piano',
  others: 'Altre azioni',
  othersLead: 'Fuori dai tre assi',
  governanceLead: 'Ciò che tiene insieme il resto',
  inPlan: 'Nel piano',
  points: (gain: number) => (shownPoints(gain) === 1 ? '+1 punto' : `+${shownPoints(gain)} punti`),
  duty: 'Obbligo o scadenza',
  dutyRemoved: 'È un obbligo o una scadenza: se la togliete dal piano, scrivete il motivo nella nota.',
  waitsFor: (titles: readonly string[]) => `Parte dopo ${listText(titles.map((title) => `«${title}»`))}.`,
  tooEarly: (titles: readonly string[], from: Month) =>
    `Nel mese che avete scelto ${titles.length === 1 ? 'non regge' : 'non reggono'} ancora ${listText(titles.map((title) => `«${title}»`))}: conviene partire da ${monthText(from)}.`,
  addedByHand: 'aggiunta da voi',
  writtenByHand: 'scritta da voi',
  toReview: 'da rivedere',
  edited: 'modificata',
  starts: (month: Month) => `da ${monthText(month)}`,

  move: 'Sposta',
  up: 'su',
  down: 'giù',
  moveUp: (title: string) => `Sposta su: ${title}`,
  moveDown: (title: string) => `Sposta giù: ${title}`,
  moved: (title: string, place: number, of: number) => `«${title}» ora è al posto ${place} di ${of}.`,
  alreadyFirst: (title: string) => `«${title}» è già al primo posto.`,
  alreadyLast: (title: string) => `«${title}» è già all’ultimo posto.`,
  taken: (title: string) => `«${title}» è nel piano.`,
  left: (title: string) => `«${title}» non è più nel piano.`,

  edit: 'Modifica',
  asProposedMonth: (month: string) => `Come proposto: ${month}`,

  remarks: 'Osservazioni sul piano',
  beginningLabel: 'Il piano comincia a',
} as const

/** The actions by what they ask for. */
export const wordsOfBoard = {
  leads: {
    subito: 'Poco impegno, effetto presto',
    strutturali: 'Regole e organizzazione da cambiare',
    'in-rete': 'Insieme ad altri, fuori dall’organizzazione',
    'da-studiare': 'Prima si capisce se e come',
  },
  count: (actions: number) => plural(actions, 'azione', 'azioni'),
  empty: 'Nessuna azione.',
  moveTo: (title: string) => `Quadrante di «${title}»`,
  moved: (title: string, quadrant: string) => `«${title}» ora è in «${quadrant}».`,
  data: (title: string) => `«${title}» viene prima di tutto e non sta nei quadranti.`,
  lead: 'Il quadrante dice che tipo di lavoro è un’azione e con quale precedenza parte, se non avete scelto voi il mese.',
} as const

/** What to look at before the plan is approved. */
export const wordsOfWarnings = {
  title: 'Da guardare',
  early: (title: string, text: string) => `«${title}». ${text}`,
  seeWhen: 'Cambia il mese',
  dutyOut: (title: string) =>
    `«${title}» è un obbligo o una scadenza, e non è nel piano: scrivere il motivo nella nota della sua scheda.`,
  seeSheet: 'Apri la scheda',
  stale: (title: string) => `In «${title}» avete scritto testi vostri, e la proposta da allora è cambiata.`,
  seeBudget: 'Vai al budget',
} as const

/** The screens of the plan. */
export const wordsOfPlanNav = {
  label: 'Il piano',
  places: {
    actions: 'Azioni',
    simulate: 'Simula',
    objectives: 'Obiettivi',
    budget: 'Budget',
    followUp: 'Andamento',
    approval: 'Approvazione',
  },
} as const

const axesCount = (axes: number): string =>
  axes === 1 ? 'un asse' : axes === 2 ? 'due assi' : axes === 3 ? 'tre assi' : `${axes} assi`

export const wordsOfSimulation = {
  title: (actions: number) =>
    actions === 0
      ? 'Senza azioni'
      : actions === 1
        ? 'Con l’azione scelta'
        : `Con le ${numberText(actions)} azioni scelte`,
  answersStay: 'Le risposte non cambiano: è una simulazione.',
  today: 'oggi',
  withPlan: 'con il piano',
  withTicked: 'con quelle in prova',
  /** By name: an area that is far behind may be among them, and whoever looks for it must find it. */
  unchanged: (areas: readonly string[]) =>
    areas.length === 1
      ? `${areas[0]} resta com’è oggi. Perché, lo dicono le sue misure in «Aggiungi un’azione».`
      : `Restano come oggi: ${areas.join('; ')}. Perché, lo dicono le loro misure in «Aggiungi un’azione».`,
  nothingChanges: 'Con queste azioni nessuna area cambia.',
  hours: 'Ore interne',
  hoursValue: (hours: Interval) => (hours.high === 0 ? 'nessuna' : `${hoursText(hours)} il primo anno`),
  expense: 'Spesa esterna',
  expenseValue: (expense: Plan['expense']) => `${expenseText(expense)}${expense.high === 0 ? '' : ', da confermare'}`,
  hypothesis: 'Ore e costi sono ipotesi da tarare.',
  overload: (responsible: string, actions: number, quarter: string) =>
    `${actions} azioni partono nello stesso trimestre (${quarter}) con lo stesso ruolo responsabile: ${responsible}. Conviene spostarne qualcuna.`,
  /** What one choice changed, read aloud when it happens. */
  changed: (areas: readonly { name: string; before: Interval; after: Interval }[], actions: number) =>
    `${plural(actions, 'azione', 'azioni')} nel piano. ${
      areas.length === 0
        ? 'Gli intervalli non cambiano.'
        : `${areas.map(({ name, before, after }) => `${name}: da ${intervalShort(before)} a ${intervalShort(after)}`).join('; ')}.`
    }`,
} as const

export const wordsOfTimeline = {
  title: 'Quando',
  work: 'preparazione e prova',
  mark: 'a regime o riesame',
  maybe: 'dipende da un dato da verificare',
  reviews: (months: readonly Month[]) => `riesami a ${listText(months.map(monthText))}`,
  asTable: 'Mostra come tabella',
  asBars: 'Mostra come barre',
  workShort: 'lavoro',
  maybeShort: 'da verificare',
  steady: 'a regime',
  review: 'riesame',
  milestones: 'Tappe del piano',
  columns: { action: 'Azione', when: 'Quando', what: 'Che cosa', who: 'Chi' },
  nothing: 'Quando ci saranno azioni, qui se ne vedranno i tempi.',
} as const
