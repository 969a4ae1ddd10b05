import fc from 'fast-check'
import { loadContent } from '../../src/content/loadContent'
import type { Content } from '../../src/domain/content'
import { noChoices, type Project, projectVersion, startingParts } from '../../src/domain/project/project'
import type { Answer, Answers } from '../../src/domain/questionnaire/answer'
import type { Question } from '../../src/domain/questionnaire/question'

export const content: Content = loadContent('questionnaires')

/** A project with these answers and nothing decided. */
export function aProject(answers: Answers, more: Partial<Project> = {}): Project {
  return {
    format: 'conciliazione-20.20',
    formatVersion: projectVersion,
    id: 'prova-0001',
    content: { id: content.journey.id, version: content.journey.version },
    organisation: 'Prova S.r.l.',
    compiledBy: 'Ufficio del personale',
    example: false,
    track: 'full',
    createdOn: '2026-11-22',
    updatedAt: '2026-11-22T10:00:00.000Z',
    answers,
    notes: {},
    completedSections: [],
    choices: noChoices,
    ...startingParts,
    quarantine: [],
    ...more,
  }
}

/** Any answers to the real questionnaire, from none to all. */
export const realAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...content.questions.map((question) => fc.tuple(fc.constant(question.id), realAnswer(question))))
  .map((pairs) => Object.fromEntries(pairs.flatMap(([id, answer]) => (answer ? [[id, answer] as const] : []))))

function realAnswer(question: Question): fc.Arbitrary<Answer | undefined> {
  const nothing = fc.constantFrom<Answer | undefined>(undefined, { state: 'unknown' })
  return fc.oneof(
    { weight: 3, arbitrary: realValue(question).map((value): Answer => ({ state: 'given', value })) },
    { weight: 1, arbitrary: nothing },
  )
}

type GivenValue = Extract<Answer, { state: 'given' }>['value']

function realValue(question: Question): fc.Arbitrary<GivenValue> {
  switch (question.type) {
    case 'number':
      return fc.constantFrom(3, 9, 10, 14, 15, 40, 49, 50, 51, 120, 249, 250, 900)
    case 'multiple':
      return fc.constantFrom(...question.options).map(({ id }) => [id])
    case 'fields':
      return fc
        .tuple(...question.fields.map((field) => fc.tuple(fc.constant(field.id), fieldValue(field))))
        .map((pairs) => Object.fromEntries(pairs))
    case 'municipality':
      return fc.constantFrom('gallarate', 'busto-arsizio', 'fagnano-olona', 'altro')
    default:
      return fc.constantFrom(...question.options).map(({ id }) => id)
  }
}

function fieldValue(
  field: Extract<Question, { type: 'fields' }>['fields'][number],
): fc.Arbitrary<string | number | string[]> {
  switch (field.type) {
    case 'number':
      return fc.constantFrom(0, 1, 2, 5, 12, 30, 80)
    case 'choice':
      return fc.constantFrom(...field.options).map(({ id }) => id)
    case 'multiple':
      return fc.constantFrom(...field.options).map(({ id }) => [id])
    case 'text':
      return fc.constant('Commercio')
    case 'municipalities':
      return fc.constant(['gallarate'])
  }
}
