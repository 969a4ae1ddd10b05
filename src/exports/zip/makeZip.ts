import { strToU8, zipSync } from 'fflate'
import type { PlanDocument } from '../../domain/document/planDocument'
import { type PackedKind, readmeText } from '../../text/readme'
import { writableText } from '../writableText'

export interface PackedFile {
  name: string
  kind: PackedKind
  bytes: Uint8Array
}

/** These are packed already: packing them again takes time and saves nothing. */
const packed: readonly PackedKind[] = ['pdf', 'docx', 'xlsx']

/** Everything in one file: documents, project, and a page that says what each is. */
export function makeZip(document: PlanDocument, files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, kind, bytes }) => [name, [bytes, { level: packed.includes(kind) ? 0 : 6 }]])
  const readme = strToU8(readableAnywhere(readmeText(document, files)))
  return zipSync(Object.fromEntries([['LEGGIMI.txt', readme], ...entries])) as Uint8Array<ArrayBuffer>
}

/** Old editors take the first mark and these line ends to know a text in UTF-8. */
const readableAnywhere = (text: string): string => `\uFEFF${writableText(text).replaceAll('\n', '\r\n')}\r\n`
