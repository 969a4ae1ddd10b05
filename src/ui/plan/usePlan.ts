import { useMemo, useState } from 'react'
import type { Content } from '../../domain/content'
import type { Day } from '../../domain/ids'
import { buildPlan } from '../../domain/plan/buildPlan'
import type { Evaluation, Plan } from '../../domain/plan/plan'
import type { Project } from '../../domain/project/project'
import { content } from './content'

interface Planned {
  content: Content
  evaluation: Evaluation
  plan: Plan
}

/** Computed, never stored: plan and answers cannot disagree. */
export function usePlan(project: Project): Planned {
  const [preparedOn] = useState(today)
  return useMemo(() => ({ content, ...buildPlan(content, project, preparedOn) }), [project, preparedOn])
}

/** The day where the person is, not in Greenwich. */
function today(): Day {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
