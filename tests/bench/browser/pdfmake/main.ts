import plan from 'virtual:plan-document'

/** As the app does it: a worker of its own, closed when it ends, and an address for the file. */
document.querySelector('button')?.addEventListener('click', () => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
    worker.terminate()
    const href = URL.createObjectURL(new Blob([data], { type: 'application/pdf' }))
    document.body.append(Object.assign(document.createElement('a'), { href, target: '_blank', textContent: 'PDF' }))
  })
  worker.postMessage(plan)
})
