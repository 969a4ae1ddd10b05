import type { PlanDocument } from '../../domain/document/planDocument'
import { wordsOfDocumentPage as words } from '../../text/documentPage'
import { Icon } from '../components/Icon'
import { type Download, useDownload } from './useDownload'

/** One button that starts, stops and starts again; what happens is told beside it. */
export function DownloadPanel({ document }: { document: PlanDocument }) {
  const { download, start, cancel } = useDownload(document)
  const isMaking = download.status === 'making'
  return (
    <div className="stack near">
      {/* The same button all along, so that the focus stays where it was. A double click starts, it does not stop. */}
      <div>
        <button
          type="button"
          className={isMaking ? 'button quiet' : 'button'}
          data-reads
          onClick={({ detail }) => {
            if (!isMaking) start()
            else if (detail < 2) cancel()
          }}
        >
          {isMaking ? words.cancel : download.status === 'failed' ? words.retry : words.download}
        </button>
      </div>
      {isMaking && <progress aria-label={words.progress} max={1} value={download.progress} />}
      <p role="status">{statusText(download)}</p>
      {download.status === 'failed' && (
        <div role="alert" className="remark">
          <Icon name="warning" />
          <div>
            <p>
              <strong>{words.failed}</strong>
            </p>
            <p>{words.failedHint}</p>
          </div>
        </div>
      )}
      {download.status === 'done' && !download.tagged && <p className="muted">{words.notTagged}</p>}
      {download.status === 'done' && (
        <a href={download.url} target="_blank" rel="noopener noreferrer">
          {words.openInTab}
        </a>
      )}
    </div>
  )
}

function statusText(download: Download): string {
  switch (download.status) {
    case 'making':
      return words.working
    case 'done':
      return words.done(download.fileName, download.pages)
    case 'cancelled':
      return words.cancelled
    case 'idle':
    case 'failed':
      return ''
  }
}
