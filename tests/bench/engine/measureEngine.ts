import { deepStrictEqual } from 'node:assert'
import type { Content } from '../../../src/domain/content'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import type { Project } from '../../../src/domain/project/project'
import { type Timing, takeTurns } from '../timing'
import { benchProject } from './benchProject'
import { ourDecisions } from './decisions'
import { type RunRules, runnerOf, theirDecisions } from './jsonRules/runJsonRules'
import { ourRulesOnly } from './ourRules'
import { answersTimesLarger, timesLarger } from './timesLarger'

const day = '2026-11-22'
const times = 10

export interface EngineFigures {
  questions: number
  measures: number
  ours: Timing
  /** The same rules, run by json-rules-engine: no points, no choice of measures, no plan. */
  theirs: Timing
  /** Our engine running the same rules and nothing else. */
  oursRulesOnly: Timing
  /** With the content ten times as large. */
  oursLarge: Timing
  theirsLarge: Timing
  /** Other states of the answers: half of them "non so", none at all. */
  oursUnknown: Timing
  oursEmpty: Timing
}

/** Our engine and json-rules-engine on the same facts, after checking that they decide the same. */
export async function measureEngine(loaded: Content): Promise<EngineFigures> {
  const content = asShipped(loaded)
  const project = benchProject(content)
  const unknown = benchProject(content, 2)
  const empty = { ...project, answers: {} }
  const theirs = await checkedRunner(content, [unknown, empty, project])
  const ours = (of: Content, from: Project) => () => buildPlan(of, from, day)

  const same = await takeTurns(
    [
      { name: 'ours', run: ours(content, project), block: 20 },
      { name: 'theirs', run: theirs, block: 20 },
      { name: 'rules', run: ourRulesOnly(content, project), block: 20 },
    ],
    30,
  )
  const states = await takeTurns(
    [
      { name: 'unknown', run: ours(content, unknown), block: 20 },
      { name: 'empty', run: ours(content, empty), block: 20 },
    ],
    15,
  )
  const large = asShipped(timesLarger(content, times))
  const largeProject = { ...project, answers: answersTimesLarger(content, project.answers, times) }
  const theirsLarge = await checkedRunner(large, [largeProject])
  const grown = await takeTurns(
    [
      { name: 'ours', run: ours(large, largeProject), block: 5 },
      { name: 'theirs', run: theirsLarge, block: 2 },
    ],
    20,
  )
  return {
    questions: content.questions.length,
    measures: content.measures.length,
    ours: timingOf(same, 'ours'),
    theirs: timingOf(same, 'theirs'),
    oursRulesOnly: timingOf(same, 'rules'),
    oursLarge: timingOf(grown, 'ours'),
    theirsLarge: timingOf(grown, 'theirs'),
    oursUnknown: timingOf(states, 'unknown'),
    oursEmpty: timingOf(states, 'empty'),
  }
}

/** The app reads its content from JSON, and objects made otherwise are slower or faster to read. */
const asShipped = (content: Content): Content => JSON.parse(JSON.stringify(content))

/** Nothing is timed before both have said the same of the same answers. The last project is the one that is timed. */
async function checkedRunner(content: Content, projects: readonly Project[]): Promise<() => ReturnType<RunRules>> {
  const run = runnerOf(content)
  let timed = (): ReturnType<RunRules> => run({}, { candidates: new Set(), planned: new Set() })
  for (const project of projects) {
    const { decisions, chosen } = ourDecisions(content, project)
    timed = () => run(project.answers, chosen)
    deepStrictEqual(theirDecisions(content, await timed()), decisions)
  }
  return timed
}

function timingOf(timings: ReadonlyMap<string, Timing>, name: string): Timing {
  const timing = timings.get(name)
  if (!timing) throw new Error(`nothing was timed as "${name}"`)
  return timing
}
