import { fileURLToPath } from 'node:url'
import type { PlanDocument } from '../../src/domain/document/planDocument'
import { registerFonts } from '../../src/exports/pdf/fonts/registerFonts'
import type { MadePdf } from '../../src/exports/pdf/messages'
import { renderPdf } from '../../src/exports/pdf/renderPdf'

/** What the worker does, with the fonts read from disk. */
export async function renderInNode(document: PlanDocument): Promise<MadePdf> {
  await registerFonts((url) => fileURLToPath(url))
  return renderPdf(document)
}
