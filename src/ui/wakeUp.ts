import { usePortfolio } from '../state/portfolio'

/** In milliseconds. Drawn once, with its list, the first screen is whole a fifth sooner than drawn without and again. */
const longestWait = 100

let list: Promise<void> | undefined

/** What an address asks for, the questions or the list of organisations, travels before the first screen is drawn. */
export async function wakeUp(address: string): Promise<void> {
  if (address.startsWith('#/o/')) void import('./wizard/Assessment')
  if (!/^#?\/?$/.test(address)) return
  list = usePortfolio.getState().load()
  const enough = new Promise((resolve) => setTimeout(resolve, longestWait))
  await Promise.race([list, enough]).catch(() => {})
}

/** The list that was read at the start, once: whoever comes back to the first screen reads it again. */
export function listAtStart(): Promise<void> | undefined {
  const begun = list
  list = undefined
  return begun
}
