import type { PlanCalendar } from '../../domain/document/planCalendar'
import { icsText } from './icsText'

/** The dates of the plan for any diary. A few kilobytes: no worker is worth starting for them. */
export function makeIcs(calendar: PlanCalendar): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(icsText(calendar))
}
