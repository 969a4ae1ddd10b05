import type { Field, Question } from '../domain/questionnaire/question'
import { numberText } from './format'

/** What does not allow an answer to be saved; found by `ui/wizard/draft/readDraft.ts`. */
export type Problem =
  | { kind: 'notANumber' }
  | { kind: 'notWhole' }
  | { kind: 'tooLow'; min: number }
  | { kind: 'tooHigh'; max: number }
  | { kind: 'tooMany'; max: number; chosen: number }

/** The sentence beside the box and in the summary: it names the thing and says what to do. */
export function problemText(problem: Problem, question: Question, field: Field | undefined): string {
  const thing = field ? `«${field.label}»` : (question.noun ?? `la risposta a «${question.text}»`)
  switch (problem.kind) {
    case 'notANumber':
      return `Scrivere in cifre ${thing}, per esempio 12`
    case 'notWhole':
      return `Scrivere con un numero intero ${thing}`
    case 'tooLow':
      return `Controllare ${thing}: almeno ${numberText(problem.min)}`
    case 'tooHigh':
      return `Controllare ${thing}: al massimo ${numberText(problem.max)}`
    case 'tooMany':
      return `Scegliere al massimo ${problem.max} voci per ${thing}: ora sono ${problem.chosen}`
  }
}
