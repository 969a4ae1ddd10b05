import type { Month } from '../domain/ids'
import type { ActionState, ReviewMonth } from '../domain/project/project'
import { monthText } from './format'

export const stateNames: Readonly<Record<ActionState, string>> = {
  'da-avviare': 'Da avviare',
  'in-corso': 'In corso',
  'a-regime': 'A regime',
  sospesa: 'Sospesa',
}

/** How the plan goes, review after review. */
export const wordsOfFollowUp = {
  title: 'Come sta andando',
  lead: 'A ogni verifica si scrive a che punto è ogni azione, che cosa è successo e quanto misurano gli indicatori. Tutto è salvato subito.',
  reviews: 'Verifiche',
  month: (month: ReviewMonth) => `${month} mesi`,
  written: 'scritta',
  review: (month: ReviewMonth, day: Month) => `La verifica a ${month} mesi, fine ${monthText(day)}`,
  on: 'Fatta il',
  text: 'Che cosa si è visto, in generale',
  textHint: 'Che cosa funziona, che cosa no, che cosa si corregge. Chi c’era.',
  actions: 'Azione per azione',
  notYet: 'Non ancora scritto',
  state: 'A che punto è',
  percent: 'Quanto è fatto, in percento',
  percentThing: 'la percentuale',
  happened: 'Che cosa è successo',
  whySuspended: 'Perché è sospesa',
  suspendedAsk: 'Un’azione sospesa chiede un motivo: scrivere perché, e se e quando riprende.',
  measured: 'Quanto misurano gli indicatori',
  measuredOf: (name: string, unit: string) => `${name} (${unit})`,
  measuredThing: (name: string) => `la misura di «${name}»`,
  compare: (today: string | undefined, target: string) =>
    [today && `all’inizio ${today}`, target && `a 12 mesi ${target}`].filter(Boolean).join(' · '),
  noActions: 'Nel piano non c’è ancora nessuna azione.',
  short: (state: string, percent: number | undefined) => (percent === undefined ? state : `${state}, ${percent}%`),
  summary: 'Il piano a 6 e 12 mesi',
  when: 'Quando',
  silent: 'Senza notizie',
  foreseen: 'A regime secondo il piano',
  at: (month: ReviewMonth) => `A ${month} mesi`,
} as const

/** Who approves the plan, and what those who were asked think of it. */
export const wordsOfApproval = {
  title: 'L’approvazione',
  lead: 'Il piano resta una bozza finché la direzione non lo approva. Qui si scrive quando, e che cosa ne pensa chi è stato sentito.',
  date: 'Approvato il',
  dateHint: 'Si legge nel documento. Finché è vuoto il piano è una bozza, da discutere e approvare.',
  approved: 'Approvazione',
  opinions: 'Pareri',
  opinionsLead: 'RSU, RLS, Comitato unico di garanzia, assemblea, consulente: chi è stato sentito e che cosa ha detto.',
  name: (place: number) => `Parere ${place + 1}`,
  who: 'Di chi',
  whoHint: 'Un organo o un ruolo, non una persona.',
  opinion: 'Parere',
  on: 'Espresso il',
  text: 'Osservazioni',
  add: 'Aggiungi un parere',
} as const
