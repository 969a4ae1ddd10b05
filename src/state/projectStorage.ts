import { createStore, del, get, promisifyRequest, set, type UseStore } from 'idb-keyval'
import { answeringStore } from './answeringStore'
import { type ListedProject, lineIn, listed, storedLine } from './listedProject'
import { asRecord, isOurs, type ProjectRecord } from './projectRecord'
import { isSealed, printOf, type SealedRecord, withSeal } from './seal'

const persistentKey = 'persistent'
/** What is kept of a project: itself, its line in the list, what was worked out for it, how it was before new questions. */
const places = ['project:', 'line:', 'glance:', 'original:'] as const
type Place = (typeof places)[number]

/**
 * The browser's storage: one record per project, in a database of its own. What cannot be written is kept in memory,
 * so that work goes on; the failure is thrown all the same, for whoever has to say it.
 */
export function createProjectStorage(opened: UseStore = createStore('conciliazione-20-20', 'projects'), mark?: string) {
  /** The last one asked for; it may be over. */
  let writing: IDBTransaction | undefined
  const answering = answeringStore(opened)
  const database: UseStore = (mode, use) =>
    answering(mode, (store) => {
      if (mode === 'readwrite') writing = store.transaction
      return use(store)
    })
  const memory = new Map<string, ProjectRecord>()

  /** What is in the record was made or checked here. */
  async function write(record: ProjectRecord): Promise<void> {
    const { id } = record.project
    memory.set(id, record)
    await database('readwrite', (store) => {
      put(store, withSeal(record, mark))
      return promisifyRequest(store.transaction)
    })
    memory.delete(id)
  }

  /** Reads and writes in one transaction: another tab cannot come in between. */
  async function change(
    id: string,
    edit: (stored: ProjectRecord | undefined) => ProjectRecord,
  ): Promise<ProjectRecord> {
    let edited: ProjectRecord | undefined
    const editStored = (stored: unknown): ProjectRecord => {
      if (stored !== undefined && !isOurs(stored)) throw new Error(`the record of ${id} is of another version`)
      edited = edit(memory.get(id) ?? asRecord(stored))
      /** What another build wrote in the meantime is merged, and checked the next time it is opened. */
      return isSealed(stored, mark) ? withSeal(edited, mark) : edited
    }
    try {
      await database('readwrite', (store) => changeIn(store, `project:${id}`, editStored))
    } catch (error) {
      memory.set(id, edited ?? edit(memory.get(id)))
      throw error
    }
    memory.delete(id)
    return edited ?? edit(undefined)
  }

  /** Only beside a project that is still here: what was being worked out while it was removed must not be left behind. */
  const putBeside = (id: string, place: Place, value: object): Promise<void> =>
    database('readwrite', (store) => {
      const project = store.getKey(`project:${id}`)
      project.onsuccess = () => project.result !== undefined && store.put(value, place + id)
      return promisifyRequest(store.transaction)
    })

  return {
    write,
    change,
    /** Written by this build and not touched since: it needs no check. */
    isSealed: (raw: unknown): raw is SealedRecord => isSealed(raw, mark),
    /** What was read from the storage has been checked and fits as it is; unless it has changed meanwhile. */
    async seal({ project }: ProjectRecord): Promise<void> {
      const [key, print] = [`project:${project.id}`, printOf(project)]
      await database('readwrite', (store) => {
        const stored = store.get(key)
        stored.onsuccess = () => {
          const record = asRecord(stored.result)
          if (record && printOf(record.project) === print) store.put(withSeal(record, mark), key)
        }
        return promisifyRequest(store.transaction)
      })
    },
    /** Which projects there are, with the line of each that has one: nothing else is read. */
    async readLines(): Promise<ReadonlyMap<string, ListedProject | undefined>> {
      const [ids, lines] = await database('readonly', (store) =>
        Promise.all([idsIn(store, 'project:'), promisifyRequest<unknown[]>(store.getAll(range('line:')))]),
      )
      const known = new Map(lines.flatMap((raw) => lineIn(raw) ?? []).map((line) => [line.id, line] as const))
      return new Map([
        ...ids.map((id) => [id, known.get(id)] as const),
        ...[...memory].map(([id, record]) => [id, listed(record.project, record)] as const),
      ])
    },
    /** What was worked out from each project, as it was left. */
    readGlances: (): Promise<ReadonlyMap<string, unknown>> => database('readonly', (store) => allIn(store, 'glance:')),
    writeGlance: (id: string, glance: object): Promise<void> => putBeside(id, 'glance:', glance),
    /** A record whose line was missing has been read: the next time it will not have to be. */
    writeLine: (line: ListedProject): Promise<void> => putBeside(line.id, 'line:', storedLine(line)),
    /** As it was before it was fitted to the questions of today, until the person has seen what changed. */
    keepOriginal: (id: string, original: object): Promise<void> => set(`original:${id}`, original, database),
    readOriginal: (id: string): Promise<unknown> => get(`original:${id}`, database),
    dropOriginal: (id: string): Promise<void> => del(`original:${id}`, database),
    /** What its record says is not so any more. */
    removeLine: (id: string): Promise<void> => del(`line:${id}`, database),
    inMemory: (): ReadonlyMap<string, ProjectRecord> => memory,
    /** Whether something is in this tab only: neither stored nor in a file. */
    isAtRisk: (): boolean =>
      [...memory.values()].some(
        ({ lastCopy, changedSinceCopy }) => lastCopy === undefined || changedSinceCopy.length > 0,
      ),
    /** Writes what had to be kept in memory; where that is still not possible, it fails as before. */
    async writeKept(): Promise<void> {
      await database('readonly', () => undefined)
      for (const [id, record] of [...memory]) await change(id, (kept) => kept ?? record)
    },
    read: async (id: string): Promise<unknown> => memory.get(id) ?? (await get(`project:${id}`, database)),
    /**
     * When the page is going away only what is asked of the database at once gets there: a read and then a write is
     * lost on every reload (measured in Chromium: ten times out of ten), one write that commits by itself never is;
     * unless it waits behind a write that cannot end any more, which is therefore given up first.
     */
    async writeLast(record: ProjectRecord): Promise<void> {
      giveUp(writing)
      await database('readwrite', (store) => {
        put(store, record)
        store.transaction.commit()
      })
    },
    /** With all that was worked out from it. */
    async remove(id: string): Promise<void> {
      const neverWritten = memory.delete(id)
      await database('readwrite', (store) => {
        for (const place of places) store.delete(place + id)
        return promisifyRequest(store.transaction)
      }).catch((error: unknown) => {
        if (!neverWritten) throw error
      })
    },
    /** Asks the browser, once, not to clear the storage by itself; its answer is kept. */
    async askToPersist(): Promise<void> {
      if (!globalThis.navigator?.storage?.persist || (await get(persistentKey, database)) !== undefined) return
      await set(persistentKey, await navigator.storage.persist(), database)
    },
    /** What the browser says today; nothing, until it was asked. */
    async isPersistent(): Promise<boolean | undefined> {
      const answer = await get<boolean>(persistentKey, database)
      return answer === undefined ? undefined : ((await globalThis.navigator?.storage?.persisted?.()) ?? answer)
    },
  }
}
export type ProjectStorage = ReturnType<typeof createProjectStorage>

/** A project and its line are written together: the list never says what the project does not. */
function put(store: IDBObjectStore, record: ProjectRecord): void {
  const { id } = record.project
  store.put(record, `project:${id}`)
  store.put(storedLine(listed(record.project, record)), `line:${id}`)
}

function changeIn(store: IDBObjectStore, key: string, edit: (stored: unknown) => ProjectRecord): Promise<void> {
  return new Promise((resolve, reject) => {
    const request: IDBRequest<unknown> = store.get(key)
    request.onsuccess = () => {
      try {
        put(store, edit(request.result))
        resolve(promisifyRequest(store.transaction))
      } catch (error) {
        reject(error)
      }
    }
    request.onerror = () => reject(request.error)
  })
}

/** The keys that begin so: ";" comes right after ":". */
const range = (place: Place) => IDBKeyRange.bound(place, place.replace(':', ';'), false, true)

const idsIn = async (store: IDBObjectStore, place: Place): Promise<string[]> =>
  (await promisifyRequest(store.getAllKeys(range(place)))).map((key) => String(key).slice(place.length))

async function allIn(store: IDBObjectStore, place: Place): Promise<ReadonlyMap<string, unknown>> {
  const [ids, values] = await Promise.all([
    idsIn(store, place),
    promisifyRequest<unknown[]>(store.getAll(range(place))),
  ])
  return new Map(ids.map((id, at) => [id, values[at]]))
}

function giveUp(transaction: IDBTransaction | undefined): void {
  try {
    transaction?.abort()
  } catch {
    // It was over already.
  }
}
