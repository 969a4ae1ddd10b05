import { useEffect, useRef, useState } from 'react'
import type { PlanDocument } from '../../domain/document/planDocument'

export type Download =
  | { status: 'idle' }
  | { status: 'making' /** From 0 to 1. */; progress: number }
  | { status: 'cancelled' }
  | { status: 'failed' }
  | { status: 'done'; url: string; fileName: string; tagged: boolean; pages: number }

interface DownloadVerbs {
  download: Download
  start: () => void
  cancel: () => void
}

/** Makes the PDF of a document and hands it over as a file. A document that changes has no PDF yet. */
export function useDownload(document: PlanDocument): DownloadVerbs {
  const [made, setMade] = useState<{ of: PlanDocument; download: Download }>({
    of: document,
    download: { status: 'idle' },
  })
  const working = useRef<AbortController>(undefined)
  const url = useRef<string>(undefined)

  const leave = () => {
    working.current?.abort()
    if (url.current !== undefined) URL.revokeObjectURL(url.current)
    url.current = undefined
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new document, or leaving the screen, ends what was going on
  useEffect(() => leave, [document])

  const start = async () => {
    leave()
    const controller = new AbortController()
    working.current = controller
    const tell = (download: Download) => {
      if (working.current === controller) setMade({ of: document, download })
    }
    tell({ status: 'making', progress: 0 })
    try {
      const { makePdf } = await import('../../exports/pdf/makePdf')
      const onProgress = (progress: number) => tell({ status: 'making', progress })
      const { bytes, tagged, pages } = await makePdf(document, onProgress, controller.signal)
      if (controller.signal.aborted) return
      url.current = handOver(bytes, document.fileName)
      tell({ status: 'done', url: url.current, fileName: document.fileName, tagged, pages })
    } catch (problem) {
      if (controller.signal.aborted) return
      console.error('The PDF could not be made', problem)
      tell({ status: 'failed' })
    }
  }
  const cancel = () => {
    working.current?.abort()
    working.current = undefined
    setMade({ of: document, download: { status: 'cancelled' } })
  }
  return { download: made.of === document ? made.download : { status: 'idle' }, start, cancel }
}

/** Saves the file and gives back its address, which lives until it is revoked. */
function handOver(bytes: Uint8Array<ArrayBuffer>, fileName: string): string {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  const link = window.document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  return url
}
