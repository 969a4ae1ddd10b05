import type { QuestionnaireContent } from '../content'
import type { AreaId, OptionId, QuestionId } from '../ids'
import { compareVersions, migrateContent } from '../project/contentMigrations'
import type { Answers } from '../questionnaire/answer'
import { askedState, countedAnswer, type Reading, readAnswers } from '../questionnaire/readAnswers'
import type { FrozenArea, Snapshot } from './snapshotSchema'

/** Why two answers to one question cannot be set side by side; the questionnaire changed, not the organisation. */
export type Apart = 'newQuestion' | 'changedCriterion'

export type Change =
  | { question: QuestionId; kind: 'improved' | 'worse' | 'same'; before: OptionId; after: OptionId }
  | { question: QuestionId; kind: Apart }
  /** Not asked, or «non si applica», in one of the two. */
  | { question: QuestionId; kind: 'onlyOnce' }
  /** An answer of the round before, that nobody had looked at again: nothing can be said of it yet. */
  | { question: QuestionId; kind: 'toConfirm' }
  /** Known in one of the two only; or in neither. */
  | { question: QuestionId; kind: 'nowKnown' | 'nowUnknown' | 'unknown' }

export interface AreaChange {
  area: AreaId
  before: FrozenArea | undefined
  after: FrozenArea | undefined
  /** Said only of areas made of the same questions, asked and weighed alike, and where the intervals leave no doubt. */
  verdict: 'improved' | 'worse' | 'same' | 'unclear' | 'toConfirm' | 'otherQuestions' | 'notApplicable'
}

export interface Comparison {
  areas: readonly AreaChange[]
  changes: readonly Change[]
  /** Questions of then that were no longer asked after, or are not today. */
  retired: readonly QuestionId[]
}

/** Two moments of one organisation, without ever taking a change of the questionnaire for one of the organisation. */
export function compareRounds(content: QuestionnaireContent, before: Snapshot, after: Snapshot): Comparison {
  const old = inTodaysIds(content, before)
  const now = inTodaysIds(content, after)
  const today = new Set(content.questions.map(({ id }) => id))
  const changes = Object.keys(now.criteria)
    .filter((question) => today.has(question) && (isRead(old, question) || isRead(now, question)))
    .map((question) => changeOf(content, question, old, now))
  const unconfirmed = new Set(changes.flatMap(({ kind, question }) => (kind === 'toConfirm' ? [question] : [])))
  return {
    changes,
    retired: Object.keys(old.criteria).filter((id) => !Object.hasOwn(now.criteria, id) || !today.has(id)),
    areas: content.scoring.areas.map(({ id, questions }) => {
      const [was, is] = [before, after].map(({ areas }) => areas.find(({ area }) => area === id))
      const alike = before.track === after.track && hasSameQuestions(today, Object.keys(questions), old, now)
      const waits = Object.keys(questions).some((question) => unconfirmed.has(question))
      return { area: id, before: was, after: is, verdict: verdictOf(was, is, alike, waits) }
    }),
  }
}

interface Moment {
  reading: Reading
  criteria: Readonly<Record<QuestionId, string>>
  toConfirm: readonly QuestionId[]
}

/** A snapshot is never rewritten: questions that were renamed since are found under their new name here. */
function inTodaysIds(content: QuestionnaireContent, snapshot: Snapshot): Moment {
  const { answers, criteria, track, toConfirm = [] } = snapshot
  const { migrations } = content
  const { version } = snapshot.content
  const migrated = migrateContent({ answers, notes: criteria }, version, migrations)
  const todaysIds = (ids: readonly QuestionId[], since: string): readonly QuestionId[] => {
    const notes = Object.fromEntries(ids.map((id) => [id, '']))
    return Object.keys(migrateContent({ answers: {}, notes }, since, migrations).notes)
  }
  /** Asked again because it changed: not the same criterion, whatever its mark says. */
  const again = migrations.flatMap(({ version: since, change }) =>
    change.kind === 'askAgain' && compareVersions(since, version) > 0 ? todaysIds([change.question], since) : [],
  )
  const marks = Object.entries(migrated.notes).map(([id, mark]) => [id, again.includes(id) ? `${mark}-` : mark])
  return {
    /** Only their names have changed: they are the answers of the snapshot, which went through its schema. */
    reading: readAnswers(content, migrated.answers as Answers, track),
    criteria: Object.fromEntries(marks),
    toConfirm: todaysIds(toConfirm, version),
  }
}

const isRead = ({ reading }: Moment, question: QuestionId) => askedState(reading, question) !== 'notAsked'

function changeOf(content: QuestionnaireContent, question: QuestionId, old: Moment, now: Moment): Change {
  if (!Object.hasOwn(old.criteria, question)) return { question, kind: 'newQuestion' }
  if (old.criteria[question] !== now.criteria[question]) return { question, kind: 'changedCriterion' }
  const [was, is] = [old, now].map(({ reading }) => countedAnswer(reading, question))
  const isApart = (moment: Moment, answer: typeof was) => !isRead(moment, question) || answer?.state === 'notApplicable'
  if (isApart(old, was) || isApart(now, is)) return { question, kind: 'onlyOnce' }
  if (old.toConfirm.includes(question) || now.toConfirm.includes(question)) return { question, kind: 'toConfirm' }
  const [before, after] = [optionIn(was), optionIn(is)]
  if (before === undefined || after === undefined) {
    if (before === after) return { question, kind: 'unknown' }
    return { question, kind: before === undefined ? 'nowKnown' : 'nowUnknown' }
  }
  const step = (content.scoring.points[after] ?? 0) - (content.scoring.points[before] ?? 0)
  return { question, kind: step > 0 ? 'improved' : step < 0 ? 'worse' : 'same', before, after }
}

const optionIn = (answer: Answers[string] | undefined): OptionId | undefined =>
  answer?.state === 'given' && typeof answer.value === 'string' ? answer.value : undefined

/** A question that was taken away may have been of any area: then none is said to have moved. */
function hasSameQuestions(
  today: ReadonlySet<QuestionId>,
  ofArea: readonly QuestionId[],
  { criteria: old }: Moment,
  { criteria: now }: Moment,
): boolean {
  const takenAway = Object.keys({ ...old, ...now }).filter((id) => !today.has(id))
  return [...ofArea, ...takenAway].every((id) => old[id] === now[id])
}

function verdictOf(
  before: FrozenArea | undefined,
  after: FrozenArea | undefined,
  alike: boolean,
  waits: boolean,
): AreaChange['verdict'] {
  if (!before || !after || !alike) return 'otherQuestions'
  if (before.status !== 'scored' || after.status !== 'scored') return 'notApplicable'
  if (waits) return 'toConfirm'
  if (before.low === after.low && before.high === after.high) return before.low === before.high ? 'same' : 'unclear'
  if (after.low > before.high) return 'improved'
  if (after.high < before.low) return 'worse'
  return 'unclear'
}
