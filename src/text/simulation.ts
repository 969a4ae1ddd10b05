import type { Month } from '../domain/ids'
import type { Plan } from '../domain/plan/plan'
import type { Interval } from '../domain/scoring/results'
import { expenseText, hoursText, listText, monthShort, monthText, numberText, plural } from './format'
import { intervalShort, shownPoints } from './levels'

export const wordsOfSimulate = {
  title: 'Simula',
  back: 'Il vostro piano',
  lead: 'Provare le misure senza decidere nulla: risposte e piano restano come sono finché non lo dite voi.',
  parts: { label: 'Due modi di provare', measures: 'Spuntare le misure', package: 'Il pacchetto migliore per voi' },

  found: (count: number) =>
    count === 0 ? 'Nessuna misura trovata: provare con meno parole.' : plural(count, 'misura', 'misure'),
  searchLabel: 'Cerca fra le misure',
  everyMeasure: 'Mostra anche quelle che oggi non si applicano da voi',
  areaTitle: (number: string, name: string) => `${number}. ${name}`,
  ticked: (count: number, of: number) => `${count} su ${of}`,
  inPlan: 'nel piano',
  trying: 'in prova',
  tryingWithout: 'nel piano, in prova senza',
  gain: (gain: number) => (shownPoints(gain) === 1 ? '+1 punto' : `+${shownPoints(gain)} punti`),
  makeAction: 'Trasforma in azione',
  takeOut: 'Togli dal piano',

  panelTitle: (actions: number) =>
    actions === 0 ? 'Senza azioni' : `Con ${plural(actions, 'azione', 'azioni')} in prova`,
  asPlan: 'Come nel piano: spuntare qualcosa per vedere che cosa cambia.',
  difference: (into: number, out: number) =>
    into + out === 0
      ? 'Le stesse del piano, in altri mesi. Le risposte non cambiano.'
      : `${[
          into > 0 && `${into} ${into === 1 ? 'aggiunta' : 'aggiunte'}`,
          out > 0 && `${out} ${out === 1 ? 'tolta' : 'tolte'}`,
        ]
          .filter(Boolean)
          .join(', ')} rispetto al piano. Le risposte non cambiano.`,
  hours: 'Ore interne',
  hoursValue: (hours: Interval) => (hours.high === 0 ? 'nessuna' : `${hoursText(hours)} il primo anno`),
  expense: 'Spesa esterna',
  expenseValue: (expense: Plan['expense']) => `${expenseText(expense)}${expense.high === 0 ? '' : ', da confermare'}`,
  hoursInPlan: (hours: Interval) => `nel piano: ${hours.high === 0 ? 'nessuna' : hoursText(hours)}`,
  expenseInPlan: (expense: Plan['expense']) => `nel piano: ${expenseText(expense)}`,
  steady: 'Tutto a regime',
  steadyValue: (month: Month) => `da ${monthText(month)}`,
  reached: (month: Month) => `a regime da ${monthShort(month)}`,
  today: 'oggi',
  withPlan: 'con il piano',
  withTicked: 'con quelle in prova',
  nothingMoves: 'Così nessuna area cambia.',
  unchanged: (areas: readonly string[]) =>
    areas.length === 1 ? `${areas[0]} resta com’è oggi.` : `Restano come oggi: ${areas.join('; ')}.`,
  hypothesis: 'Ore, costi e mesi sono ipotesi da tarare.',
  barChange: (name: string, before: Interval, after: Interval) =>
    `${name} ${intervalShort(before)} → ${intervalShort(after)}`,
  look: 'Vedi tutto',
  bringAll: 'Porta nel piano',
  startAgain: 'Torna a com’è il piano',
  brought: 'Il piano ora è come la prova.',
  taken: (title: string) => `«${title}» è nel piano.`,
  left: (title: string) => `«${title}» non è più nel piano.`,
  restarted: 'La prova è di nuovo come il piano.',
  seePlan: 'Vai al piano',
  /** What one tick changed, read aloud when it happens. */
  changed: (areas: readonly { name: string; before: Interval; after: Interval }[], actions: number) =>
    `${plural(actions, 'azione', 'azioni')} in prova. ${
      areas.length === 0
        ? 'Gli intervalli non cambiano.'
        : `${areas.map(({ name, before, after }) => `${name}: da ${intervalShort(before)} a ${intervalShort(after)}`).join('; ')}.`
    }`,
} as const

export const wordsOfPackage = {
  lead: 'Dite quanto tempo, quanto denaro e quante ore avete: si cerca, fra tutte le combinazioni, quella da cui ci si aspetta di più.',
  horizon: 'Entro quando',
  months: (months: number) => `${months} mesi`,
  budget: 'Spesa esterna in un anno, in euro',
  budgetHint: 'Ogni misura conta a metà della sua fascia di costo. Vuoto: nessun limite.',
  hours: 'Ore interne in un trimestre',
  hoursHint: 'Le ore di tutte le persone insieme. Vuoto: nessun limite.',
  wholeNumber: 'Scrivere una cifra, per esempio 5.000, o lasciare vuoto',
  include: 'Ci deve essere',
  exclude: 'Da lasciare fuori',
  choose: 'Scegliere una misura',
  takeBack: (title: string) => `Togli dall’elenco: ${title}`,
  find: 'Cerca il pacchetto',
  finding: 'Si stanno provando le combinazioni…',
  stop: 'Annulla',
  failed: 'La ricerca si è interrotta. Il piano e le risposte sono intatti: si può riprovare.',
  foundTitle: (count: number) => `Il pacchetto: ${plural(count, 'misura', 'misure')}`,
  empty: 'Con questi limiti nessuna misura porta qualcosa in più.',
  best: 'Nessun’altra combinazione che rispetti gli stessi limiti promette di più.',
  how: 'Come si sceglie',
  howText:
    'Ogni domanda che una misura migliora conta per quanto pesa nella sua area, per il bisogno che risulta dal profilo e per il peso dell’area; una risposta da verificare conta a metà strada fra le possibili, e due misure che migliorano la stessa risposta non si sommano. Prima di tutto si cerca un’azione per ogni asse. Ore e costi sono quelli del catalogo, alla vostra scala. Valgono gli stessi limiti del piano: obblighi, misure che si escludono o che ne chiedono un’altra prima, quante azioni regge un’organizzazione come la vostra, quante in ogni area e in rete, la parte dovuta a chi lavora nei reparti.',
  required: 'serve comunque',
  wanted: 'l’avete voluta',
  starts: (from: Month, to: Month) => `avvio ${monthText(from)}, a regime da ${monthText(to)}`,
  total: 'In tutto',
  hoursBusiest: (hours: number, quarter: string) =>
    `fino a ${numberText(Math.ceil(hours))} ore in un trimestre (${quarter})`,
  hoursOver: (hours: number, more: number, quarter: string) =>
    `Nell’anno le ore bastano, ma con questi avvii nel trimestre ${quarter} ne servirebbero ${numberText(Math.ceil(hours))}, ${numberText(Math.ceil(more))} più di quelle indicate: conviene anticipare una parte del lavoro, o rinviare un’azione.`,
  spread: 'Per stare nei limiti gli avvii sono distribuiti: portando il pacchetto nel piano si scrivono anche i mesi.',
  expenseAYear: (euro: number) => (euro === 0 ? 'nessuna' : `circa ${numberText(euro)} € all’anno, da confermare`),
  try: 'Prova in simulazione',
  bring: 'Porta nel piano',
  tried: 'Il pacchetto è in prova.',
  brought: 'Il piano ora contiene il pacchetto.',
  change: (into: number, stay: number, out: number) =>
    `Portandolo nel piano: ${listText(
      [
        into > 0 && `${into} ${into === 1 ? 'entra' : 'entrano'}`,
        stay > 0 && `${stay} ${stay === 1 ? 'c’è già' : 'ci sono già'}`,
        out > 0 && `${out} ${out === 1 ? 'esce' : 'escono'}`,
      ].filter((part) => part !== false),
    )}.`,
  noneTitle: 'Nessun pacchetto rispetta tutti i limiti',
  leftOutTitle: 'Che cosa resta fuori e che cosa servirebbe per averla',
  stillExplaining: (done: number, of: number) => `Si sta guardando che cosa servirebbe: ${done} su ${of}.`,
  explained: (count: number) => `${plural(count, 'misura resta', 'misure restano')} fuori.`,
  full: (count: number) =>
    `Le azioni sono ${numberText(count)}, quante ne regge un’organizzazione come la vostra: ogni altra prende il posto di qualcuna.`,
  measure: 'Misura',
  itTakes: 'Che cosa servirebbe',
  others: (count: number) =>
    count === 1 ? 'Un’altra misura che oggi non entra in gioco' : `Altre ${count} misure che oggi non entrano in gioco`,
} as const
