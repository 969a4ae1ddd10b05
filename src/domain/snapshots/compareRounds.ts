import type { QuestionnaireContent } from '../content'
import type { AreaId, OptionId, QuestionId } from '../ids'
import { migrateContent } from '../project/contentMigrations'
import { isRawObject, type RawObject } from '../project/guardRaw'
import type { Project } from '../project/project'
import { readAnswers } from '../questionnaire/readAnswers'
import { takeSnapshot } from './rounds'
import type { FrozenArea, Snapshot } from './snapshotSchema'

/** Why two answers to one question cannot be set side by side. */
export type Apart = 'newQuestion' | 'changedCriterion'

export type Change =
  | { question: QuestionId; kind: 'improved' | 'worse' | 'same'; before: OptionId; after: OptionId }
  | { question: QuestionId; kind: Apart }
  /** Known in one of the two only; or in neither. */
  | { question: QuestionId; kind: 'nowKnown' | 'nowUnknown' | 'unknown' }

export interface AreaChange {
  area: AreaId
  before: FrozenArea | undefined
  after: FrozenArea
  /** Said only of areas made of the same questions, asked and weighed alike, and where the intervals leave no doubt. */
  verdict: 'improved' | 'worse' | 'same' | 'unclear' | 'otherQuestions' | 'notApplicable'
}

export interface Comparison {
  areas: readonly AreaChange[]
  changes: readonly Change[]
  /** Questions of then that are no longer asked. */
  retired: readonly QuestionId[]
}

/** Before and after, without ever taking a change of the questionnaire for one of the organisation. */
export function compareRounds(
  content: QuestionnaireContent,
  before: Snapshot,
  project: Project,
  after: Snapshot = takeSnapshot(content, project, '', before.takenOn),
): Comparison {
  const old = inTodaysIds(content, before)
  const now = inTodaysIds(content, after)
  const reading = readAnswers(content, project.answers, after.track)
  const comparable = Object.keys(now.criteria).filter((question) => reading.asked.get(question) !== 'notAsked')
  return {
    changes: comparable.map((question) => changeOf(content, question, old, now)),
    retired: Object.keys(old.criteria).filter((question) => !Object.hasOwn(now.criteria, question)),
    areas: after.areas.map((area) => {
      const was = before.areas.find((one) => one.area === area.area)
      const alike = before.track === after.track && hasSameQuestions(content, area.area, old.criteria, now.criteria)
      return { area: area.area, before: was, after: area, verdict: verdictOf(was, area, alike) }
    }),
  }
}

interface Answered {
  answers: RawObject
  criteria: Readonly<Record<QuestionId, string>>
}

/** A snapshot is never rewritten: questions that were renamed since are found under their new name here. */
function inTodaysIds(content: QuestionnaireContent, { answers, criteria, content: { version } }: Snapshot): Answered {
  const migrated = migrateContent({ answers, notes: criteria }, version, content.migrations)
  /** Asked again because it changed: not the same criterion, whatever its mark says. */
  const again = new Set(
    content.migrations.flatMap(({ change }) => (change.kind === 'askAgain' ? [change.question] : [])),
  )
  const dropped = migrated.askAgain.map(({ question }) => question).filter((question) => again.has(question))
  const marks = Object.entries(migrated.notes).map(([id, mark]) => [id, dropped.includes(id) ? `${mark}-` : mark])
  return { answers: migrated.answers, criteria: Object.fromEntries(marks) }
}

function changeOf(content: QuestionnaireContent, question: QuestionId, old: Answered, now: Answered): Change {
  if (!Object.hasOwn(old.criteria, question)) return { question, kind: 'newQuestion' }
  if (old.criteria[question] !== now.criteria[question]) return { question, kind: 'changedCriterion' }
  const [before, after] = [optionIn(old.answers[question]), optionIn(now.answers[question])]
  if (before === undefined || after === undefined) {
    if (before === after) return { question, kind: 'unknown' }
    return { question, kind: before === undefined ? 'nowKnown' : 'nowUnknown' }
  }
  const step = (content.scoring.points[after] ?? 0) - (content.scoring.points[before] ?? 0)
  return { question, kind: step > 0 ? 'improved' : step < 0 ? 'worse' : 'same', before, after }
}

const optionIn = (answer: unknown): OptionId | undefined =>
  isRawObject(answer) && answer.state === 'given' && typeof answer.value === 'string' ? answer.value : undefined

/** A question that was taken away may have been of any area: then none is said to have moved. */
function hasSameQuestions(
  content: QuestionnaireContent,
  area: AreaId,
  old: Answered['criteria'],
  now: Answered['criteria'],
): boolean {
  const questions = Object.keys(content.scoring.areas.find(({ id }) => id === area)?.questions ?? {})
  const gone = Object.keys(old).some((id) => !Object.hasOwn(now, id))
  return !gone && questions.every((id) => old[id] !== undefined && old[id] === now[id])
}

function verdictOf(before: FrozenArea | undefined, after: FrozenArea, alike: boolean): AreaChange['verdict'] {
  if (!before || !alike) return 'otherQuestions'
  if (before.status !== 'scored' || after.status !== 'scored') return 'notApplicable'
  if (before.low === after.low && before.high === after.high) return before.low === before.high ? 'same' : 'unclear'
  if (after.low > before.high) return 'improved'
  if (after.high < before.low) return 'worse'
  return 'unclear'
}
