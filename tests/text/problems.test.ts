import { expect, it } from 'vitest'
import { profileQuestionSchema } from '../../src/domain/questionnaire/question'
import { type Problem, problemText } from '../../src/text/problems'

const people = profileQuestionSchema.parse({
  id: 'persone',
  code: 'P05',
  type: 'number',
  noun: 'quante persone lavorano da voi',
  text: 'Quante persone lavorano da voi?',
  help: 'In cifre.',
  use: 'Serve.',
  quick: true,
  certainty: true,
  unit: 'persone',
  min: 1,
  max: 100000,
})

it.each<[Problem, string]>([
  [{ kind: 'notANumber' }, 'Scrivere in cifre quante persone lavorano da voi, per esempio 12'],
  [{ kind: 'notWhole' }, 'Scrivere con un numero intero quante persone lavorano da voi'],
  [{ kind: 'tooLow', min: 1 }, 'Controllare quante persone lavorano da voi: almeno 1'],
  [{ kind: 'tooHigh', max: 100000 }, 'Controllare quante persone lavorano da voi: al massimo 100.000'],
])('names the thing and says what to do: %o', (problem, sentence) => {
  expect(problemText(problem, people, undefined)).toBe(sentence)
})

it('names the box where a question has several', () => {
  const field = { id: 'donne', label: 'Donne', type: 'number', unit: 'persone', min: 0, max: 10 } as const
  expect(problemText({ kind: 'notANumber' }, people, field)).toBe('Scrivere in cifre «Donne», per esempio 12')
})
