import { usePortfolio } from '../state/portfolio'

/** What an address asks for, the questions or the list of organisations, travels while React wakes up, not after. */
export function wakeUp(address: string): void {
  if (address.startsWith('#/o/')) void import('./wizard/Assessment')
  else void usePortfolio.getState().load()
}
