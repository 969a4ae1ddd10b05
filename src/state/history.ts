import { applyPatch, type Patch, patchBetween, touchedBy } from '../domain/project/patch'
import type { Project } from '../domain/project/project'

/** One thing the person did: how to take it back, and how to do it again. */
interface Step {
  back: Patch
  again: Patch
  /** What it touched, and when: writing on in the same box is one thing done. */
  touched: string
  at: number
}

/** What was done to one project since it was opened. Never stored. */
export interface History {
  /** The project it belongs to. */
  of: string
  past: readonly Step[]
  future: readonly Step[]
}

export const noHistory: History = { of: '', past: [], future: [] }

/** How long after a change another one to the same thing still belongs to it, in milliseconds. */
const pause = 1500
const most = 500

/** Adds what led from one state of a project to the next; what had been taken back can no longer be done again. */
export function record(history: History, before: Project, after: Project, at: number): History {
  const again = patchBetween(before, after)
  const touched = [...touchedBy(again).keys()].join(' ')
  if (touched === '') return history
  const past = history.of === after.id ? history.past : []
  const last = past.at(-1)
  const goesOn = last?.touched === touched && at - last.at < pause && !begins(last)
  const step = { back: goesOn ? last.back : patchBetween(after, before), again, touched, at }
  return { of: after.id, past: [...(goesOn ? past.slice(0, -1) : past).slice(-most), step], future: [] }
}

/** Something with parts of its own came to be: what is then written in it is another thing done. */
const begins = ({ back }: Step): boolean =>
  [...Object.values(back.own), ...Object.values(back.scorecards)].includes(null)

/**
 * One step back, or forward again; nothing where there is none. Only what the step touched changes: what another tab
 * wrote meanwhile stays.
 */
export function travel(history: History, project: Project, way: 'back' | 'again') {
  const [from, to] = way === 'back' ? [history.past, history.future] : [history.future, history.past]
  const step = from.at(-1)
  if (!step || history.of !== project.id) return undefined
  /** A pause ends here: what is written next is another thing done. */
  const kept = [from.slice(0, -1), [...to, { ...step, at: 0 }]] as const
  const [past, future] = way === 'back' ? kept : [kept[1], kept[0]]
  return { project: applyPatch(project, step[way]), history: { of: project.id, past, future } }
}
