interface Asked {
  tab: number
  name: string
  grant: () => void
  lose: (error: unknown) => void
}

/** The locks of one browser: one tab at a time, in the order in which they asked, unless somebody takes it. */
export function someLocks() {
  const held = new Map<string, Asked>()
  let queue: Asked[] = []

  function give(asked: Asked): void {
    held.set(asked.name, asked)
    setImmediate(asked.grant)
  }

  function next(name: string): void {
    held.delete(name)
    const first = queue.find((asked) => asked.name === name)
    queue = queue.filter((asked) => asked !== first)
    if (first) give(first)
  }

  const requestIn =
    (tab: number) =>
    (name: string, { signal, steal = false }: LockOptions, hold: LockGrantedCallback<unknown>): Promise<unknown> =>
      new Promise((resolve, lose) => {
        const grant = async () => {
          resolve(await hold({ name, mode: 'exclusive' }))
          if (held.get(name) === asked) next(name)
        }
        const asked: Asked = { tab, name, grant, lose }
        signal?.addEventListener('abort', () => {
          if (!queue.includes(asked)) return
          queue = queue.filter((other) => other !== asked)
          lose(signal.reason)
        })
        if (steal) held.get(name)?.lose(new DOMException('taken', 'AbortError'))
        if (steal || !held.has(name)) give(asked)
        else queue.push(asked)
      })

  return {
    inTab: (tab: number) => ({ request: requestIn(tab) }) as Pick<LockManager, 'request'>,
    /** As when a tab is closed, or dies. */
    free: (tab: number): void => {
      queue = queue.filter((asked) => asked.tab !== tab)
      for (const asked of [...held.values()]) if (asked.tab === tab) next(asked.name)
    },
  }
}
