import { useCallback, useMemo, useState } from 'react'
import type { MeasureId } from '../../domain/ids'
import type { Project } from '../../domain/project/project'
import { hypothesis, planUnder, type WhatIfGround, whatIfGround } from '../../domain/simulation/whatIf'
import { useSession } from '../../state/session'
import type { Subject } from '../../text/document/subject'
import { content } from '../plan/content'
import { usePlan } from '../plan/usePlan'

/** What is being tried: which measures would come into the plan and which would leave it. Nobody else knows of it. */
export interface Hypothesis {
  ground: WhatIfGround
  planned: Subject
  /** The plan as it would be. */
  tried: Subject
  into: readonly MeasureId[]
  out: readonly MeasureId[]
  toggle: (id: MeasureId) => void
  /** Exactly these measures, and no others. */
  tryOnly: (ids: readonly MeasureId[]) => void
  startAgain: () => void
  /** Makes the plan as what is being tried. */
  bringAll: () => void
}

export function useHypothesis(project: Project): Hypothesis {
  const planned = usePlan(project)
  const { answers, track, choices } = project
  const ground = useMemo(() => whatIfGround(content, { answers, track }), [answers, track])
  const [ticked, setTicked] = useState<ReadonlySet<MeasureId>>()
  const inPlan = useMemo(() => measuresOf(planned), [planned])
  const into = useMemo(() => [...(ticked ?? [])].filter((id) => !inPlan.has(id)), [ticked, inPlan])
  const out = useMemo(() => (ticked ? [...inPlan].filter((id) => !ticked.has(id)) : []), [ticked, inPlan])
  const { preparedOn } = planned.plan
  const tried = useMemo(() => {
    if (into.length === 0 && out.length === 0) return planned
    return { ...planned, plan: planUnder(ground, hypothesis(choices, into, out), preparedOn) }
  }, [ground, planned, choices, into, out, preparedOn])
  const toggle = useCallback(
    (id: MeasureId) =>
      setTicked((before) => {
        const after = new Set(before ?? inPlan)
        if (!after.delete(id)) after.add(id)
        return after
      }),
    [inPlan],
  )
  return {
    ground,
    planned,
    tried,
    into,
    out,
    toggle,
    tryOnly: (ids) => setTicked(new Set(ids)),
    startAgain: () => setTicked(undefined),
    bringAll: () => {
      useSession.getState().decide((choices) => hypothesis(choices, into, out))
      setTicked(undefined)
    },
  }
}

/** The measures of the catalogue that are in a plan; not the collection of data, nor what somebody wrote. */
export const measuresOf = ({ plan }: Subject): ReadonlySet<MeasureId> =>
  new Set(plan.actions.flatMap((action) => (action.kind === 'measure' ? [action.id] : [])))
