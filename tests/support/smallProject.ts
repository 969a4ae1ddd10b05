import fc from 'fast-check'
import type { AskedContent } from '../../src/domain/project/fitAnswer'
import { newProject } from '../../src/domain/project/newProject'
import type { Project } from '../../src/domain/project/project'
import type { Answer, Value } from '../../src/domain/questionnaire/answer'
import { profileQuestionSchema, type Question } from '../../src/domain/questionnaire/question'
import { journeySchema } from '../../src/domain/questionnaire/questionnaire'
import { maturity } from './smallQuestionnaire'

const profile = (question: object): Question =>
  profileQuestionSchema.parse({ code: 'P', text: '?', quick: true, help: 'h', use: 'u', certainty: false, ...question })
const options = (...ids: string[]) => ids.map((id) => ({ id, text: id }))
const number = { unit: 'persone', min: 1, max: 1000 }

/** One question of each kind. */
const questions: readonly Question[] = [
  profile({ id: 'settore', type: 'choice', options: options('commercio', 'sanita') }),
  profile({ id: 'comune-sede', type: 'municipality', options: options('altro', 'altro-lombardia') }),
  profile({ id: 'persone', type: 'number', ...number }),
  profile({ id: 'turni', type: 'multiple', options: options('nessuno', 'due', 'tre'), maxChoices: 2 }),
  profile({
    id: 'sedi',
    type: 'fields',
    fields: [
      { id: 'numero', label: 'n', type: 'number', ...number },
      { id: 'comuni', label: 'c', type: 'municipalities' },
      { id: 'rsu', label: 'r', type: 'choice', options: options('si', 'no') },
      { id: 'ccnl', label: 'c', type: 'text' },
    ],
  }),
  maturity('orario'),
  maturity('congedi', { notApplicable: { reason: 'non ci sono' } }),
]

export const asked: AskedContent = {
  journey: journeySchema.parse({
    id: 'conciliazione',
    version: '2026.2.0',
    validFrom: '2026-11-01',
    title: 'Prova',
    minutes: { quick: '15', full: '45' },
    conditions: {},
    sections: [
      {
        id: 'una',
        title: 'Una',
        summary: 's',
        group: 'profile',
        pages: [{ id: 'p', title: 'P', questions: ['settore'] }],
      },
    ],
    retired: [],
  }),
  questions,
  territory: {
    name: 'Ambito',
    province: 'VA',
    source: 'prova',
    districts: [{ id: 'busto', name: 'Busto' }],
    municipalities: [
      { id: 'olgiate-olona', name: 'Olgiate Olona', istat: '012108', district: 'busto', population: 12000 },
    ],
  },
}

export const given = (value: Value): Answer => ({ state: 'given', value })
export const unknown: Answer = { state: 'unknown' }

export function aProject(changes: Partial<Project> = {}): Project {
  const { id, version } = asked.journey
  return {
    ...newProject({
      id: 'progetto-di-prova',
      content: { id, version },
      organisation: 'Meccanica Tresaldi',
      compiledBy: 'Responsabile del personale',
      track: 'quick',
      today: '2026-11-22',
      now: '2026-11-22T09:00:00.000Z',
    }),
    ...changes,
  }
}

const text = fc.string({ maxLength: 60, unit: 'grapheme' })
const anchor = fc.constantFrom('assente', 'informale', 'formalizzata', 'monitorata').map(given)
const state = fc.oneof(
  fc.record({ state: fc.constant('unknown' as const), askWhom: text, by: fc.constantFrom('2026-12-15', '2027-01-31') }),
  fc.constant(unknown),
)
const measures = fc.uniqueArray(fc.constantFrom('smart-working', 'banca-ore', 'sportello', 'mensa'), { maxLength: 4 })

const answers = fc.record(
  {
    settore: fc.oneof(fc.constantFrom('commercio', 'sanita').map(given), state),
    'comune-sede': fc.constantFrom('altro', 'olgiate-olona').map(given),
    persone: fc.oneof(fc.integer({ min: 1, max: 1000 }).map(given), state),
    turni: fc.uniqueArray(fc.constantFrom('due', 'tre'), { maxLength: 2 }).map(given),
    sedi: fc
      .record(
        { numero: fc.integer({ min: 1, max: 9 }), rsu: fc.constantFrom('si', 'no'), ccnl: text },
        { requiredKeys: [] },
      )
      .map(given),
    orario: fc.oneof(anchor, state),
    congedi: fc.oneof(anchor, state, fc.constant<Answer>({ state: 'notApplicable', reason: 'non ci sono' })),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Project['answers']>

/** Anything a person may have done. */
export const anyProject: fc.Arbitrary<Project> = fc
  .record({
    organisation: text,
    compiledBy: text,
    example: fc.boolean(),
    track: fc.constantFrom('quick' as const, 'full' as const),
    answers,
    notes: fc.dictionary(
      fc.constantFrom('settore', 'persone', 'orario'),
      text.map((note) => `n${note}`),
    ),
    completedSections: fc.uniqueArray(fc.constantFrom('una', 'due')),
    choices: fc.record({
      removed: measures,
      added: measures,
      order: measures,
      edits: fc.dictionary(
        fc.constantFrom('mensa', 'banca-ore'),
        fc.record(
          { title: text, responsible: text, start: fc.constant('2027-02'), note: text },
          { requiredKeys: ['title'] },
        ),
      ),
    }),
    quarantine: fc.array(
      fc.record({
        question: fc.constant('tolta'),
        answer: fc.oneof(text, fc.integer(), fc.constant<unknown>({ state: 'given', value: { a: [1, 'b'] } })),
        reason: fc.constant('unknownQuestion'),
      }),
      { maxLength: 2 },
    ),
  })
  .map((parts) => aProject(parts as Partial<Project>))
