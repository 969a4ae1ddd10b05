import { useState } from 'react'
import type { Day } from '../../domain/ids'
import { buildPlan } from '../../domain/plan/buildPlan'
import type { Project } from '../../domain/project/project'
import { type Subject, subjectOf } from '../../text/document/subject'
import { content } from './content'

/** A project never changes, it is replaced: what was worked out for one holds on every screen that shows it. */
const known = new WeakMap<Project, Subject>()

/** Everything that can be said about a project: computed, never stored, so that plan and answers cannot disagree. */
export function usePlan(project: Project): Subject {
  const [preparedOn] = useState(today)
  const before = known.get(project)
  if (before?.plan.preparedOn === preparedOn) return before
  const { evaluation, plan } = buildPlan(content, project, preparedOn)
  const subject = subjectOf(content, project, evaluation, plan, project.choices.document)
  known.set(project, subject)
  return subject
}

/** The day where the person is, not in Greenwich. */
function today(): Day {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
