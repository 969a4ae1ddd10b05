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
  addedByHand: 'aggiunta da voi',
  edited: 'modificata',
  yourChange: 'modifica vostra',
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
  editTitle: (title: string) => `Modifica «${title}»`,
  fields: { title: 'Titolo', responsible: 'Ruolo responsabile', start: 'Mese di avvio', note: 'Nota' },
  responsibleHint: 'Un ruolo, non un nome: il piano resta valido se cambia la persona.',
  noteHint: 'Compare nella scheda dell’azione, nel documento.',
  asProposed: 'Come proposto',
  asProposedMonth: (month: string) => `Come proposto: ${month}`,
  proposed: (quotedText: string) => `Era ${quotedText}.`,
  restore: 'Riporta com’era',
  done: 'Fatto',

  remarks: 'Osservazioni sul piano',
  beginningLabel: 'Il piano comincia a',
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
  unchanged: (count: number) =>
    count === 1 ? 'Un’altra area resta com’è oggi.' : `Altre ${count} aree restano come sono oggi.`,
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
  nothing: 'Quando ci saranno azioni, qui se ne vedranno i tempi.',
} as const
