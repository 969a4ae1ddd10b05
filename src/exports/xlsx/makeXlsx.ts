import type { PlanWorkbook } from '../../domain/document/planWorkbook'
import { inWorker } from '../inWorker'

/** The figures of the plan as a workbook, made in a worker of its own. */
export function makeXlsx(book: PlanWorkbook, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return inWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'xlsx' }), book, signal)
}
