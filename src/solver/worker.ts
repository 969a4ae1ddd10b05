import { obstaclesOf } from '../domain/simulation/obstacles'
import { solvePackage } from '../domain/simulation/solvePackage'
import { whatItTakes } from '../domain/simulation/whatItTakes'
import type { Answered, Asked } from './messages'
import { solveLinear } from './solveLinear'

/** Looks for packages. Only from here is the solver reached, so that no page loads it. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  try {
    answer(data)
  } catch (problem) {
    say({ kind: 'failed', detail: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) })
  }
})

function answer(asked: Asked): void {
  if (asked.kind === 'explain') {
    const { problem, chosen, left } = asked
    for (const measure of left) say({ kind: 'takes', takes: whatItTakes(problem, chosen, measure, solveLinear) })
    say({ kind: 'explained' })
    return
  }
  const { ground, wishes } = asked
  const obstacles = obstaclesOf(ground, wishes, solveLinear)
  const start = performance.now()
  const measures = obstacles.length === 0 ? solvePackage(ground.problem, solveLinear) : undefined
  say(measures ? { kind: 'package', measures, milliseconds: performance.now() - start } : { kind: 'none', obstacles })
}

const say = (said: Answered): void => postMessage(said)
