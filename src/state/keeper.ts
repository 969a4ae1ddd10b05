import { applyPatch, clashes, patchBetween } from '../domain/project/patch'
import type { Project } from '../domain/project/project'
import { asRecord, changedNames, type ProjectRecord, withChanged } from './projectRecord'
import type { ProjectStorage } from './projectStorage'
import { failureReason, type SavingStore } from './saving'
import type { SessionStore } from './session'
import type { TabMessage, Tabs } from './tabs'

/** How long a change waits to be written with those that follow, in milliseconds: at most this much can be lost. */
const delay = 400
/** How long before what could not be written is tried again, in milliseconds. */
const pause = 5000

/** The open project: what is stored of it, as far as this tab knows, and how it is now. */
interface Held {
  stored: ProjectRecord
  now: Project
  /** What another tab changed while it was being changed here; this tab writes last, and will say so. */
  clashes: readonly string[]
}

export interface KeeperParts {
  session: Pick<SessionStore, 'setState' | 'subscribe'>
  saving: Pick<SavingStore, 'setState'>
  storage: ProjectStorage
  tabs: Tabs
}

/** Keeps the open project safe: writes what changes here, takes in what other tabs change. */
export function createKeeper({ session, saving, storage, tabs }: KeeperParts) {
  let held: Held | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let work: Promise<void> = Promise.resolve()
  /** Another tab has been heard writing the open project. */
  let shared = false

  session.subscribe(({ project }) => {
    if (project?.id !== held?.now.id) {
      flush()
      hold(project && { project, changedSinceCopy: [] })
    } else if (held && project && project !== held.now) {
      held.now = project
      /** The wait starts with the first change and is not renewed: who never stops typing is saved all the same. */
      if (timer === undefined && unsaved(held).length > 0) wait()
    }
  })
  tabs.listen((message) => {
    if (message.id === held?.now.id) hear(message, held)
  })

  function hold(record: ProjectRecord | null) {
    shared = false
    held = record && { stored: record, now: record.project, clashes: [] }
    saving.setState(({ status }) => ({
      status: status === 'failed' ? status : 'idle',
      at: undefined,
      ...copyState(record),
    }))
  }

  function wait() {
    timer = setTimeout(flush, delay)
    saving.setState(({ status }) => ({ status: status === 'failed' ? status : 'saving', since: isoNow() }))
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const leaving = held
    if (leaving) work = work.then(() => write(leaving))
    return work
  }

  async function write(it: Held): Promise<void> {
    const seen = it.now
    const mine = patchBetween(it.stored.project, seen)
    const touched = unsaved(it)
    if (touched.length === 0) return saving.setState(({ status }) => (status === 'saving' ? { status: 'saved' } : {}))
    let overwritten = it.clashes
    try {
      const record = await storage.change(seen.id, (stored) => {
        if (!stored) return withChanged({ ...it.stored, project: seen }, touched)
        overwritten = [...it.clashes, ...clashes(mine, patchBetween(it.stored.project, stored.project))]
        return withChanged({ ...stored, project: applyPatch(stored.project, mine) }, touched)
      })
      it.clashes = []
      takeIn(it, seen, record)
      saved(it)
      tellClashes(overwritten, 'here')
      tabs.tell({ kind: 'saved', id: seen.id, clashes: overwritten })
    } catch (error) {
      failed(error)
    }
  }

  /** What is stored, and over it what was changed here after `seen`. */
  function takeIn(it: Held, seen: Project, record: ProjectRecord) {
    const news = changedNames(seen, record.project).length > 0
    /** With the same content our own objects are kept, which makes the next comparison quick. */
    it.stored = news ? record : { ...record, project: seen }
    if (!news) return
    it.now = applyPatch(record.project, patchBetween(seen, it.now))
    if (held === it) session.setState({ project: it.now })
  }

  function hear(message: TabMessage, it: Held) {
    if (message.kind === 'removed') {
      const { id, organisation } = it.now
      /** Once more, in case a write was under way here. */
      forget(id).then(() => storage.remove(id).catch(() => {}))
      saving.setState({ notice: { kind: 'removedElsewhere', organisation } })
    } else if (message.kind === 'saved') {
      shared = true
      tellClashes(message.clashes, 'there')
      void catchUp(it)
    }
  }

  /** Takes in what another tab has written. */
  function catchUp(it: Held): Promise<void> {
    work = work.then(async () => {
      const record = asRecord(await storage.read(it.now.id).catch(() => undefined))
      if (!record) return
      const seen = it.stored.project
      const both = clashes(patchBetween(seen, it.now), patchBetween(seen, record.project))
      it.clashes = [...it.clashes, ...both]
      takeIn(it, seen, record)
      if (held === it) saving.setState({ at: record.project.updatedAt, ...copyState(record) })
    })
    return work
  }

  function saved(it: Held) {
    if (held === it)
      saving.setState({
        status: unsaved(it).length > 0 ? 'saving' : 'saved',
        at: isoNow(),
        reason: undefined,
        ...copyState(it.stored),
      })
    storage.askToPersist().catch(() => {})
  }

  /** It is said at once, and tried again also when nobody changes anything: the space may come back. */
  function failed(error: unknown) {
    saving.setState({ status: 'failed', reason: failureReason(error) })
    clearTimeout(again)
    again = setTimeout(tryAgain, pause)
  }

  async function tryAgain() {
    const kept = await storage.writeKept().then(() => true, failed)
    if (!kept) return
    saving.setState({ status: 'idle', reason: undefined })
    if (held) saved(held)
    await flush()
  }

  function tellClashes(names: readonly string[], kept: 'here' | 'there') {
    if (names.length === 0) return
    const questions = names.flatMap((name) => /^(?:answers|notes)\/(.+)$/.exec(name)?.[1] ?? [])
    saving.setState({ notice: { kind: 'changedInTwoTabs', questions: [...new Set(questions)], kept } })
  }

  /** Closes a project without writing it: it has been removed. */
  function forget(id: string): Promise<void> {
    if (held?.now.id !== id) return work
    clearTimeout(timer)
    timer = undefined
    hold(null)
    session.setState({ project: null })
    return work
  }

  return {
    flush,
    forget,
    failed,
    /** From now on only this tab writes the open project, over all that the others have written. */
    async catchUp() {
      if (held) await catchUp(held)
      shared = false
    },
    /** Opens what was read from the storage. */
    open(record: ProjectRecord) {
      flush()
      hold(record)
      saving.setState({ at: record.project.updatedAt })
      session.setState({ project: record.project })
    },
    /** Opens a project that is not stored yet, or not like this. */
    async add(record: ProjectRecord) {
      await flush()
      const outcome = await storage.write(record).then(
        () => 'written' as const,
        (error: unknown) => ({ error }),
      )
      hold(record)
      if (held && outcome === 'written') saved(held)
      else if (outcome !== 'written') failed(outcome.error)
      session.setState({ project: record.project })
    },
    /** A copy was saved as a file: what changes from now on is counted. */
    async copySaved(id: string) {
      await flush()
      const marks = { lastCopy: isoNow(), changedSinceCopy: [] }
      const write = storage.change(id, (stored) => {
        if (!stored) throw new Error(`${id} is not stored`)
        return { ...stored, ...marks }
      })
      await write.catch((error: unknown) => {
        if (!storage.inMemory().has(id)) throw error
        failed(error)
      })
      if (held?.now.id !== id) return
      held.stored = { ...held.stored, ...marks }
      saving.setState(copyState(held.stored))
    },
    /** The page is going away. Where another tab writes too only a merge is right, and half a second may be lost. */
    leave() {
      const touched = held ? unsaved(held) : []
      if (!held || touched.length === 0) return
      if (!shared) storage.writeLast(withChanged({ ...held.stored, project: held.now }, touched)).catch(() => {})
      flush()
    },
  }
}
export type Keeper = ReturnType<typeof createKeeper>

const isoNow = () => new Date().toISOString()

const unsaved = ({ stored, now }: Held) => changedNames(stored.project, now)

const copyState = (record: ProjectRecord | null) => ({
  lastCopy: record?.lastCopy,
  changesSinceCopy: record?.changedSinceCopy.length ?? 0,
})
