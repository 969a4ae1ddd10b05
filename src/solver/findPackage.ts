import type { MeasureId } from '../domain/ids'
import { knowing } from '../domain/selection/situation'
import { worthOf } from '../domain/simulation/expectedGain'
import { levelStarts } from '../domain/simulation/levelStarts'
import type { LeftOut, PackageOutcome } from '../domain/simulation/outcome'
import { packageFrom } from '../domain/simulation/packageFrom'
import type { Wishes } from '../domain/simulation/packageProblem'
import type { WhatIfGround } from '../domain/simulation/whatIf'
import { optionsOf, type Takes } from '../domain/simulation/whatItTakes'
import type { Answered, Asked } from './messages'

/** Why there is no answer. Nothing was changed; asking again starts afresh. */
export class PackageError extends Error {
  override name = 'PackageError'
}

/**
 * Looks for the best package in a worker of its own, then finds out of each measure left out what it would take to have
 * it. The worker is closed when all is said or `signal` aborts.
 */
export async function findPackage(
  ground: WhatIfGround,
  wishes: Wishes,
  { onOutcome, onLeftOut, signal }: Listener,
): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'solver' })
  const stop = (): void => worker.terminate()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const outcome = await settle(worker, ground, wishes)
    onOutcome(outcome)
    if (outcome.status === 'none') return
    const { measures: chosen, ground: at } = outcome.found
    /** What would give most by itself is looked at first. */
    const left = at.problem.options
      .filter(({ id }) => !chosen.includes(id))
      .map((option) => ({ id: option.id, worth: worthOf(at.problem, [option]) }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ id }) => id)
    for (const measure of wishes.exclude) {
      const lifted = { ...wishes, exclude: wishes.exclude.filter((id) => id !== measure) }
      const without = await settle(worker, ground, lifted)
      const enters = without.status === 'found' && without.found.measures.includes(measure)
      onLeftOut({ kind: 'lifted', measure, enters })
    }
    await ask(worker, { kind: 'explain', problem: at.problem, chosen, left }, (takes) =>
      onLeftOut({ kind: 'takes', measure: takes.measure, takes }),
    )
  } finally {
    stop()
    signal.removeEventListener('abort', stop)
  }
}

interface Listener {
  onOutcome: (outcome: PackageOutcome) => void
  onLeftOut: (said: LeftOut) => void
  signal: AbortSignal
}

/** Some rules look at the plan they change: two more rounds are enough, as where the plan itself is chosen. */
async function settle(worker: Worker, { selection, dataRule }: WhatIfGround, wishes: Wishes): Promise<PackageOutcome> {
  let thought: readonly MeasureId[] = wishes.include
  for (let round = 0; ; round++) {
    const situation = knowing(selection.situation, { planned: new Set(thought) })
    const ground = packageFrom(situation, wishes, dataRule === undefined ? 0 : 1)
    const said = await ask(worker, { kind: 'solve', ground, wishes })
    if (said.kind === 'none') return { status: 'none', ground, wishes, obstacles: said.obstacles }
    if (said.kind !== 'package') throw new PackageError(`unexpected "${said.kind}"`)
    const { measures } = said
    const missing = packageFrom(knowing(situation, { planned: new Set(measures) }), wishes, 0).required.some(
      (id) => !measures.includes(id),
    )
    if (!missing || round === 2) {
      const levelled = levelStarts(ground.problem, optionsOf(ground.problem, measures))
      return { status: 'found', found: { ground, wishes, measures, levelled } }
    }
    thought = measures
  }
}

/** The last thing the worker says to a question; what it says on the way goes to `onTakes`. */
function ask(worker: Worker, asked: Asked, onTakes: (takes: Takes) => void = () => {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController()
    const end = (then: () => void): void => {
      listening.abort()
      then()
    }
    worker.addEventListener(
      'error',
      ({ message }) => end(() => reject(new PackageError(message || 'The worker did not start'))),
      { signal: listening.signal },
    )
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answered>) => {
        if (data.kind === 'takes') onTakes(data.takes)
        else if (data.kind === 'failed') end(() => reject(new PackageError(data.detail)))
        else end(() => resolve(data))
      },
      { signal: listening.signal },
    )
    worker.postMessage(asked)
  })
}
