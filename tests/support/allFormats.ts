import type { PlanDocument } from '../../src/domain/document/planDocument'
import type { PlanWorkbook } from '../../src/domain/document/planWorkbook'
import { buildPlan } from '../../src/domain/plan/buildPlan'
import type { Project } from '../../src/domain/project/project'
import { buildDocx } from '../../src/exports/docx/buildDocx'
import { icsText } from '../../src/exports/ics/icsText'
import { buildXlsx } from '../../src/exports/xlsx/buildXlsx'
import { writeCalendar } from '../../src/text/calendar'
import { type Subject, subjectOf } from '../../src/text/document/subject'
import { writeDocument } from '../../src/text/document/writeDocument'
import { writeWorkbook } from '../../src/text/workbook/writeWorkbook'
import { content } from './realContent'
import { renderInNode } from './renderInNode'

/** One plan as values: words, figures and dates, before any format writes them. */
export interface Written {
  subject: Subject
  document: PlanDocument
  workbook: PlanWorkbook
  ics: string
}

/** The same as files, as a person takes them away. */
export interface AllFormats extends Written {
  pdf: Uint8Array
  docx: Uint8Array
  xlsx: Uint8Array
}

export function inWords(project: Project, preparedOn = '2026-11-22'): Written {
  const { evaluation, plan } = buildPlan(content, project, preparedOn)
  const settings = project.choices.document
  const subject = subjectOf(content, project, evaluation, plan, settings)
  return {
    subject,
    document: writeDocument(content, project, evaluation, plan, settings),
    workbook: writeWorkbook(subject),
    ics: icsText(writeCalendar(subject)),
  }
}

export async function inAllFormats(project: Project): Promise<AllFormats> {
  const written = inWords(project)
  return {
    ...written,
    pdf: (await renderInNode(written.document)).bytes,
    docx: await buildDocx(written.document),
    xlsx: await buildXlsx(written.workbook),
  }
}
