import { createStore, del, promisifyRequest, set, type UseStore } from 'idb-keyval'
import type { Overlay } from '../domain/overlay/overlay'
import { isRawObject } from '../domain/project/guardRaw'
import { answeringStore } from './answeringStore'

/** A consultant's file as it was loaded, and what was read in it. */
export interface StoredOverlay {
  overlay: Overlay
  /** The file itself, to be given back, and checked again when the questionnaire changes. */
  text: string
  /** Of the build that checked it; another build checks again. */
  mark: string
}

const prefix = 'overlay:'

/** The additions are kept beside the projects, in the same database. */
export function createOverlayStorage(opened: UseStore = createStore('conciliazione-20-20', 'projects')) {
  const database = answeringStore(opened)
  return {
    async readAll(): Promise<readonly StoredOverlay[]> {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
      const found = await database('readonly', (store) => promisifyRequest<unknown[]>(store.getAll(range)))
      return found.filter(isStored)
    },
    write: (stored: StoredOverlay): Promise<void> => set(prefix + stored.overlay.id, stored, database),
    remove: (id: string): Promise<void> => del(prefix + id, database),
  }
}
export type OverlayStorage = ReturnType<typeof createOverlayStorage>

/** Written by this app; what is in it is checked again whenever the build is another one. */
const isStored = (raw: unknown): raw is StoredOverlay =>
  isRawObject(raw) && isRawObject(raw.overlay) && typeof raw.text === 'string' && typeof raw.mark === 'string'
