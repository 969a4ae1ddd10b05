import { obstaclesOf } from '../domain/simulation/obstacles'
import { solvePackage } from '../domain/simulation/solvePackage'
import { whatItTakes } from '../domain/simulation/whatItTakes'
import type { Answered, Asked } from './messages'
import { solveLinear } from './solveLinear'

/** What the worker does with what it is asked. It says why it could not, and never throws. */
export function answerTo(asked: Asked, say: (said: Answered) => void): void {
  try {
    if (asked.kind === 'solve') solve(asked, say)
    else explain(asked, say)
  } catch (problem) {
    say({ kind: 'failed', detail: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) })
  }
}

function solve({ ground, wishes }: Extract<Asked, { kind: 'solve' }>, say: (said: Answered) => void): void {
  const obstacles = obstaclesOf(ground, wishes, solveLinear)
  const measures = obstacles.length === 0 ? solvePackage(ground.problem, solveLinear) : undefined
  say(measures ? { kind: 'package', measures } : { kind: 'none', obstacles })
}

function explain({ problem, chosen, left }: Extract<Asked, { kind: 'explain' }>, say: (said: Answered) => void): void {
  for (const measure of left) say({ kind: 'takes', takes: whatItTakes(problem, chosen, measure, solveLinear) })
  say({ kind: 'explained' })
}
