import type { Problem } from './problem'
import type { Sources } from './sources'

/** Every cross-check of the content, all problems at once. */
export function checkSources(_sources: Sources, _today: string): Problem[] {
  return []
}
