import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Project } from '../../domain/project/project'
import { overlayOf, useOverlays } from '../../state/overlays'
import { usePortfolio } from '../../state/portfolio'
import { wordsOfOwnOverlay as words } from '../../text/overlay'
import { Icon } from '../components/Icon'
import { Screen } from '../components/Screen'
import { listPath } from '../wizard/journeyPath'
import { OverlayOptions } from './OverlayOptions'

/** Which additions an organisation is asked: choosing others sets no answer aside for good. */
export function ProjectOverlayScreen({ project }: { project: Project }) {
  const overlays = useOverlays()
  const addOn = usePortfolio((portfolio) => portfolio.addOn)
  const [chosen, setChosen] = useState(project.overlay?.id ?? '')
  const [done, setDone] = useState<string>()
  const { load } = overlays
  useEffect(() => void load(), [load])
  const absent = project.overlay && overlays.status === 'ready' && !overlayOf(project, overlays)

  const use = async () => {
    const overlay = overlays.overlays.find(({ id }) => id === chosen) ?? null
    const { setAside, recovered } = await addOn(overlay)
    setDone(words.done(setAside.length, recovered.length))
  }
  return (
    <Screen title={words.title} back={{ to: listPath(project.id), label: words.back }} lead={words.lead}>
      <div className="stack apart reading">
        {absent && project.overlay && (
          <p className="remark">
            <Icon name="warning" />
            <span>{words.absent(project.overlay.name)}</span>
          </p>
        )}
        {overlays.overlays.length > 0 && (
          <>
            <OverlayOptions overlays={overlays.overlays} chosen={chosen} onChoose={setChosen} />
            <p className="muted">{words.counted}</p>
            <div>
              <button type="button" className="button" onClick={use}>
                {words.use}
              </button>
            </div>
            <p role="status">{done}</p>
          </>
        )}
        <p>
          <Link href="/aggiunte">{words.manage}</Link>
        </p>
      </div>
    </Screen>
  )
}
