import { createContext } from 'react'
import type { PlanDocument } from '../../domain/document/planDocument'

/** True inside the plan in one page, when it would not fit in one: smaller texts, closer together. */
export const Dense = createContext(false)

/** Action sheets beyond which the rest is printed closer together, so that the whole stays within twenty pages. */
const manySheets = 10

export function isLong({ chapters }: PlanDocument): boolean {
  return chapters.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'action').length > manySheets
}
