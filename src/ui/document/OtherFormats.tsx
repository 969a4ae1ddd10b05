import { useEffect, useRef, useState } from 'react'
import type { PlanDocument } from '../../domain/document/planDocument'
import type { Subject } from '../../text/document/subject'
import { wordsOfDocumentPage as words } from '../../text/documentPage'
import { downloadFile } from '../frame/downloadFile'
import { type Format, formats, makeFile } from './makeFile'

type Making = { status: 'idle' } | { status: 'making' | 'done' | 'failed'; format: Format; name?: string }

interface OtherFormatsProps {
  subject: Subject
  document: PlanDocument
}

/** The same plan in the formats people work with: one at a time, each told when it is ready. */
export function OtherFormats({ subject, document }: OtherFormatsProps) {
  const [making, setMaking] = useState<Making>({ status: 'idle' })
  const working = useRef<AbortController>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new document, or leaving the screen, ends what was going on
  useEffect(() => () => working.current?.abort(), [document])

  const make = async (format: Format) => {
    const controller = new AbortController()
    working.current = controller
    setMaking({ status: 'making', format })
    try {
      const { name, type, bytes } = await makeFile(format, subject, document, controller.signal)
      if (controller.signal.aborted) return
      downloadFile(name, bytes, type)
      setMaking({ status: 'done', format, name })
    } catch (problem) {
      if (controller.signal.aborted) return
      console.error(`The ${format} could not be made`, problem)
      setMaking({ status: 'failed', format })
    }
  }
  const busy = making.status === 'making'
  return (
    <section aria-labelledby="altri-formati" className="stack near">
      <h2 id="altri-formati">{words.otherFormats}</h2>
      <ul className="formats">
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="button quiet"
              data-reads
              aria-disabled={busy}
              onClick={() => !busy && make(format)}
            >
              {words.formats[format].command}
            </button>
            <span className="muted">{words.formats[format].hint}</span>
          </li>
        ))}
      </ul>
      <p aria-live="polite">{statusText(making)}</p>
    </section>
  )
}

function statusText(making: Making): string {
  switch (making.status) {
    case 'idle':
      return ''
    case 'making':
      return words.makingFile
    case 'done':
      return words.fileDone(making.name ?? '')
    case 'failed':
      return words.fileFailed
  }
}
