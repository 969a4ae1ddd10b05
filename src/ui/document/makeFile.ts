import type { PlanDocument } from '../../domain/document/planDocument'
import { writeProjectFile } from '../../domain/project/writeProjectFile'
import type { Subject } from '../../text/document/subject'
import type { PackedKind } from '../../text/readme'

/** What the same plan can be taken away as, beside the PDF. */
export type Format = 'docx' | 'xlsx' | 'ics' | 'zip'
export const formats: readonly Format[] = ['docx', 'xlsx', 'ics', 'zip']

export interface MadeFile {
  name: string
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

const types: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar',
  zip: 'application/zip',
}

/** Makes one file; each format brings its own code only now. Rejects if it cannot be made: the plan is untouched. */
export async function makeFile(
  format: Format,
  subject: Subject,
  document: PlanDocument,
  signal: AbortSignal,
): Promise<MadeFile> {
  const bytes =
    format === 'zip' ? await everything(subject, document, signal) : await makers[format](subject, document, signal)
  return { name: document.fileName.replace(/pdf$/, format), type: types[format], bytes }
}

type Maker = (subject: Subject, document: PlanDocument, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>

const makers: Readonly<Record<Exclude<Format, 'zip'>, Maker>> = {
  docx: async (_, document, signal) => (await import('../../exports/docx/makeDocx')).makeDocx(document, signal),
  xlsx: async (subject, _, signal) => {
    const { writeWorkbook } = await import('../../text/workbook/writeWorkbook')
    return (await import('../../exports/xlsx/makeXlsx')).makeXlsx(writeWorkbook(subject), signal)
  },
  ics: async (subject) => {
    const { writeCalendar } = await import('../../text/calendar')
    return (await import('../../exports/ics/makeIcs')).makeIcs(writeCalendar(subject))
  },
}

/** Each in a worker of its own: the others are ready long before the PDF is. */
async function everything(
  subject: Subject,
  document: PlanDocument,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const named = (kind: PackedKind, bytes: Uint8Array<ArrayBuffer>) => ({
    kind,
    name: document.fileName.replace(/pdf$/, kind),
    bytes,
  })
  const { makePdf } = await import('../../exports/pdf/makePdf')
  const [pdf, docx, xlsx, ics] = await Promise.all([
    makePdf(document, () => undefined, signal),
    makers.docx(subject, document, signal),
    makers.xlsx(subject, document, signal),
    makers.ics(subject, document, signal),
  ])
  const project = writeProjectFile(subject.project)
  const { makeZip } = await import('../../exports/zip/makeZip')
  return makeZip(document, [
    named('pdf', pdf.bytes),
    named('docx', docx),
    named('xlsx', xlsx),
    named('ics', ics),
    { kind: 'project', name: project.name, bytes: new TextEncoder().encode(project.text) },
  ])
}
