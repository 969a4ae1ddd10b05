import fc from 'fast-check'
import type { AskedContent } from '../../src/domain/project/fitAnswer'
import { newProject } from '../../src/domain/project/newProject'
import type { Choices, Project } from '../../src/domain/project/project'
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
    portrait: { sector: 'settore', municipality: 'comune-sede', people: 'persone' },
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
  migrations: [],
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

const written = fc.record({ text, over: fc.constantFrom('1a2b3c', 'zz9') }, { requiredKeys: ['text'] })
const amount = fc.integer({ min: 0, max: 90_000 })
const edit = fc.record(
  {
    texts: fc.record({ title: written, need: written, note: written }, { requiredKeys: [] }),
    start: fc.constant('2027-02'),
    quadrant: fc.constantFrom('subito', 'strutturali', 'in-rete', 'da-studiare'),
    steps: fc.record(
      {
        items: fc.array(fc.record({ title: text, who: text, months: fc.constantFrom(0.5, 1, 3) }), {
          minLength: 1,
          maxLength: 4,
        }),
        over: fc.constant('abc'),
      },
      { requiredKeys: ['items'] },
    ),
    hours: fc.record({ first: amount, later: amount }),
    expenses: fc.array(
      fc.record({
        what: text,
        amounts: fc.tuple(amount, amount, amount),
        coverage: fc.constantFrom('propria', 'bando', 'fondi'),
        certainty: fc.constantFrom('certo', 'stima', 'da-verificare'),
      }),
      { maxLength: 3 },
    ),
    indicators: fc.dictionary(
      fc.constantFrom('K16', 'm1', 'propria-7'),
      fc.record(
        {
          baseline: fc.record({ certainty: fc.constant('stima'), value: amount }, { requiredKeys: ['certainty'] }),
          target: amount,
          measured: fc.dictionary(fc.constantFrom('6', '12'), amount),
        },
        { requiredKeys: [] },
      ),
    ),
    progress: fc.dictionary(
      fc.constantFrom('3', '6', '12'),
      fc.record(
        { state: fc.constantFrom('in-corso', 'sospesa'), percent: fc.integer({ min: 0, max: 100 }), happened: text },
        { requiredKeys: ['state'] },
      ),
    ),
  },
  { requiredKeys: [] },
)
const choices = fc.record({
  removed: measures,
  added: measures,
  order: measures,
  edits: fc.dictionary(fc.constantFrom('mensa', 'banca-ore'), edit),
  own: fc.dictionary(
    fc.constantFrom('propria-1', 'propria-2'),
    fc.record({ title: text, area: fc.constant('orario') }),
  ),
  scorecards: fc.dictionary(
    fc.constantFrom('scheda-1', 'scheda-2'),
    fc.record({ kind: fc.constantFrom('private', 'pa'), objectives: fc.constant([]) }),
  ),
  reviews: fc.dictionary(fc.constantFrom('6', '12'), fc.record({ text })),
  budget: fc.record({ hourlyCost: fc.integer({ min: 0, max: 90 }), yearly: amount }, { requiredKeys: [] }),
  approval: fc.record({
    opinions: fc.array(fc.record({ who: text, opinion: fc.constantFrom('favorevole', 'contrario'), text }), {
      maxLength: 2,
    }),
  }),
  document: fc.record(
    {
      without: fc.uniqueArray(fc.constantFrom('capitolo-3', 'appendice-b')),
      answers: fc.boolean(),
      notes: fc.boolean(),
      consultant: text,
    },
    { requiredKeys: ['without', 'answers', 'notes'] },
  ),
}) as fc.Arbitrary<Choices>

const points = fc.integer({ min: 0, max: 100 })
const snapshot = fc.record({
  name: text,
  takenOn: fc.constant('2026-03-20'),
  content: fc.constant({ id: 'conciliazione', version: '2026.1.0' }),
  track: fc.constantFrom('quick' as const, 'full' as const),
  answers,
  areas: fc.array(
    fc.record(
      {
        area: fc.constantFrom('tempi', 'cura'),
        status: fc.constant('scored' as const),
        low: points,
        high: points,
        levels: fc.constant(['di-base', 'strutturato']),
        known: points,
        applicable: points,
        toVerify: points,
      },
      { requiredKeys: ['area', 'status', 'low', 'high', 'known', 'applicable', 'toVerify'] },
    ),
    { maxLength: 3 },
  ),
  criteria: fc.dictionary(fc.constantFrom('orario', 'congedi'), fc.constantFrom('1a2b3c', 'zz9')),
})

const wholeMeeting = [
  ...(['on', 'startedAt', 'present', 'question', 'screen', 'revealed', 'seconds', 'minutes'] as const),
  ...(['parked', 'evidence', 'votes', 'decisions', 'agreements'] as const),
]
const instant = fc.constantFrom('2026-11-22T09:10:00.000Z', '2026-11-22T10:40:00.000Z')
const counts = fc.dictionary(fc.constantFrom('assente', 'monitorata', 'unknown'), fc.nat(12))
const meetings = fc.dictionary(
  fc.constantFrom('riunione-1', 'riunione-2'),
  fc.record(
    {
      on: fc.constant('2026-11-22'),
      startedAt: instant,
      endedAt: instant,
      present: fc.array(fc.record({ role: text, group: fc.constantFrom('management', 'workers') }), { maxLength: 3 }),
      question: fc.constantFrom('settore', 'orario'),
      screen: fc.constantFrom('question', 'dark'),
      revealed: fc.uniqueArray(fc.constant('una')),
      seconds: fc.dictionary(fc.constant('una'), fc.nat(4000)),
      minutes: fc.dictionary(fc.constant('una'), fc.integer({ min: 1, max: 60 })),
      parked: fc.dictionary(fc.constantFrom('orario', 'congedi'), text),
      evidence: fc.dictionary(fc.constant('orario'), text),
      votes: fc.dictionary(
        fc.constantFrom('orario', 'congedi'),
        fc.record(
          {
            how: fc.constantFrom('hands', 'ballot'),
            state: fc.constantFrom('open', 'closed'),
            at: instant,
            all: counts,
            groups: fc.dictionary(fc.constantFrom('management', 'workers'), counts),
          },
          { requiredKeys: ['how', 'state', 'at', 'all'] },
        ),
      ),
      decisions: fc.dictionary(
        fc.constantFrom('orario', 'congedi', 'settore'),
        fc.record({ at: instant, by: text, why: text, before: fc.constantFrom(null, unknown), after: anchor }),
      ),
      agreements: fc.dictionary(
        fc.constantFrom('a-1', 'a-2'),
        fc.record(
          { at: instant, text, by: text, due: fc.constant('2027-01-20') },
          { requiredKeys: ['at', 'text', 'by'] },
        ),
      ),
    },
    { requiredKeys: [...wholeMeeting] },
  ),
)

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
    choices,
    meetings,
    tags: fc.uniqueArray(fc.constantFrom('Busto', 'rinnovo 2027', 'è/é'), { maxLength: 3 }),
    archived: fc.boolean(),
    snapshots: fc.dictionary(fc.constantFrom('una', 'due'), snapshot),
    toConfirm: fc.uniqueArray(fc.constantFrom('persone', 'orario')),
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
