import type { PlanDocument } from '../../domain/document/planDocument'
import { inWorker } from '../inWorker'

/** The plan as a Word file to be edited, made in a worker of its own. */
export function makeDocx(document: PlanDocument, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return inWorker(
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'docx' }),
    document,
    signal,
  )
}
