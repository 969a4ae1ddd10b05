import { create, createStore, type StateCreator } from 'zustand'
import { checkMark } from '../content/checkMark'
import type { Overlay } from '../domain/overlay/overlay'
import type { Project } from '../domain/project/project'
import { createOverlayStorage, type OverlayStorage, type StoredOverlay } from './overlayStorage'

/** The additions loaded in this browser. A project names the ones it was filled in with. */
export interface Overlays {
  status: 'unread' | 'ready'
  overlays: readonly Overlay[]
  /** Loaded with another questionnaire, and not agreeing with that of today: kept, not used. */
  outdated: readonly Overlay[]
  /** What could not be written stays in memory until the page is closed. */
  unsaved: boolean
}

export interface OverlayVerbs {
  /** Reads what is stored, once; called before anything that may name additions is read. */
  load: () => Promise<void>
  /** @param text of the file, which was checked with `readOverlay`. */
  keep: (overlay: Overlay, text: string) => Promise<void>
  remove: (id: string) => Promise<void>
  /** The file, as it was loaded. */
  fileOf: (id: string) => string | undefined
  /** All of them, also those that are outdated here. */
  files: () => readonly string[]
}

/** Whether the text of a file still agrees with the questionnaire. */
type Recheck = (text: string) => Promise<Overlay | undefined>

export const overlaysState =
  (storage: OverlayStorage, recheck: Recheck, mark: string): StateCreator<Overlays & OverlayVerbs> =>
  (set) => {
    const texts = new Map<string, string>()
    let loading: Promise<void> | undefined
    const others = (list: readonly Overlay[], id: string) => list.filter((overlay) => overlay.id !== id)

    /** Checked by this very build, or checked again. */
    async function agrees(stored: StoredOverlay): Promise<Overlay | undefined> {
      if (mark !== '' && stored.mark === mark) return stored.overlay
      const overlay = await recheck(stored.text)
      if (overlay) storage.write({ ...stored, overlay, mark }).catch(() => {})
      return overlay
    }

    async function read() {
      const overlays: Overlay[] = []
      const outdated: Overlay[] = []
      for (const stored of await storage.readAll().catch(() => [])) {
        texts.set(stored.overlay.id, stored.text)
        const overlay = await agrees(stored)
        if (overlay) overlays.push(overlay)
        else outdated.push(stored.overlay)
      }
      set({ status: 'ready', overlays, outdated })
    }

    return {
      status: 'unread',
      overlays: [],
      outdated: [],
      unsaved: false,
      load: () => {
        loading ??= read()
        return loading
      },
      keep: async (overlay, text) => {
        texts.set(overlay.id, text)
        set(({ overlays, outdated }) => ({
          overlays: [...others(overlays, overlay.id), overlay],
          outdated: others(outdated, overlay.id),
        }))
        await storage.write({ overlay, text, mark }).catch(() => set({ unsaved: true }))
      },
      remove: async (id) => {
        texts.delete(id)
        set(({ overlays, outdated }) => ({ overlays: others(overlays, id), outdated: others(outdated, id) }))
        await storage.remove(id).catch(() => {})
      },
      fileOf: (id) => texts.get(id),
      files: () => [...texts.values()],
    }
  }

/** For tests. */
export const createOverlays = (storage: OverlayStorage, recheck: Recheck, mark = '') =>
  createStore(overlaysState(storage, recheck, mark))

export const useOverlays = create(
  overlaysState(
    createOverlayStorage(),
    async (text) => (await import('../content/overlay/checkedOverlay')).checkedOverlay(text),
    checkMark,
  ),
)

/** Those loaded here are there to be used: the last one is proposed. */
export const proposedOverlay = (overlays: readonly Overlay[]): string => overlays.at(-1)?.id ?? ''

/** The additions a project names, if they are here. */
export const overlayOf = ({ overlay }: Pick<Project, 'overlay'>, { overlays }: Pick<Overlays, 'overlays'>) =>
  overlay && overlays.find(({ id }) => id === overlay.id)
