import type { VoterGroup } from '../../../../src/domain/meeting/meeting'
import { moments } from './moments'
import { profile } from './profile'

/** The meeting of `docs/copione-riunione.md`: the document is written from this, and `copione.spec.ts` plays it. */

export type Speaker = 'Consulente' | 'Direzione' | 'Rappresentanti'
/** A key of the consultant's window: a sentence, «non so», «non si applica». */
export type AnswerKey = '1' | '2' | '3' | '4' | 'N' | 'X'
/** How many chose each sentence, from the first; the last figure is «non so». */
export type Tally = readonly [number, number, number, number, number]

/** One box of the profile, as the paper has it and as it is typed. */
export interface ProfileLine {
  question: string
  box?: string
  typed: string
}

export interface Moment {
  question: string
  key: AnswerKey
  who: Speaker
  says: string
  /** How the consultant takes it up, where it takes more than reading the question. */
  answered?: string
  /** The document that was looked at. */
  seen?: string
  /** Who decided, when it is not those who decided last. */
  by?: string
  why?: string
  /** A note of the consultant's, which never leaves this computer. */
  note?: string
  /** To come back to, with a word about why. */
  park?: string
  ballot?: Readonly<Record<'management' | 'workers', Tally>>
  hands?: Tally
  /** What the room reads after the vote. */
  reading?: string
}

export interface Difference {
  question: string
  /** What the copy of the workers' representatives says. */
  theirs: { value: unknown }
  /** Which of the two copies the room agrees with. */
  whose: 'La nostra copia' | 'L’altra copia'
  says: string
  why: string
}

interface Script {
  organisation: string
  compiledBy: string
  begins: string
  ends: string
  day: string
  present: readonly { role: string; group: VoterGroup }[]
  profile: readonly ProfileLine[]
  moments: readonly Moment[]
  /** Sections shown to everybody at their end. */
  revealed: readonly string[]
  /** A section that lasts longer than the minutes meant for it. */
  late: { section: string; minutes: number; lasts: number }
  /** After this section the file of the others is opened. */
  secondCopy: { after: string; passphrase: string; differences: readonly Difference[] }
  /** The question on which the computer goes off. */
  crash: string
  /** Parked before, answered at the end. */
  resumed: { question: string; words: string; key: AnswerKey; says: string; why: string }
  agreements: readonly { text: string; due: string; dueText: string }[]
}

export const script: Script = {
  organisation: 'Meccanica Tresaldi S.r.l.',
  compiledBy: 'Consulente del lavoro',
  begins: '2026-12-03T14:00:00+01:00',
  ends: '2026-12-03T14:58:00+01:00',
  day: '3 dicembre 2026',
  present: [
    { role: 'Titolare', group: 'management' },
    { role: 'Responsabile di produzione', group: 'management' },
    { role: 'Ufficio personale', group: 'management' },
    { role: 'Due capiturno', group: 'management' },
    { role: 'RSU (tre persone)', group: 'workers' },
    { role: 'RLS', group: 'workers' },
    { role: 'Due delegati di reparto', group: 'workers' },
    { role: 'Consulente', group: 'others' },
  ],
  profile,
  moments,
  revealed: ['orario', 'turni'],
  late: { section: 'turni', minutes: 6, lasts: 8 },
  secondCopy: {
    after: 'organizzazione',
    passphrase: 'quattro mele sul tornio',
    differences: [
      {
        question: 'persone-part-time',
        theirs: { value: { donne: 6, uomini: 1 } },
        whose: 'L’altra copia',
        says: 'Ci sono anche le due colleghe passate a part-time in settembre: nel vostro foglio mancano.',
        why: 'Due contratti di settembre non erano ancora nel foglio',
      },
      {
        question: 'part-time',
        theirs: { value: 'assente' },
        whose: 'La nostra copia',
        says: 'In reparto il part-time si è visto solo quando lo imponeva la legge. Però tre sì ci sono stati, è vero.',
        why: 'Tre richieste accolte nel 2026 oltre i casi di legge, lette insieme',
      },
    ],
  },
  crash: 'conoscenza-caregiver',
  resumed: {
    question: 'risorse-dedicate',
    words: 'destinate risorse',
    key: '2',
    says: 'Ho davanti il bilancio: nel 2026 abbiamo speso qualcosa, ma nessuna cifra era decisa prima.',
    why: 'Bilancio 2026 visto insieme: spese senza una cifra decisa prima',
  },
  agreements: [
    {
      text: 'Il calendario dei turni esce entro il 15 del mese prima, in bacheca e sul telefono',
      due: '2027-01-15',
      dueText: '15 gennaio 2027',
    },
    {
      text: 'L’ufficio personale prepara un modulo unico per le richieste di orario',
      due: '2027-02-26',
      dueText: '26 febbraio 2027',
    },
  ],
}
