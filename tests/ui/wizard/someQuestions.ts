import {
  maturityQuestionSchema,
  profileQuestionSchema,
  type Question,
} from '../../../src/domain/questionnaire/question'

/** Questions that could exist: each goes through the schema. */

const profile = { code: 'P00', help: 'Come rispondere.', use: 'A che cosa serve.', quick: true, certainty: false }

export function aMaturity({ reason }: { reason?: string } = {}): Question {
  return maturityQuestionSchema.parse({
    id: 'referente',
    code: 'A1.1',
    type: 'anchors',
    text: 'Da voi c’è una persona incaricata?',
    quick: true,
    meaning: 'Chi ascolta i bisogni.',
    evidence: 'Lettera di incarico.',
    whoKnows: ['Direzione o titolare', 'Ufficio paghe'],
    prompt: 'A chi ci si rivolge?',
    example: 'In un’officina…',
    options: [
      { id: 'assente', text: 'Nessuno ha il compito.' },
      { id: 'informale', text: 'Se ne occupa chi capita.' },
      { id: 'formalizzata', text: 'Una persona ha un incarico scritto.' },
      { id: 'monitorata', text: 'Chi ha l’incarico riferisce ogni anno.' },
    ],
    ...(reason && { notApplicable: { reason } }),
    norms: [],
    frameworks: [],
  })
}

export const aNumber = (bounds: { unit?: string; min?: number } = {}): Question =>
  profileQuestionSchema.parse({
    ...profile,
    id: 'persone',
    type: 'number',
    text: 'Quante persone lavorano da voi?',
    certainty: true,
    unit: 'persone',
    min: 1,
    max: 100000,
    ...bounds,
  })

export const aChoice = (): Question =>
  profileQuestionSchema.parse({
    ...profile,
    id: 'tipo',
    type: 'choice',
    text: 'Che tipo di organizzazione siete?',
    options: [
      { id: 'impresa', text: 'Impresa privata' },
      { id: 'pa', text: 'Pubblica amministrazione' },
    ],
  })

export const aMultiple = (): Question =>
  profileQuestionSchema.parse({
    ...profile,
    id: 'turni',
    type: 'multiple',
    text: 'Che turni avete?',
    maxChoices: 2,
    options: [
      { id: 'nessuno', text: 'Nessuno', exclusive: true },
      { id: 'due', text: 'Due turni' },
      { id: 'notte', text: 'Turno di notte' },
      { id: 'festivi', text: 'Festivi' },
    ],
  })

export const aFields = (): Question =>
  profileQuestionSchema.parse({
    ...profile,
    id: 'genere',
    type: 'fields',
    text: 'Quante donne e quanti uomini?',
    certainty: true,
    fields: [
      { id: 'donne', label: 'Donne', type: 'number', unit: 'persone', min: 0, max: 100000 },
      { id: 'uomini', label: 'Uomini', type: 'number', unit: 'persone', min: 0, max: 100000 },
    ],
  })
