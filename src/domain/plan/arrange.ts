import type { Measure } from '../catalogue/measure'
import type { MeasureId, Month } from '../ids'
import type { Choices } from '../project/project'
import { limitsOf } from '../selection/applicability'
import type { Proposal } from '../selection/results'
import { firing, type Situation } from '../selection/situation'
import type { Decided } from './applyChoices'
import { dataAction, measureAction } from './describeAction'
import { addMonths } from './months'
import type { PlannedAction } from './plan'
import { inOrder, type Placed, place, rankOf, type Task } from './schedule'

/** What is always in the plan starts by the sixth month. */
const steadyByMonth = 5

/** Actions in order and in time, with what the person changed. */
export function arrange(
  decided: Decided,
  choices: Choices,
  start: Month,
  duration: number,
  dataRule: string | undefined,
): readonly PlannedAction[] {
  const { situation, actions } = decided
  const data =
    dataRule !== undefined && !choices.removed.includes(situation.content.planTexts.dataCollection.id)
      ? dataRule
      : undefined
  const tasks = [
    ...(data === undefined ? [] : [dataTask(situation, choices)]),
    ...actions.map(({ measure, proposal }) => taskOf(situation, measure, proposal, choices)),
  ]
  const inTurn = reorder(inOrder(tasks), choices.order)
  const pace = { start, duration, startsPerQuarter: situation.size.startingPerQuarter }
  const placed = new Map(place(inTurn, pace).map((entry) => [entry.id, entry]))
  const ordered = choices.order.length > 0 ? inTurn : byStart(inTurn, placed)
  const limits = limitsOf(situation)
  return ordered.flatMap(({ id, after }, position): PlannedAction[] => {
    const when = placed.get(id)
    if (!when) return []
    const frame = { number: position + 1, start: addMonths(start, when.from), edit: choices.edits[id] ?? {}, when }
    const action = actions.find(({ measure }) => measure.id === id)
    if (!action) return data === undefined ? [] : [dataAction(situation, frame, data)]
    const waitsFor = after.filter((other) => placed.has(other))
    return [measureAction(situation, limits, action, frame, waitsFor)]
  })
}

function dataTask({ content }: Situation, choices: Choices): Task {
  const { id, months } = content.planTexts.dataCollection
  return withChosen({ id, months: [months, months], after: [], rank: 0 }, choices)
}

function taskOf(situation: Situation, measure: Measure, proposal: Proposal, choices: Choices): Task {
  const opens = firing(situation, 'first').some((link) => link.measure === measure.id)
  const days = firing(situation, 'require').find(
    ({ measures, startWithinDays }) => startWithinDays && measures.includes(measure.id),
  )?.startWithinDays
  const always = situation.content.selection.always.includes(measure.id)
  const latest = days ? Math.max(0, Math.floor(days / 30) - 1) : always ? steadyByMonth : undefined
  const task = {
    id: measure.id,
    months: measure.months,
    after: [...new Set([...measure.prerequisiteMeasures, ...orderedBefore(situation, measure.id)])],
    rank: opens ? 0 : rankOf(proposal.quadrant, proposal.duty, isRequired(situation, proposal)),
    ...(latest !== undefined && { latest }),
  }
  return withChosen(task, choices)
}

function isRequired(situation: Situation, { because }: Proposal): boolean {
  const rules = firing(situation, 'require').map(({ id }) => id)
  return because.some((reason) => reason.kind === 'link' && rules.includes(reason.link))
}

/** Measures that a rule wants to come before this one. */
function orderedBefore(situation: Situation, id: MeasureId): readonly MeasureId[] {
  const rules = firing(situation, 'before').flatMap(({ measure, before }) => (before.includes(id) ? [measure] : []))
  const required = firing(situation, 'require').flatMap(({ measures, before }) =>
    before?.includes(id) ? measures : [],
  )
  return [...rules, ...required]
}

const withChosen = (task: Task, { edits }: Choices): Task => {
  const chosen = edits[task.id]?.start
  return chosen === undefined ? task : { ...task, chosen }
}

/** Actions are numbered as they start, until the person wants another order. */
const byStart = (tasks: readonly Task[], placed: ReadonlyMap<string, Placed>): readonly Task[] =>
  [...tasks].sort((a, b) => (placed.get(a.id)?.from ?? 0) - (placed.get(b.id)?.from ?? 0))

/** The person's order first; what they did not move follows in the proposed one. */
function reorder(tasks: readonly Task[], order: readonly string[]): readonly Task[] {
  if (order.length === 0) return tasks
  const moved = order.flatMap((id) => tasks.find((task) => task.id === id) ?? [])
  return [...moved, ...tasks.filter(({ id }) => !order.includes(id))]
}
