import type { PlanWorkbook } from '../../../src/domain/document/planWorkbook'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import type { Project } from '../../../src/domain/project/project'
import { type Subject, subjectOf } from '../../../src/text/document/subject'
import { writeWorkbook } from '../../../src/text/workbook/writeWorkbook'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'

export function subjectFor(project: Project): Subject {
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  return subjectOf(content, project, evaluation, plan, { answers: false, notes: false })
}

/** Organisations that differ in what a plan must say of them. */
export const subjects: readonly (readonly [name: string, Subject])[] = Object.entries(organisations).map(
  ([name, project]) => [name, subjectFor(project)] as const,
)

export const subjectNamed = (name: string): Subject => {
  const found = subjects.find(([candidate]) => candidate === name)
  if (!found) throw new Error(`no organisation "${name}"`)
  return found[1]
}

export const workbookOf = (name: string): PlanWorkbook => writeWorkbook(subjectNamed(name))
