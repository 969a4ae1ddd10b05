import { useState } from 'react'
import type { Day } from '../../domain/ids'
import { buildPlan } from '../../domain/plan/buildPlan'
import type { Project } from '../../domain/project/project'
import { type Subject, subjectOf } from '../../text/document/subject'
import { contentOf } from '../content/contentOf'

/** A project never changes, it is replaced: what was worked out for one holds on every screen that shows it. */
const known = new WeakMap<Project, Subject>()

/** Everything that can be said about a project: computed, never stored, so that plan and answers cannot disagree. */
export function usePlan(project: Project): Subject {
  const [preparedOn] = useState(today)
  const before = known.get(project)
  if (before?.plan.preparedOn === preparedOn) return before
  const { evaluation, plan } = planOf(project, preparedOn)
  const subject = subjectOf(contentOf(project), project, evaluation, plan, project.choices.document)
  known.set(project, subject)
  return subject
}

let last: { project: Project; made: Pick<Subject, 'evaluation' | 'plan'> } | undefined

/** How the document is to look changes nothing in the plan: a letter typed in its header does not work it out again. */
function planOf(project: Project, preparedOn: Day): Pick<Subject, 'evaluation' | 'plan'> {
  if (last?.made.plan.preparedOn === preparedOn && onlyLooksDiffer(last.project, project)) return last.made
  const made = buildPlan(contentOf(project), project, preparedOn)
  last = { project, made }
  return made
}

function onlyLooksDiffer(one: Project, other: Project): boolean {
  const { updatedAt: _, choices, ...rest } = one
  const { document: __, ...decided } = choices
  return (
    Object.entries(rest).every(([key, value]) => other[key as keyof Project] === value) &&
    Object.entries(decided).every(([key, value]) => other.choices[key as keyof Project['choices']] === value) &&
    Object.keys(other).length === Object.keys(one).length &&
    Object.keys(other.choices).length === Object.keys(choices).length
  )
}

/** The day where the person is, not in Greenwich. */
function today(): Day {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
