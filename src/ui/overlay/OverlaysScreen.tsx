import { useEffect, useRef, useState } from 'react'
import { useOverlays } from '../../state/overlays'
import { wordsOfOverlays as words } from '../../text/overlay'
import { FileButton } from '../components/FileButton'
import { Icon } from '../components/Icon'
import { Screen } from '../components/Screen'
import { downloadFile } from '../frame/downloadFile'
import { OverlayCard } from './OverlayCard'
import { RefusedOverlay } from './RefusedOverlay'
import { type Taken, takeFile } from './takeOverlay'
import './overlay.css'

/** The consultant's own questions, measures and words: loaded here, used by the organisations that say so. */
export function OverlaysScreen() {
  const { status, overlays, outdated, unsaved, load } = useOverlays()
  const [taken, setTaken] = useState<Taken>()
  const [reading, setReading] = useState(false)
  const [removed, setRemoved] = useState<string>()
  const command = useRef<HTMLButtonElement>(null)
  useEffect(() => void load(), [load])

  const take = async (file: File) => {
    setRemoved(undefined)
    setTaken(undefined)
    setReading(true)
    setTaken(await takeFile(file))
    setReading(false)
  }
  const gone = (name: string) => {
    setTaken(undefined)
    setRemoved(name)
    command.current?.focus()
  }
  return (
    <Screen title={words.title} back={{ to: '/', label: words.back }} lead={words.lead}>
      <div className="stack apart reading">
        <p>{words.private}</p>
        <div className="stack near">
          <div className="row">
            <FileButton
              ref={command}
              filled
              label={words.load}
              accept=".yaml,.yml,text/yaml,application/yaml"
              onFile={(file) => void take(file)}
            />
            <button
              type="button"
              className="button quiet"
              onClick={async () => {
                const { template } = await import('../../content/overlay/template')
                downloadFile(words.templateName, template, 'application/yaml')
              }}
            >
              {words.template}
            </button>
          </div>
          <p className="muted">{words.templateHint}</p>
          <p role="status">
            {reading && words.reading}
            {taken?.status === 'read' && words.loadedText(taken.overlay, taken.before)}
            {removed !== undefined && words.removed(removed)}
          </p>
        </div>
        {taken && taken.status !== 'read' && <RefusedOverlay refused={taken} />}
        {unsaved && (
          <p className="remark">
            <Icon name="warning" />
            <span>{words.unsaved}</span>
          </p>
        )}
        <section className="stack" aria-labelledby="loaded">
          <h2 id="loaded">{words.loaded}</h2>
          {status === 'ready' && overlays.length + outdated.length === 0 && <p className="muted">{words.nothing}</p>}
          {[...overlays, ...outdated].map((overlay) => (
            <OverlayCard key={overlay.id} overlay={overlay} outdated={outdated.includes(overlay)} onRemoved={gone} />
          ))}
        </section>
      </div>
    </Screen>
  )
}
