import ICAL from 'ical.js'
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

/** One plan in every format, as a person takes it away. */
export interface AllFormats {
  subject: Subject
  document: PlanDocument
  workbook: PlanWorkbook
  pdf: Uint8Array
  docx: Uint8Array
  xlsx: Uint8Array
  ics: string
}

export async function inAllFormats(project: Project, preparedOn = '2026-11-22'): Promise<AllFormats> {
  const { evaluation, plan } = buildPlan(content, project, preparedOn)
  const settings = project.choices.document
  const subject = subjectOf(content, project, evaluation, plan, settings)
  const document = writeDocument(content, project, evaluation, plan, settings)
  const workbook = writeWorkbook(subject)
  return {
    subject,
    document,
    workbook,
    pdf: (await renderInNode(document)).bytes,
    docx: await buildDocx(document),
    xlsx: await buildXlsx(workbook),
    ics: icsText(writeCalendar(subject)),
  }
}

export interface ReadEvent {
  uid: string
  title: string
  description: string
  /** First day, "2027-01-04". */
  day: string
}

/** The events, by a reader that had no part in writing them. */
export function readCalendar(ics: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return { uid: event.uid, title: event.summary, description: event.description, day: event.startDate.toString() }
  })
}
