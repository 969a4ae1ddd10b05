import type { Keeper } from './keeper'
import type { SessionStore } from './session'
import type { Tabs } from './tabs'

/**
 * How long one may wait before the turn is somebody else's, in milliseconds: a screen that is left gives it back when
 * it has written what it has.
 */
const worthSaying = 150
/** How long the tab that has the turn may take to write what it has, in milliseconds. */
const patience = 1000

export interface TurnParts {
  session: Pick<SessionStore, 'getState' | 'setState'>
  keeper: Pick<Keeper, 'flush' | 'catchUp'>
  tabs: Tabs
  /** Missing in old browsers: then every tab writes, and what they write is merged. */
  locks: Pick<LockManager, 'request'> | undefined
}

/**
 * One tab at a time changes an organisation; the others read, and follow. The browser's own locks say whose turn it
 * is: a tab that is closed or crashes gives its turn back by that alone. What two tabs write is merged all the same.
 */
export function createTurn({ session, keeper, tabs, locks }: TurnParts) {
  let shown: string | undefined
  /** There while the turn is of this tab. */
  let giveBack: (() => void) | undefined
  let waiting = new AbortController()
  let doubt: ReturnType<typeof setTimeout> | undefined
  let heardReady: (() => void) | undefined

  tabs.listen((message) => {
    if ((message.kind !== 'turnWanted' && message.kind !== 'turnReady') || message.id !== shown) return
    if (message.kind === 'turnReady') heardReady?.()
    else if (giveBack) void keeper.flush().then(() => tabs.tell({ kind: 'turnReady', id: message.id }))
  })

  function ask(id: string, options: LockOptions): void {
    let mine: (() => void) | undefined
    const hold = (): Promise<void> | undefined => {
      if (shown !== id) return
      return new Promise((resolve) => {
        mine = resolve
        void begin(id, resolve)
      })
    }
    locks?.request(`conciliazione-20-20:${id}`, options, hold).catch(() => {
      /** Either it was taken by another tab, or the waiting was given up, or the browser allows no locks here. */
      if (!mine) clearTimeout(doubt)
      else if (giveBack === mine) lose(id)
    })
  }

  function wait(id: string): void {
    waiting = new AbortController()
    ask(id, { signal: waiting.signal })
  }

  async function begin(id: string, resolve: () => void): Promise<void> {
    clearTimeout(doubt)
    giveBack = resolve
    if (!session.getState().readOnly) return
    await keeper.catchUp()
    if (shown === id && giveBack === resolve) session.setState({ readOnly: false })
  }

  function lose(id: string): void {
    giveBack = undefined
    session.setState({ readOnly: true })
    void keeper.flush()
    wait(id)
  }

  function leave(): void {
    shown = undefined
    waiting.abort()
    clearTimeout(doubt)
    session.setState({ readOnly: false })
    if (giveBack) void keeper.flush().then(giveBack)
    giveBack = undefined
  }

  return {
    /** A screen of this organisation is shown, until it is left. */
    enter(id: string): () => void {
      shown = id
      if (!locks) return leave
      doubt = setTimeout(() => session.setState({ readOnly: true }), worthSaying)
      wait(id)
      return leave
    },
    /** Takes the turn from the tab that has it, which writes first what it has. */
    async take(): Promise<void> {
      const id = shown
      if (!locks || id === undefined || heardReady) return
      const ready = new Promise<void>((resolve) => {
        heardReady = resolve
        setTimeout(resolve, patience)
      })
      tabs.tell({ kind: 'turnWanted', id })
      await ready
      heardReady = undefined
      if (shown !== id || giveBack) return
      waiting.abort()
      ask(id, { steal: true })
    },
  }
}
