import type { Overlay } from '../../domain/overlay/overlay'
import { useOverlays } from '../../state/overlays'
import { upperFirst } from '../../text/format'
import { overlayPartsText, wordsOfOverlays as words } from '../../text/overlay'
import { Icon } from '../components/Icon'
import { LogoChoice } from '../document/settings/LogoChoice'
import { downloadFile } from '../frame/downloadFile'
import { takeAway, takeLogo } from './takeOverlay'

interface OverlayCardProps {
  overlay: Overlay
  outdated: boolean
  onRemoved: (name: string) => void
}

/** What one file adds, and what can be done with it. */
export function OverlayCard({ overlay, outdated, onRemoved }: OverlayCardProps) {
  const { id, name, version, questions = [], measures = [] } = overlay
  const file = useOverlays.getState().fileOf(id)
  return (
    <article className="card stack near" aria-labelledby={`overlay-${id}`}>
      <h3 id={`overlay-${id}`}>
        {name} <span className="muted small">{words.version(version)}</span>
      </h3>
      <p>{upperFirst(overlayPartsText(overlay))}.</p>
      {outdated && (
        <p className="remark">
          <Icon name="warning" />
          <span>{words.outdated}</span>
        </p>
      )}
      <Names title={words.asked} names={questions.map(({ code, text }) => `${code} · ${text}`)} />
      <Names title={words.proposed} names={measures.map(({ name }) => name)} />
      {!outdated && (
        <details>
          <summary>{words.logo(overlay.logo !== undefined)}</summary>
          <div className="stack near">
            <LogoChoice
              logo={overlay.logo}
              organisation={name}
              onChoose={({ logo }) => logo !== undefined && void takeLogo(overlay, logo)}
            />
            {overlay.logo && <p className="muted">{words.logoInFile}</p>}
          </div>
        </details>
      )}
      <div className="row">
        {file !== undefined && (
          <button
            type="button"
            className="button quiet"
            onClick={() => downloadFile(words.fileName(overlay), file, 'application/yaml')}
          >
            {words.file}
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          onClick={async () => {
            await takeAway(id)
            onRemoved(name)
          }}
        >
          {words.remove}
        </button>
      </div>
    </article>
  )
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <details>
      <summary>
        {title} ({names.length})
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
