import type { Content } from '../../domain/content'
import { largestOverlay, type Overlay, overlayFormat, overlayVersion } from '../../domain/overlay/overlay'
import { overlaySchema } from '../../domain/overlay/overlaySchema'
import { findDanger, isRawObject } from '../../domain/project/guardRaw'
import { allProblems } from '../checks/allProblems'
import { type Placed, place } from '../placed'
import { describeProblem, type Problem } from '../problem'
import { fitSchema } from '../schemaProblems'
import { parseYaml } from '../yamlFile'
import { contentSources } from './contentSources'
import { overlaySources } from './overlaySources'
import { ownNameProblems } from './ownNames'

export type ReadOverlay =
  | { status: 'read'; overlay: Overlay; warnings: readonly Problem[] }
  /** Not such a file at all, or one of an app still to come. */
  | { status: 'refused'; reason: 'tooLarge' | 'notOurs' | 'newer' }
  | { status: 'wrong'; problems: readonly Problem[] }

/**
 * Reads a consultant's file and checks it together with our content, with the checks ours goes through.
 * @param today day of the check, as our own check takes it.
 */
export function readOverlay(file: string, text: string, content: Content, today: string): ReadOverlay {
  if (text.length > largestOverlay) return { status: 'refused', reason: 'tooLarge' }
  const yaml = parseYaml(file, text)
  if (yaml.problems.length > 0) return { status: 'wrong', problems: yaml.problems }
  const { value: raw } = yaml
  if (!isRawObject(raw) || raw.format !== overlayFormat) return { status: 'refused', reason: 'notOurs' }
  if (Number.isSafeInteger(raw.formatVersion) && Number(raw.formatVersion) > overlayVersion)
    return { status: 'refused', reason: 'newer' }
  if (findDanger(raw) !== undefined) return { status: 'refused', reason: 'notOurs' }
  const fitted = fitSchema(overlaySchema, raw, yaml.at)
  if (fitted.problems) return { status: 'wrong', problems: fitted.problems }
  const overlay = fitted.value
  const problems = [...ownNameProblems(overlay, content, yaml), ...newProblems(content, overlay, yaml, today)]
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? { status: 'wrong', problems: errors } : { status: 'read', overlay, warnings: problems }
}

/** What the additions bring about: what was said of our content before is none of the consultant's business. */
function newProblems(content: Content, overlay: Overlay, yaml: ReturnType<typeof parseYaml>, today: string): Problem[] {
  const before = new Set(problemsOf(place(contentSources(content)), today).map(lineOf))
  return problemsOf(place(overlaySources(content, overlay, yaml)), today).filter(
    (problem) => !before.has(lineOf(problem)),
  )
}

const problemsOf = (placed: Placed, today: string): readonly Problem[] => allProblems(placed, today)
const lineOf = (problem: Problem): string => describeProblem('', problem)
