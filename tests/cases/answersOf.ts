import type { Content } from '../../src/domain/content'
import { fitAnswer } from '../../src/domain/project/fitAnswer'
import type { Answer, Answers, Value } from '../../src/domain/questionnaire/answer'
import type { Case } from './caseSchema'

/** The answers of a case, each one that the questionnaire could really have got. */
export function answersOf(content: Content, { profile = {}, answers = {} }: Case): Answers {
  const written = Object.fromEntries([
    ...Object.entries(profile).map(([id, value]) => [id, profileAnswer(value)] as const),
    ...maturityIds(content).flatMap(([area, id]) => {
      const choice = answers[id] ?? answers[area] ?? answers.tutte
      return choice === undefined ? [] : [[id, maturityAnswer(choice)] as const]
    }),
  ])
  for (const [id, answer] of Object.entries(written)) {
    const fitted = fitAnswer(content, id, answer)
    if (typeof fitted === 'string') throw new Error(`"${id}" cannot be answered like this: ${fitted}`)
  }
  const known = new Set(['tutte', ...maturityIds(content).flat()])
  const stray = Object.keys(answers).filter((key) => !known.has(key))
  if (stray.length > 0) throw new Error(`no such question or area: ${stray.join(', ')}`)
  return written
}

const maturityIds = ({ scoring }: Content): [area: string, question: string][] =>
  scoring.areas.flatMap(({ id, questions }) =>
    Object.keys(questions).map((question): [string, string] => [id, question]),
  )

const profileAnswer = (value: Value): Answer => (value === 'non-so' ? { state: 'unknown' } : { state: 'given', value })

function maturityAnswer(choice: string): Answer {
  if (choice === 'non-so') return { state: 'unknown' }
  if (choice === 'non-si-applica') return { state: 'notApplicable', reason: 'Prova' }
  return { state: 'given', value: choice }
}
