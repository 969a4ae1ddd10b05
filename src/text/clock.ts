import type { Day } from '../domain/ids'

/** Instants as they are read where the person is. */

/** "10:42", "9:05". By hand: it is written at every change, and a formatter takes a millisecond to make. */
export function clockText(instant: string): string {
  const date = new Date(instant)
  return `${date.getHours()}:${two(date.getMinutes())}`
}

/** The calendar day of an instant, here and not in Greenwich. */
export function dayOf(instant: string | Date): Day {
  const date = new Date(instant)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Calendar days between an instant and now: yesterday evening is one day ago. */
export function daysSince(instant: string, now: Date): number {
  const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  return Math.max(0, Math.round((midnight(now) - midnight(new Date(instant))) / 86_400_000))
}

const two = (number: number): string => String(number).padStart(2, '0')
