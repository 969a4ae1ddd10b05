import type { Content } from '../../domain/content'
import { largestOverlay, type Overlay, overlayFormat, overlayVersion } from '../../domain/overlay/overlay'
import { overlaySchema } from '../../domain/overlay/overlaySchema'
import { findDanger, isRawObject } from '../../domain/project/guardRaw'
import { allProblems } from '../checks/allProblems'
import { place } from '../placed'
import { describeProblem, type Problem } from '../problem'
import { fitSchema } from '../schemaProblems'
import { parseYaml, type YamlFile } from '../yamlFile'
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
  const names = ownNameProblems(overlay, content, yaml)
  /** A name that is wrong makes other things wrong that are not: first things first. */
  const problems = names.length > 0 ? names : newProblems(content, overlay, yaml, today)
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors.length > 0 ? { status: 'wrong', problems: errors } : { status: 'read', overlay, warnings: problems }
}

/** What the additions bring about: what was said of our content before is none of the consultant's business. */
function newProblems(content: Content, overlay: Overlay, yaml: YamlFile, today: string): Problem[] {
  const before = remarksOn(content, today)
  return allProblems(place(overlaySources(content, overlay, yaml)), today).filter(
    (problem) => !before.has(lineOf(problem)),
  )
}

const remarks = new WeakMap<Content, ReadonlySet<string>>()

/** What there is to say of our content alone: the same at every file. */
function remarksOn(content: Content, today: string): ReadonlySet<string> {
  const known = remarks.get(content) ?? new Set(allProblems(place(contentSources(content)), today).map(lineOf))
  remarks.set(content, known)
  return known
}

const lineOf = (problem: Problem): string => describeProblem('', problem)
