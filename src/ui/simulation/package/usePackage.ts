import { useEffect, useRef, useState } from 'react'
import type { LeftOut, PackageOutcome } from '../../../domain/simulation/outcome'
import type { Wishes } from '../../../domain/simulation/packageProblem'
import type { WhatIfGround } from '../../../domain/simulation/whatIf'

export type Search =
  | { status: 'idle' }
  | { status: 'finding' }
  | { status: 'failed' }
  | { status: 'done'; outcome: PackageOutcome; leftOut: readonly LeftOut[]; isExplaining: boolean }

export interface PackageSearch {
  search: Search
  start: (wishes: Wishes) => void
  stop: () => void
}

/** Looks for a package in a worker that ends with the search, with the screen, and when the answers change. */
export function usePackage(ground: WhatIfGround): PackageSearch {
  const [made, setMade] = useState<{ of: WhatIfGround; search: Search }>({ of: ground, search: { status: 'idle' } })
  const working = useRef<AbortController>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other answers, or leaving the screen, end what was going on
  useEffect(() => () => working.current?.abort(), [ground])

  const start = async (wishes: Wishes) => {
    working.current?.abort()
    const controller = new AbortController()
    working.current = controller
    const { signal } = controller
    const tell = (change: (before: Search) => Search) => {
      if (!signal.aborted) setMade(({ search }) => ({ of: ground, search: change(search) }))
    }
    tell(() => ({ status: 'finding' }))
    try {
      const { findPackage } = await import('../../../solver/findPackage')
      await findPackage(ground, wishes, {
        signal,
        onOutcome: (outcome) =>
          tell(() => ({ status: 'done', outcome, leftOut: [], isExplaining: outcome.status === 'found' })),
        onLeftOut: (said) =>
          tell((before) => (before.status === 'done' ? { ...before, leftOut: [...before.leftOut, said] } : before)),
      })
      tell((before) => (before.status === 'done' ? { ...before, isExplaining: false } : before))
    } catch (problem) {
      if (signal.aborted) return
      console.error('The package could not be looked for', problem)
      tell(() => ({ status: 'failed' }))
    }
  }
  const stop = () => {
    working.current?.abort()
    setMade({ of: ground, search: { status: 'idle' } })
  }
  return { search: made.of === ground ? made.search : { status: 'idle' }, start, stop }
}
