import type { WorkbookRow } from '../../domain/document/planWorkbook'
import { coverOf } from '../document/cover'
import type { Subject } from '../document/subject'
import { text } from './cells'

/** The rows above every table: whose it is, that it is a draft, how to use the sheet. */
export function opening(subject: Subject, name: string, note: string): WorkbookRow[] {
  const { organisation, draftLine, exampleLine, cover } = coverOf(subject)
  return [
    [text(`${name} · ${organisation}`, 'title')],
    [text([draftLine, exampleLine, cover.consultant, note].filter((part) => part).join('. '), 'muted')],
  ]
}
