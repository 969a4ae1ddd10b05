import { describe, expect, it } from 'vitest'
import type { FileProblem } from '../../src/domain/project/fileProblem'
import { fileProblemText, rescueText } from '../../src/text/fileProblems'
import { aProject, given } from '../support/smallProject'

const rescued = aProject({ answers: { persone: given(35), orario: given('assente') } })
const problems: FileProblem[] = [
  { code: 'empty' },
  { code: 'tooLarge', size: 30_000_000, limit: 20 * 1024 * 1024 },
  { code: 'notJson' },
  { code: 'cut', line: 1812, rescued },
  { code: 'cut', line: 3 },
  { code: 'notOurs' },
  { code: 'newerVersion', found: 7, supported: 1 },
  { code: 'otherQuestionnaire', found: 'parita' },
  { code: 'brokenStructure', path: 'answers.__proto__' },
]

describe('fileProblemText', () => {
  it.each(problems.map((problem) => [problem.code, problem] as const))(
    '%s says what is wrong and what to do',
    (_, problem) => {
      const { whatIsWrong, whatToDo } = fileProblemText(problem)
      expect(whatToDo.length).toBeGreaterThan(0)
      for (const sentence of [whatIsWrong, ...whatToDo]) {
        expect(sentence).toMatch(/^[A-ZÈ].*\.$/)
        expect(sentence).not.toMatch(/errore|campo|valore|input|non valido|!|'/i)
      }
    },
  )

  it('names the line of a file that was cut, and the answers that can be rescued', () => {
    const { whatIsWrong, whatToDo } = fileProblemText({ code: 'cut', line: 1812, rescued })
    expect(whatIsWrong).toContain('la riga 1.812 non è completa')
    expect(whatToDo[1]).toBe(
      'Recuperare le 2 risposte leggibili in una nuova organizzazione: le altre restano senza risposta.',
    )
    expect(rescueText(2)).toBe('Recupera 2 risposte')
  })
})
