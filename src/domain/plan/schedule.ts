import type { Quadrant } from '../catalogue/measure'
import type { Month } from '../ids'
import { monthsBetween } from './months'

/** What is to be placed in time. */
export interface Task {
  id: string
  /** Months to the first result, and to steady running. */
  months: readonly [number, number]
  /** Tasks that must have given a first result before it starts; those not in the plan are ignored. */
  after: readonly string[]
  /** Lower goes first: 0 data and first action, 1 duties and deadlines, 2 at once, 3 structural, 4 with others. */
  rank: number
  /** Last month it may start in, counted from the beginning. */
  latest?: number
  /** The month somebody chose. */
  chosen?: Month
}

export interface Placed {
  id: string
  from: number
  /** When the first result is there, and others may lean on it. */
  holds: number
  to: number
}

const quadrantRank: Record<Quadrant, number> = { subito: 2, strutturali: 3, 'in-rete': 4, 'da-studiare': 5 }
/** What a rule requires does not wait behind what is merely quick. */
export function rankOf(quadrant: Quadrant, duty: boolean, required: boolean): number {
  if (duty) return 1
  return required ? Math.min(quadrantRank.subito, quadrantRank[quadrant]) : quadrantRank[quadrant]
}

/** Prerequisites before those who need them, then by rank; otherwise in the order given (most relevant first). */
export const inOrder = (tasks: readonly Task[]): readonly Task[] =>
  afterWhatTheyNeed([...tasks].sort((a, b) => a.rank - b.rank))

/** In the order given, except that nothing comes before what it needs. */
export function afterWhatTheyNeed(tasks: readonly Task[]): readonly Task[] {
  const waiting = [...tasks]
  const present = new Set(tasks.map(({ id }) => id))
  const done: Task[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ after }) =>
      after.every((id) => !present.has(id) || done.some((task) => task.id === id)),
    )
    done.push(...waiting.splice(Math.max(0, ready), 1))
  }
  return done
}

/** How fast a plan may go. */
export interface Pace {
  start: Month
  startsPerQuarter: number
  /** Months of the plan: nothing is proposed to start after its last quarter has begun. */
  duration: number
}

/** Gives each task its months: never more than so many starts a quarter, never before what it waits for. */
export function place(tasks: readonly Task[], pace: Pace): readonly Placed[] {
  const placed = new Map<string, Placed>()
  const starts = new Map<number, number>()
  for (const task of tasks) {
    const from = task.chosen
      ? Math.max(0, monthsBetween(pace.start, task.chosen))
      : firstFree(task, placed, starts, pace)
    const quarter = Math.floor(from / 3)
    starts.set(quarter, (starts.get(quarter) ?? 0) + 1)
    const [first, steady] = task.months
    placed.set(task.id, { id: task.id, from, holds: from + atLeastOne(first), to: from + atLeastOne(steady) })
  }
  return tasks.flatMap(({ id }) => placed.get(id) ?? [])
}

const atLeastOne = (months: number): number => Math.max(1, Math.ceil(months))

function firstFree(
  task: Task,
  placed: ReadonlyMap<string, Placed>,
  starts: ReadonlyMap<number, number>,
  { startsPerQuarter, duration }: Pace,
): number {
  const last = Math.max(0, duration - 3)
  const earliest = Math.min(last, Math.max(0, ...task.after.map((id) => placed.get(id)?.holds ?? 0)))
  const latest = Math.max(earliest, Math.min(last, task.latest ?? last))
  for (let quarter = Math.floor(earliest / 3); ; quarter++) {
    const already = starts.get(quarter) ?? 0
    const month = Math.max(earliest, quarter * 3 + Math.floor((already * 3) / startsPerQuarter))
    if (month >= latest) return latest
    if (already < startsPerQuarter) return month
  }
}
