import type { Objectives, SmartCheckId } from '../domain/objectives/objectivesContent'
import { fieldOf } from '../domain/objectives/objectiveTexts'
import type { Scorecard } from '../domain/objectives/scorecard'
import type { SmartFinding } from '../domain/objectives/smartChecks'
import { fillNames } from './document/say'
import { listText, numberText } from './format'

export type SmartCheck = Objectives['smartChecks'][number]
type Letter = SmartCheck['letter']

export const smartLetters: readonly Letter[] = ['S', 'M', 'A', 'R', 'T', 'scheda']

export interface LetterReading {
  letter: Letter
  missing: readonly { check: SmartCheck; advice: string }[]
}

/** Letter by letter, what is missing and what to do, in the words of the content. */
export function readLetters(
  objectives: Objectives,
  kind: Scorecard['kind'],
  findings: readonly SmartFinding[],
  sum: number,
): readonly LetterReading[] {
  const found = new Map<SmartCheckId, SmartFinding>(findings.map((finding) => [finding.check, finding]))
  return smartLetters.map((letter) => ({
    letter,
    missing: objectives.smartChecks.flatMap((check) => {
      const finding = found.get(check.id)
      if (check.letter !== letter || !finding || finding.passed) return []
      return [{ check, advice: adviceText(objectives, kind, check, finding, sum) }]
    }),
  }))
}

function adviceText(
  { sheets }: Objectives,
  kind: Scorecard['kind'],
  { id, fix }: SmartCheck,
  { found = [] }: SmartFinding,
  sum: number,
): string {
  if (id !== 'uno-solo') return fillNames(fix, { somma: numberText(sum, 2) }) ?? fix
  if (found.length > 0) return `${fix} Qui si leggono ${listText(found.map((verb) => `«${verb}»`))}.`
  /** Nothing is written: there is nothing to divide yet. */
  return `${sheets[kind].fields.find((field) => field.id === fieldOf(kind, 'change'))?.hint ?? fix}.`
}
