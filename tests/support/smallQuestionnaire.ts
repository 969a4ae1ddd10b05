import fc from 'fast-check'
import type { QuestionnaireContent } from '../../src/domain/content'
import type { Answer, Answers } from '../../src/domain/questionnaire/answer'
import type { Condition } from '../../src/domain/questionnaire/condition'
import { maturityQuestionSchema, profileQuestionSchema, type Question } from '../../src/domain/questionnaire/question'

export const anchors = ['assente', 'informale', 'formalizzata', 'monitorata'] as const
const levels = [
  { id: 'da-avviare', name: 'Da avviare', meaning: 'm', from: 0, below: 25 },
  { id: 'di-base', name: 'Di base', meaning: 'm', from: 25, below: 50 },
  { id: 'strutturato', name: 'Strutturato', meaning: 'm', from: 50, below: 75 },
  { id: 'avanzato', name: 'Avanzato', meaning: 'm', from: 75 },
]

/** A maturity question, through the schema: a test cannot use one that could not exist. */
export function maturity(
  id: string,
  more: Partial<{ enableWhen: Condition; notApplicable: { when?: Condition; reason: string }; quick: boolean }> = {},
): Question {
  return maturityQuestionSchema.parse({
    type: 'anchors',
    id,
    code: id,
    text: `${id}?`,
    quick: true,
    meaning: 'm',
    evidence: 'e',
    whoKnows: ['chi sa'],
    prompt: 'p',
    example: 'x',
    options: anchors.map((anchor) => ({ id: anchor, text: anchor })),
    norms: [],
    frameworks: [],
    ...more,
  })
}

const profileBase = { quick: true, text: 't', help: 'h', use: 'u', certainty: false }
export const choice = (id: string, options: readonly string[]): Question =>
  profileQuestionSchema.parse({
    ...profileBase,
    type: 'choice',
    id,
    code: id,
    options: options.map((option) => ({ id: option, text: option })),
  })
export const multiple = (id: string, options: readonly string[], exclusive: string): Question =>
  profileQuestionSchema.parse({
    ...profileBase,
    type: 'multiple',
    id,
    code: id,
    options: [
      { id: exclusive, text: exclusive, exclusive: true },
      ...options.map((option) => ({ id: option, text: option })),
    ],
  })
export const number = (id: string, max: number): Question =>
  profileQuestionSchema.parse({ ...profileBase, type: 'number', id, code: id, unit: 'persone', min: 0, max })

/** One area over some questions; the weight of each is 1 unless told. */
export function aQuestionnaire(
  questions: readonly Question[],
  weights: Readonly<Record<string, number>> = {},
): QuestionnaireContent {
  const scored = questions.filter(({ type }) => type === 'anchors').map(({ id }) => [id, weights[id] ?? 1])
  return {
    journey: {
      id: 'prova',
      version: '2026.1.0',
      validFrom: '2026-01-01',
      title: 'Prova',
      minutes: { quick: '1', full: '2' },
      portrait: { sector: 'settore', municipality: 'comune-sede', people: 'persone' },
      conditions: {},
      sections: [
        {
          id: 's',
          title: 'S',
          summary: 's',
          group: 'areas',
          pages: [{ id: 'p', title: 'P', questions: questions.map(({ id }) => id).slice(0, 6) }],
        },
      ],
      retired: [],
    },
    questions,
    scoring: {
      note: 'n',
      areas: [
        {
          id: 'area',
          code: 'A1',
          name: 'Area',
          shortName: 'Area',
          weight: 1,
          why: 'w',
          frameworks: 'f',
          questions: Object.fromEntries(scored),
        },
      ],
      points: { assente: 0, informale: 1, formalizzata: 2, monitorata: 3 },
      levels,
      coverage: { rule: 'R23', minimum: 0.6, text: 'Dati insufficienti' },
      profileGates: [],
      smallGroup: { below: 5, text: 'meno di 5' },
    },
    territory: { name: 't', province: 'p', source: 's', districts: [], municipalities: [] },
    migrations: [],
  }
}

export const given = (value: Extract<Answer, { state: 'given' }>['value']): Answer => ({ state: 'given', value })
export const unknown: Answer = { state: 'unknown' }
export const notApplicable: Answer = { state: 'notApplicable', reason: 'r' }

const profile: readonly Question[] = [
  choice('forma', ['a', 'b', 'c']),
  number('persone', 4),
  multiple('turni', ['due', 'notte'], 'nessuno'),
]

/** A comparison with something asked before, of any kind the content uses. */
function comparison(earlier: readonly string[]): fc.Arbitrary<Condition> {
  const onProfile: fc.Arbitrary<Condition>[] = [
    fc.constantFrom('a', 'b').map((value) => ({ question: 'forma', operator: 'is' as const, value })),
    fc
      .constantFrom<string[]>(['a'], ['b', 'c'])
      .map((value) => ({ question: 'forma', operator: 'in' as const, value })),
    fc.integer({ min: 1, max: 3 }).map((value) => ({ question: 'persone', operator: 'atLeast' as const, value })),
    fc
      .constantFrom<string[]>(['due', 'notte'], ['notte'])
      .map((value) => ({ question: 'turni', operator: 'includesAny' as const, value })),
  ]
  const onMaturity = earlier.map((question) =>
    fc
      .tuple(fc.constantFrom('atLeast' as const, 'atMost' as const), fc.constantFrom('informale', 'monitorata'))
      .map(([operator, value]) =>
        operator === 'atLeast' ? { question, operator, value } : { question, operator, value },
      ),
  )
  return fc.oneof(...onProfile, ...onMaturity)
}

function condition(earlier: readonly string[]): fc.Arbitrary<Condition> {
  const leaf = comparison(earlier)
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((inner) => ({ not: inner })) },
    { weight: 2, arbitrary: fc.tuple(leaf, leaf).map((all) => ({ all })) },
    { weight: 2, arbitrary: fc.tuple(leaf, leaf).map((any) => ({ any })) },
  )
}

const ids = ['q1', 'q2', 'q3', 'q4'] as const

/** A questionnaire small enough for brute force, with conditions on profile and on other maturity answers. */
export const anyQuestionnaire: fc.Arbitrary<QuestionnaireContent> = fc
  .tuple(
    ...ids.map((id, place) =>
      fc.tuple(
        fc.option(condition(ids.slice(0, place)), { nil: undefined }),
        fc.option(fc.option(comparison(ids.slice(0, place)), { nil: undefined }), { nil: undefined }),
        fc.integer({ min: 1, max: 3 }),
        fc.constant(id),
      ),
    ),
  )
  .map((parts) => {
    const questions = parts.map(([enableWhen, leaves, , id], place) =>
      maturity(id, {
        ...(enableWhen && { enableWhen }),
        ...(place % 2 === 1 && { notApplicable: { reason: 'r', ...(leaves && { when: leaves }) } }),
      }),
    )
    return aQuestionnaire([...profile, ...questions], Object.fromEntries(parts.map(([, , weight, id]) => [id, weight])))
  })

export function anyAnswers(content: QuestionnaireContent): fc.Arbitrary<Answers> {
  const entries = content.questions.map((question) => fc.tuple(fc.constant(question.id), anyAnswer(question)))
  return fc
    .tuple(...entries)
    .map((pairs) => Object.fromEntries(pairs.flatMap(([id, answer]) => (answer ? [[id, answer]] : []))))
}

function anyAnswer(question: Question): fc.Arbitrary<Answer | undefined> {
  const values: fc.Arbitrary<Answer> = fc.constantFrom(...everyValue(question).map(given))
  const nothing = fc.constantFrom<Answer | undefined>(undefined, unknown)
  const leaves = question.type === 'anchors' && question.notApplicable ? [fc.constant<Answer>(notApplicable)] : []
  return fc.oneof(values, nothing, ...leaves)
}

/** Every value a person could give to a small question. */
export function everyValue(question: Question): readonly (string | number | string[])[] {
  switch (question.type) {
    case 'number':
      return [0, 1, 2, 3, 4]
    case 'multiple':
      return [['nessuno'], ['due'], ['notte'], ['due', 'notte']]
    case 'choice':
    case 'anchors':
      return question.options.map(({ id }) => id)
    default:
      return []
  }
}
