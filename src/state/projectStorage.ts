import { createStore, del, entries, get, set, type UseStore, update } from 'idb-keyval'
import { asRecord, isOurs, type ProjectRecord } from './projectRecord'
import { isSealed, printOf, type SealedRecord, withSeal } from './seal'

const prefix = 'project:'
const persistentKey = 'persistent'

/**
 * The browser's storage: one record per project, in a database of its own. What cannot be written is kept in memory,
 * so that work goes on; the failure is thrown all the same, for whoever has to say it.
 */
export function createProjectStorage(opened: UseStore = createStore('conciliazione-20-20', 'projects'), mark?: string) {
  /** The last one asked for; it may be over. */
  let writing: IDBTransaction | undefined
  /** Where storage is forbidden even naming it throws, before there is a promise to fail. */
  const database: UseStore = async (mode, use) =>
    opened(mode, (store) => {
      if (mode === 'readwrite') writing = store.transaction
      return use(store)
    })
  const memory = new Map<string, ProjectRecord>()

  /** What is in the record was made or checked here. */
  async function write(record: ProjectRecord): Promise<void> {
    const { id } = record.project
    memory.set(id, record)
    await set(prefix + id, withSeal(record, mark), database)
    memory.delete(id)
  }

  /** Reads and writes in one transaction: another tab cannot come in between. */
  async function change(
    id: string,
    edit: (stored: ProjectRecord | undefined) => ProjectRecord,
  ): Promise<ProjectRecord> {
    let edited: ProjectRecord | undefined
    try {
      await update(
        prefix + id,
        (stored: unknown) => {
          if (stored !== undefined && !isOurs(stored)) throw new Error(`the record of ${id} is of another version`)
          edited = edit(memory.get(id) ?? asRecord(stored))
          /** What another build wrote in the meantime is merged, and checked the next time it is opened. */
          return isSealed(stored, mark) ? withSeal(edited, mark) : edited
        },
        database,
      )
    } catch (error) {
      memory.set(id, edited ?? edit(memory.get(id)))
      throw error
    }
    memory.delete(id)
    return edited ?? edit(undefined)
  }

  return {
    write,
    change,
    /** Written by this build and not touched since: it needs no check. */
    isSealed: (raw: unknown): raw is SealedRecord => isSealed(raw, mark),
    /** What was read from the storage has been checked and fits as it is; unless it has changed meanwhile. */
    async seal({ project }: ProjectRecord): Promise<void> {
      const print = printOf(project)
      await update(
        prefix + project.id,
        (stored: unknown) => {
          const record = asRecord(stored)
          return record && printOf(record.project) === print ? withSeal(record, mark) : stored
        },
        database,
      )
    },
    /** Every record by project id; nothing is known yet of what is in it. */
    async readAll(): Promise<ReadonlyMap<string, unknown>> {
      const stored = await entries<string, unknown>(database)
      const projects = stored.filter(([key]) => key.startsWith(prefix))
      return new Map<string, unknown>([
        ...projects.map(([key, raw]) => [key.slice(prefix.length), raw] as const),
        ...memory,
      ])
    },
    inMemory: (): ReadonlyMap<string, unknown> => memory,
    read: async (id: string): Promise<unknown> => memory.get(id) ?? (await get(prefix + id, database)),
    /**
     * When the page is going away only what is asked of the database at once gets there: a read and then a write is
     * lost on every reload (measured in Chromium: ten times out of ten), one write that commits by itself never is;
     * unless it waits behind a write that cannot end any more, which is therefore given up first.
     */
    async writeLast(record: ProjectRecord): Promise<void> {
      giveUp(writing)
      await database('readwrite', (store) => {
        store.put(record, prefix + record.project.id)
        store.transaction.commit()
      })
    },
    async remove(id: string): Promise<void> {
      const neverWritten = memory.delete(id)
      await del(prefix + id, database).catch((error: unknown) => {
        if (!neverWritten) throw error
      })
    },
    /** Asks the browser, once, not to clear the storage by itself; its answer is kept. */
    async askToPersist(): Promise<void> {
      if (!globalThis.navigator?.storage?.persist || (await get(persistentKey, database)) !== undefined) return
      await set(persistentKey, await navigator.storage.persist(), database)
    },
    isPersistent: (): Promise<boolean | undefined> => get<boolean>(persistentKey, database),
  }
}
function giveUp(transaction: IDBTransaction | undefined): void {
  try {
    transaction?.abort()
  } catch {
    // It was over already.
  }
}
export type ProjectStorage = ReturnType<typeof createProjectStorage>
