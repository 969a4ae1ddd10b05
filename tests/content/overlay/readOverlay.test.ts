import { describe, expect, it } from 'vitest'
import { overlayText, readAdditions } from '../../support/theOverlay'

/** The problems of the example with something else in the place of something, as «line: message». */
function problemsWith(old: string, other: string): string[] {
  expect(overlayText, `the example has no «${old}» any more`).toContain(old)
  const result = readAdditions(overlayText.replace(old, other))
  if (result.status === 'refused') return [result.reason]
  return result.status === 'wrong' ? result.problems.map(({ line, message }) => `${line}: ${message}`) : []
}

const lineOf = (text: string): number => overlayText.split('\n').findIndex((line) => line.includes(text)) + 1

describe('a consultant’s file', () => {
  it('is taken when all is well, with nothing to remark', () => {
    expect(readAdditions(overlayText)).toMatchObject({ status: 'read', warnings: [] })
  })

  it.each([
    ['an area that does not exist', 'area: orario', 'area: orari', 'area: orario', /l’area «orari»: forse «orario»/],
    ['a weight above that of our heaviest question', 'weight: 1', 'weight: 9', 'weight: 1', /«weight».* al massimo 3/],
    [
      'an id that could be taken for ours',
      'id: studio-esempio-stagione',
      'id: stagione',
      'studio-esempio-stagione',
      /deve cominciare con «studio-esempio-»/,
    ],
    ['a code that is ours', 'code: SE1', 'code: A2.1', 'code: SE1', /Il codice «A2\.1» è già/],
    [
      'a fifth sentence',
      "      - { id: monitorata, text: 'La regola vale",
      "      - { id: oltre, text: Di più. }\n      - { id: monitorata, text: 'La regola vale",
      'options:',
      /options|4/,
    ],
    [
      'an anchor without points',
      "id: monitorata, text: 'La regola vale",
      "id: eccellente, text: 'La regola vale",
      'La regola vale',
      /«eccellente»/,
    ],
    [
      'typewriter quotes',
      'Ferie e permessi si prendono solo',
      "L'orario si prende solo",
      'Ferie e permessi si prendono',
      /’ per l’apostrofo/,
    ],
    ['the law quoted in a text', 'Poter usare due ore', 'L’art. 33 dà due ore', 'Poter usare due ore', /legge|norm/i],
    ['a norm we do not have', 'norms: []', 'norms: [legge-mia]', 'norms: []', /la norma «legge-mia»/],
    [
      'a condition on a question that does not exist',
      'question: studio-esempio-stagione, operator',
      'question: stagioni, operator',
      'enableWhen: {',
      /«stagioni»/,
    ],
    [
      'a measure that raises an answer that is not there',
      'to: formalizzata, when: first',
      'to: scritta, when: first',
      'to: formalizzata',
      /«scritta»/,
    ],
    [
      'words for a question of ours that does not exist',
      'referente:',
      'referenti:',
      'referente:',
      /«referenti»: forse «referente»/,
    ],
    [
      'a sentence to choose from, rewritten',
      'prompt: A chi',
      'text: A chi',
      'prompt: A chi',
      /«text» qui non è prevista/,
    ],
    [
      'a key that is misspelt',
      'consultant:',
      'consulent:',
      'consultant:',
      /«consulent» qui non è prevista: forse «consultant»/,
    ],
    ['what is no YAML', 'version: 1\n', 'version: 1\n  x: [\n', 'version: 1', /./],
  ])('%s is told with its line', (_, old, other, near, said) => {
    const problems = problemsWith(old, other)
    expect(problems.join('\n')).toMatch(said)
    const lines = problems.map((problem) => Number(problem.split(':')[0]))
    expect(Math.min(...lines.map((line) => Math.abs(line - lineOf(near))))).toBeLessThanOrEqual(3)
  })

  it.each([
    ['a file of something else', 'format: conciliazione-20.20-aggiunte', 'format: ricette', 'notOurs'],
    ['a version still to come', 'formatVersion: 1', 'formatVersion: 2', 'newer'],
  ])('%s is refused as such', (_, old, other, reason) => {
    expect(problemsWith(old, other)).toEqual([reason])
  })

  it('is refused when it is larger than any such file', () => {
    expect(readAdditions(`${overlayText}# ${'x'.repeat(1024 * 1024)}`)).toEqual({
      status: 'refused',
      reason: 'tooLarge',
    })
  })

  it('only remarks on a question no measure answers', () => {
    const result = readAdditions(
      overlayText.replace(
        'questions: [studio-esempio-ferie-a-ore, studio-esempio-calendario-punte]',
        'questions: [studio-esempio-ferie-a-ore]',
      ),
    )
    expect(result).toMatchObject({ status: 'read', warnings: [{ severity: 'warning' }] })
  })
})
