import type { Placed } from '../placed'
import type { Problem } from '../problem'
import { conditionProblems } from './conditions'
import { exampleProblems } from './examples'
import { idProblems } from './ids'
import { journeyProblems } from './journey'
import { measureProblems } from './measures'
import { migrationProblems } from './migrations'
import { modelProblems } from './model'
import { normProblems } from './norms'
import { knownNames, referenceProblems } from './references'
import { scoringProblems } from './scoring'
import { textProblems } from './texts'

/** Every cross-check of the content: all problems at once, in the order of the files. */
export function allProblems(placed: Placed, today: string): Problem[] {
  const known = knownNames(placed)
  const problems = [
    ...idProblems(placed),
    ...referenceProblems(placed, known),
    ...conditionProblems(placed),
    ...journeyProblems(placed, known.question),
    ...migrationProblems(placed, known.question),
    ...scoringProblems(placed),
    ...measureProblems(placed),
    ...modelProblems(placed),
    ...normProblems(placed, today),
    ...textProblems(placed),
    ...exampleProblems(placed, known),
  ]
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}
