import { patchBetween, touchedBy } from '../project/patch'
import type { Project } from '../project/project'

/** How an organisation in a file stands to the one of the same origin that is here. */
export type Standing = 'new' | 'same' | 'newer' | 'older' | 'different'

export function compareWithStored(found: Project, stored: Project | undefined): Standing {
  if (!stored) return 'new'
  if (touchedBy(patchBetween(stored, found)).size === 0) return 'same'
  if (found.updatedAt === stored.updatedAt) return 'different'
  return found.updatedAt > stored.updatedAt ? 'newer' : 'older'
}
