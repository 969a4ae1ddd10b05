import type { Overlay } from '../../domain/overlay/overlay'
import { proposedOverlay } from '../../state/overlays'
import { upperFirst } from '../../text/format'
import { overlayPartsText, wordsOfOwnOverlay as words } from '../../text/overlay'
import { OptionCard } from '../components/OptionCard'

interface OverlayOptionsProps {
  overlays: readonly Overlay[]
  /** Id of the one in use; empty for none. */
  chosen?: string
  onChoose?: (id: string) => void
}

/** Which additions an organisation is asked, or none. */
export function OverlayOptions({ overlays, chosen = proposedOverlay(overlays), onChoose }: OverlayOptionsProps) {
  const options = [
    { id: '', name: words.none, hint: words.noneHint },
    ...overlays.map((overlay) => ({
      id: overlay.id,
      name: overlay.name,
      hint: `${upperFirst(overlayPartsText(overlay))}.`,
    })),
  ]
  return (
    <fieldset>
      <legend>
        <h2 className="question-title">{words.choice}</h2>
      </legend>
      <div className="anchors">
        {options.map(({ id, name, hint }) => (
          <OptionCard
            key={id}
            type="radio"
            name="overlay"
            value={id}
            {...(onChoose
              ? { checked: id === chosen, onChange: () => onChoose(id) }
              : { defaultChecked: id === chosen })}
            label={
              <>
                <strong>{name}</strong>
                <br />
                <span className="muted">{hint}</span>
              </>
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
