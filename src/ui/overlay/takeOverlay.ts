import type { ReadOverlay } from '../../content/overlay/readOverlay'
import { largestOverlay, type Overlay } from '../../domain/overlay/overlay'
import { useOverlays } from '../../state/overlays'
import { useSession } from '../../state/session'

/** A file that was taken says which version it took the place of; one that has gone meanwhile could not even be read. */
export type Taken =
  | (ReadOverlay & { before?: number | undefined })
  | { status: 'refused'; reason: 'unread' }
  | undefined

/** Every letter of the file may be three bytes. */
const largestBytes = largestOverlay * 3

/** Checks a consultant's file and, if all is well, keeps it; otherwise nothing changes. */
export async function takeFile(file: File): Promise<Taken> {
  if (file.size > largestBytes) return { status: 'refused', reason: 'tooLarge' }
  try {
    return await takeText(file.name, await file.text(), () => true)
  } catch {
    return { status: 'refused', reason: 'unread' }
  }
}

/** Those of a file of all the organisations: what is here already, in that version or a newer one, stays. */
export async function takeAdditions(texts: readonly string[]): Promise<void> {
  for (const text of texts) await takeText('', text, (found, here) => here === undefined || here < found)
}

/** @param wanted whether this version is to take the place of the one that is here, if there is one. */
async function takeText(name: string, text: string, wanted: (found: number, here: number | undefined) => boolean) {
  const { readHere } = await import('../../content/overlay/checkedOverlay')
  const result = readHere(name, text)
  if (result.status !== 'read') return result
  /** What is stored is read first: read later, it would take the place of what is kept now. */
  await useOverlays.getState().load()
  const { overlays, keep } = useOverlays.getState()
  const before = overlays.find(({ id }) => id === result.overlay.id)?.version
  if (!wanted(result.overlay.version, before)) return { ...result, before }
  await keep(result.overlay, text)
  closeOpenProject()
  return { ...result, before }
}

/** The consultant's logo goes into the file itself, which is then taken like any other. */
export async function takeLogo(overlay: Overlay, logo: Overlay['logo'] | null): Promise<void> {
  const text = useOverlays.getState().fileOf(overlay.id)
  if (text === undefined) return
  const { withLogo } = await import('../../content/overlay/withLogo')
  await takeText('', withLogo(text, logo), () => true)
}

export async function takeAway(id: string): Promise<void> {
  await useOverlays.getState().remove(id)
  closeOpenProject()
}

/** What it is asked may have changed: opened again, its answers are read again. It is saved by whoever keeps it. */
const closeOpenProject = () => useSession.getState().close()
