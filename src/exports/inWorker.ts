/** Why there is no file. The plan is untouched; asking again starts afresh. */
export class ExportError extends Error {
  override name = 'ExportError'
}

/** What a worker that makes one file answers. */
export type MadeFile = { made: Uint8Array<ArrayBuffer> } | { failed: string }

/**
 * Hands the worker what to write and waits for the file: the page stays responsive meanwhile. The worker is closed
 * as soon as it ends or `signal` aborts.
 */
export function inWorker(worker: Worker, asked: unknown, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const cancel = () => reject(new ExportError('The file was cancelled'))
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    worker.addEventListener('error', ({ message }) => reject(new ExportError(message || 'The worker did not start')))
    worker.addEventListener('message', ({ data }: MessageEvent<MadeFile>) => {
      if ('made' in data) resolve(data.made)
      else reject(new ExportError(data.failed))
    })
    worker.postMessage(asked)
  })
  return file.finally(() => worker.terminate())
}

/** The other side: makes one file of what it is handed. */
export function answerWith<T>(make: (asked: T) => Promise<Uint8Array<ArrayBuffer>>): void {
  addEventListener('message', async ({ data }: MessageEvent<T>) => {
    try {
      const made = await make(data)
      postMessage({ made } satisfies MadeFile, { transfer: [made.buffer] })
    } catch (problem) {
      const detail = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
      postMessage({ failed: detail } satisfies MadeFile)
    }
  })
}
