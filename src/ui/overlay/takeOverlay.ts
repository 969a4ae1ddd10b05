import type { ReadOverlay } from '../../content/overlay/readOverlay'
import { largestOverlay, type Overlay } from '../../domain/overlay/overlay'
import { useOverlays } from '../../state/overlays'
import { useSession } from '../../state/session'

/** A file that was taken says which version it took the place of. */
export type Taken = (ReadOverlay & { before?: number | undefined }) | undefined

/** Every letter of the file may be three bytes. */
const largestBytes = largestOverlay * 3

/** Checks a consultant's file and, if all is well, keeps it; otherwise nothing changes. */
export async function takeFile(file: File): Promise<Taken> {
  if (file.size > largestBytes) return { status: 'refused', reason: 'tooLarge' }
  return takeText(file.name, await file.text())
}

export async function takeText(name: string, text: string): Promise<Taken> {
  const { readHere } = await import('../../content/overlay/checkedOverlay')
  const result = readHere(name, text)
  if (result.status !== 'read') return result
  const overlays = useOverlays.getState()
  const before = overlays.overlays.find(({ id }) => id === result.overlay.id)?.version
  await overlays.keep(result.overlay, text)
  closeOpenProject()
  return { ...result, before }
}

/** Those of a file of all the organisations: what is here already, in that version or a newer one, stays. */
export async function takeAdditions(texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return
  const { readHere } = await import('../../content/overlay/checkedOverlay')
  const overlays = useOverlays.getState()
  await overlays.load()
  for (const text of texts) {
    const result = readHere('', text)
    if (result.status !== 'read') continue
    const { overlay } = result
    const here = useOverlays.getState().overlays.find(({ id }) => id === overlay.id)
    if (!here || here.version < overlay.version) await overlays.keep(overlay, text)
  }
}

/** The consultant's logo goes into the file itself, which is then taken like any other. */
export async function takeLogo(overlay: Overlay, logo: Overlay['logo'] | null): Promise<void> {
  const text = useOverlays.getState().fileOf(overlay.id)
  if (text === undefined) return
  const { withLogo } = await import('../../content/overlay/withLogo')
  await takeText('', withLogo(text, logo))
}

export async function takeAway(id: string): Promise<void> {
  await useOverlays.getState().remove(id)
  closeOpenProject()
}

/** What it is asked may have changed: opened again, its answers are read again. It is saved by whoever keeps it. */
const closeOpenProject = () => useSession.getState().close()
