import type { PlanDocument } from '../../domain/document/planDocument'
import { registerFonts } from './fonts/registerFonts'
import type { PdfMessage, PdfPhase } from './messages'
import { renderPdf } from './renderPdf'

/** Makes one PDF. Only from here is react-pdf reached, so that no page loads it. */
addEventListener('message', (event: MessageEvent<PlanDocument>) => {
  void answer(event.data)
})

async function answer(document: PlanDocument): Promise<void> {
  let reached: PdfPhase = 'fonts'
  const report = (progress: number, phase: PdfPhase) => {
    reached = phase
    send({ kind: 'progress', progress, phase })
  }
  try {
    report(0, 'fonts')
    await registerFonts()
    const pdf = await renderPdf(document, report)
    send({ kind: 'made', pdf }, [pdf.bytes.buffer])
  } catch (problem) {
    send({
      kind: 'failed',
      phase: reached,
      detail: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
    })
  }
}

function send(message: PdfMessage, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}
