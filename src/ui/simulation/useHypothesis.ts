import { useCallback, useMemo, useState } from 'react'
import type { MeasureId } from '../../domain/ids'
import type { Project } from '../../domain/project/project'
import { planUnder, type Trial, tryOut, type WhatIfGround, whatIfGround } from '../../domain/simulation/whatIf'
import { useSession } from '../../state/session'
import type { Subject } from '../../text/document/subject'
import { contentOf } from '../content/contentOf'
import { usePlan } from '../plan/usePlan'

/** What is being tried: which measures would come into the plan and which would leave it. Nobody else knows of it. */
export interface Hypothesis {
  ground: WhatIfGround
  planned: Subject
  /** The plan as it would be. */
  tried: Subject
  trial: Trial
  toggle: (id: MeasureId) => void
  /** Exactly this, and nothing else. */
  tryOnly: (trial: Trial) => void
  startAgain: () => void
  /** Makes the plan as what is being tried. */
  bringAll: () => void
}

export function useHypothesis(project: Project): Hypothesis {
  const planned = usePlan(project)
  const { answers, track, choices } = project
  const content = contentOf(project)
  const ground = useMemo(() => whatIfGround(content, { answers, track }), [content, answers, track])
  const [ticked, setTicked] = useState<Ticked>()
  const inPlan = useMemo(() => measuresOf(planned), [planned])
  const trial = useMemo(() => trialOf(inPlan, ticked), [inPlan, ticked])
  const tried = useMemo(() => {
    if (isNothing(trial)) return planned
    return { ...planned, plan: planUnder(ground, tryOut(choices, trial), planned.plan.preparedOn) }
  }, [ground, planned, choices, trial])
  const toggle = useCallback(
    (id: MeasureId) =>
      setTicked((before) => {
        const ids = new Set(before?.ids ?? inPlan)
        if (!ids.delete(id)) ids.add(id)
        return { ids, starts: before?.starts ?? {} }
      }),
    [inPlan],
  )
  return {
    ground,
    planned,
    tried,
    trial,
    toggle,
    tryOnly: ({ into, out, starts = {} }) => {
      const ids = new Set([...inPlan, ...into])
      for (const id of out) ids.delete(id)
      setTicked({ ids, starts })
    },
    startAgain: () => setTicked(undefined),
    bringAll: () => {
      useSession.getState().decide((choices) => tryOut(choices, trial))
      setTicked(undefined)
    },
  }
}

/** All the measures the plan would have, and the months that come with them. */
interface Ticked {
  ids: ReadonlySet<MeasureId>
  starts: NonNullable<Trial['starts']>
}

function trialOf(inPlan: ReadonlySet<MeasureId>, ticked: Ticked | undefined): Trial {
  if (!ticked) return { into: [], out: [] }
  const { ids, starts } = ticked
  return {
    into: [...ids].filter((id) => !inPlan.has(id)),
    out: [...inPlan].filter((id) => !ids.has(id)),
    starts: Object.fromEntries(Object.entries(starts).filter(([id]) => ids.has(id))),
  }
}

export const isNothing = ({ into, out, starts = {} }: Trial): boolean =>
  into.length + out.length + Object.keys(starts).length === 0

/** The measures of the catalogue that are in a plan; not the collection of data, nor what somebody wrote. */
export const measuresOf = ({ plan }: Subject): ReadonlySet<MeasureId> =>
  new Set(plan.actions.flatMap((action) => (action.kind === 'measure' ? [action.id] : [])))
