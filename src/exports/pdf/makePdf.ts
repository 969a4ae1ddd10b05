import type { PlanDocument } from '../../domain/document/planDocument'
import type { MadePdf, OnPdfProgress, PdfMessage, PdfPhase } from './messages'

/** Why there is no PDF. The plan is untouched; asking again starts afresh. */
export class PdfError extends Error {
  override name = 'PdfError'
  constructor(
    readonly reason: PdfPhase | 'cancelled' | 'notStarted',
    detail: string,
  ) {
    super(detail)
  }
}

/**
 * Makes the PDF in a worker of its own, closed as soon as it ends or `signal` aborts: the page stays responsive,
 * and the memory of the layout is given back.
 */
export function makePdf(document: PlanDocument, onProgress: OnPdfProgress, signal: AbortSignal): Promise<MadePdf> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'pdf' })
  const made = new Promise<MadePdf>((resolve, reject) => {
    const cancel = () => reject(new PdfError('cancelled', 'The PDF was cancelled'))
    if (signal.aborted) cancel()
    signal.addEventListener('abort', cancel, { once: true })
    worker.addEventListener('error', ({ message }) =>
      reject(new PdfError('notStarted', message || 'The worker did not start')),
    )
    worker.addEventListener('message', ({ data: message }: MessageEvent<PdfMessage>) => {
      if (message.kind === 'progress') onProgress(message.progress, message.phase)
      else if (message.kind === 'made') resolve(message.pdf)
      else reject(new PdfError(message.phase, message.detail))
    })
    worker.postMessage(document)
  })
  return made.finally(() => worker.terminate())
}
