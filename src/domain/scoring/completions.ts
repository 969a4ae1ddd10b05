import type { QuestionId, Ref } from '../ids'
import type { PartValue } from '../questionnaire/answer'
import type { QuestionComparison } from '../questionnaire/condition'
import { holds, type Known, type Readable } from '../questionnaire/holds'
import { mayNotApply, type Reading, splitRef, valueAt } from '../questionnaire/readAnswers'
import type { Truth } from '../questionnaire/truth'
import { comparisonsOf, representativeValues } from './gates'

/** The answers that decide whether some questions apply and are not known: in each completion they have a value. */
export interface Completion {
  /** Values of the questions that decide; `null` if in this completion one is not asked or does not apply. */
  decided: ReadonlyMap<Ref, Known>
  applies: (question: QuestionId) => Truth
  /** Whether a given "non si applica" still holds. */
  staysOut: (question: QuestionId) => boolean
}

/**
 * Calls `visit` with every way in which the questions can turn out to apply or not.
 *
 * Only the deciding answers are completed, and only with values that make a difference, so the cases are few; the
 * rest of the score follows from them directly. This is what makes the bounds exact: deciding answers and the
 * questions they open move together, and taking each at its worst would widen the interval.
 */
export function forEachCompletion(
  reading: Reading,
  questions: readonly QuestionId[],
  visit: (completion: Completion) => void,
): void {
  const gates = decidingRefs(reading, questions)
  if (gates.size === 0) {
    visit(asItStands(reading))
    return
  }
  const refs = [...gates.keys()].sort((a, b) => placeOf(reading, a) - placeOf(reading, b))
  const values = new Map<Ref, Known>()
  const readable: Readable = { ...reading, known: (ref) => (values.has(ref) ? values.get(ref) : reading.known(ref)) }
  const completion = completionOf(reading, readable, values)
  const representatives = new Map(
    refs.map((ref) => [ref, representativeValues(ref, gates.get(ref) ?? [], reading.index)]),
  )

  const assign = (position: number): void => {
    const ref = refs[position]
    if (ref === undefined) {
      visit(completion)
      return
    }
    for (const value of possibleValues(reading, completion, ref, representatives.get(ref) ?? [])) {
      values.set(ref, value)
      assign(position + 1)
    }
    values.delete(ref)
  }
  assign(0)
}

const placeOf = (reading: Reading, ref: Ref): number => reading.index.order.get(splitRef(ref).question) ?? 0

const asItStands = (reading: Reading): Completion => completionOf(reading, reading, new Map())

function completionOf(reading: Reading, readable: Readable, decided: ReadonlyMap<Ref, Known>): Completion {
  return {
    decided,
    applies: (id) => {
      const settled = reading.applies.get(id)
      if (settled !== undefined) return settled
      const enableWhen = reading.index.byId.get(id)?.enableWhen
      return enableWhen ? holds(enableWhen, readable) : true
    },
    staysOut: (id) => mayNotApply({ ...readable, index: reading.index }, id) !== false,
  }
}

/** The unknown answers read by the conditions of these questions, and by the conditions of those in turn. */
function decidingRefs(reading: Reading, questions: readonly QuestionId[]): Map<Ref, QuestionComparison[]> {
  const refs = new Map<Ref, QuestionComparison[]>()
  const visited = new Map<QuestionId, boolean>()
  const visit = (id: QuestionId, decides: boolean): void => {
    if (visited.get(id) === true || visited.get(id) === decides) return
    visited.set(id, decides)
    for (const comparison of undecidedComparisons(reading, id, decides)) {
      const { question, part } = splitRef(comparison.question)
      const ref = part === undefined ? question : comparison.question
      refs.set(ref, [...(refs.get(ref) ?? []), comparison])
      visit(question, true)
    }
  }
  for (const id of questions) visit(id, false)
  return refs
}

function undecidedComparisons(reading: Reading, id: QuestionId, decides: boolean): readonly QuestionComparison[] {
  const question = reading.index.byId.get(id)
  const conditions = []
  if (question?.enableWhen && reading.applies.get(id) === undefined) conditions.push(question.enableWhen)
  const answered = reading.answers[id]?.state
  const mayTurnOut = answered === 'notApplicable' || (decides && answered !== 'given')
  if (
    mayTurnOut &&
    question?.type === 'anchors' &&
    question.notApplicable?.when &&
    mayNotApply(reading, id) === undefined
  ) {
    conditions.push(question.notApplicable.when)
  }
  if (conditions.length === 0) return none
  return conditions
    .flatMap((condition) => comparisonsOf(condition, reading.index))
    .filter(({ question: ref }) => reading.known(ref) === undefined)
}

const none: readonly QuestionComparison[] = []

function possibleValues(
  reading: Reading,
  completion: Completion,
  ref: Ref,
  representatives: readonly PartValue[],
): readonly Known[] {
  const { question, part } = splitRef(ref)
  if (completion.applies(question) === false) return [null]
  const answer = reading.answers[question]
  const inTrack = reading.track === 'full' || reading.index.byId.get(question)?.quick === true
  if (inTrack && answer?.state === 'given') {
    const given = valueAt(answer, part)
    if (given !== undefined) return [given]
  }
  if (inTrack && answer?.state === 'notApplicable' && completion.staysOut(question)) return [null]
  const mayStayOut =
    inTrack &&
    reading.index.byId.get(question)?.type === 'anchors' &&
    allowsNotApplicable(reading, question) &&
    completion.staysOut(question)
  return mayStayOut ? [...representatives, null] : representatives
}

function allowsNotApplicable(reading: Reading, id: QuestionId): boolean {
  const question = reading.index.byId.get(id)
  return question?.type === 'anchors' && question.notApplicable !== undefined
}
