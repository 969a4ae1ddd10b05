import type { Measure } from '../catalogue/measure'
import type { MeasureId, Month } from '../ids'
import type { Choices } from '../project/project'
import type { Proposal } from '../selection/results'
import { firing, type Situation } from '../selection/situation'
import type { Decided } from './applyChoices'
import { dataAction, measureAction } from './describeAction'
import { addMonths } from './months'
import type { PlannedAction } from './plan'
import { afterWhatTheyNeed, inOrder, type Placed, place, rankOf, type Task } from './schedule'

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
  const rules = timingRules(situation)
  const tasks = [
    ...(data === undefined ? [] : [dataTask(situation, choices)]),
    ...actions.map(({ measure, proposal }) => taskOf(measure, proposal, rules, choices)),
  ]
  const turn = reorder(inOrder(tasks), choices.order)
  const pace = { start, duration, startsPerQuarter: situation.size.startingPerQuarter }
  const placed = new Map(place(afterWhatTheyNeed(turn), pace).map((entry) => [entry.id, entry]))
  const ordered = choices.order.length > 0 ? turn : byStart(turn, placed)
  const byId = new Map(actions.map((action) => [action.measure.id, action]))
  return ordered.flatMap(({ id, after }, position): PlannedAction[] => {
    const when = placed.get(id)
    if (!when) return []
    const edit = choices.edits[id] ?? {}
    const frame = { number: position + 1, start: addMonths(start, when.from), edit, when, duration }
    const action = byId.get(id)
    if (!action) return data === undefined ? [] : [dataAction(situation, frame, data)]
    const waitsFor = after.filter((other) => placed.has(other))
    const tooEarly = waitsFor.filter((other) => (placed.get(other)?.holds ?? 0) > when.from)
    return [measureAction(situation, action, frame, { waitsFor, tooEarly })]
  })
}

function dataTask({ content }: Situation, choices: Choices): Task {
  const { id, months } = content.planTexts.dataCollection
  return withChosen({ id, months: [months, months], after: [], rank: 0 }, choices)
}

/** What the rules say of when each measure comes. */
interface TimingRules {
  opening: ReadonlySet<MeasureId>
  /** The rules that require measures. */
  requiring: ReadonlySet<string>
  /** Last month to start in. */
  latest: ReadonlyMap<MeasureId, number>
  /** By measure, those that come before it. */
  before: ReadonlyMap<MeasureId, readonly MeasureId[]>
}

function timingRules(situation: Situation): TimingRules {
  const required = firing(situation, 'require')
  const latest = new Map(situation.content.selection.always.map((measure) => [measure, steadyByMonth]))
  const before = new Map<MeasureId, MeasureId[]>()
  const order = (first: readonly MeasureId[], then: readonly MeasureId[]): void => {
    for (const measure of then) before.set(measure, [...(before.get(measure) ?? []), ...first])
  }
  for (const link of firing(situation, 'before')) order([link.measure], link.before)
  for (const link of required) order(link.measures, link.before ?? [])
  for (const { measures, startWithinDays } of required.toReversed()) {
    if (!startWithinDays) continue
    for (const measure of measures) latest.set(measure, Math.max(0, Math.floor(startWithinDays / 30) - 1))
  }
  return {
    opening: new Set(firing(situation, 'first').map(({ measure }) => measure)),
    requiring: new Set(required.map(({ id }) => id)),
    latest,
    before,
  }
}

function taskOf(measure: Measure, proposal: Proposal, rules: TimingRules, choices: Choices): Task {
  const required = proposal.because.some((reason) => reason.kind === 'link' && rules.requiring.has(reason.link))
  const latest = rules.latest.get(measure.id)
  const task = {
    id: measure.id,
    months: measure.months,
    after: [...new Set([...measure.prerequisiteMeasures, ...(rules.before.get(measure.id) ?? [])])],
    rank: rules.opening.has(measure.id) ? 0 : rankOf(proposal.quadrant, proposal.duty, required),
    ...(latest !== undefined && { latest }),
  }
  return withChosen(task, choices)
}

/** With the month and the steps the person wants. */
function withChosen(task: Task, { edits }: Choices): Task {
  const { start, steps } = edits[task.id] ?? {}
  const months = steps?.items.reduce((sum, step) => sum + step.months, 0)
  return {
    ...task,
    ...(start !== undefined && { chosen: start }),
    ...(months !== undefined && { months: [Math.min(task.months[0], months), months] as const }),
  }
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
