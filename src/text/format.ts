import type { Day, Month } from '../domain/ids'
import { addMonths } from '../domain/plan/months'
import type { Interval } from '../domain/scoring/results'

/** How numbers, dates and lists are written: one place, so that screen and document never disagree. */

const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const

/** By decimals, each made once: making one takes longer than writing a hundred numbers with it. */
const formats = new Map<number, Intl.NumberFormat>()

/** "1.000": grouped always, because it-IT alone writes 1000. */
export function numberText(value: number, decimals = 0): string {
  const format =
    formats.get(decimals) ?? new Intl.NumberFormat('it-IT', { useGrouping: 'always', maximumFractionDigits: decimals })
  formats.set(decimals, format)
  return format.format(value)
}

/** From a share (0-1): "34%". */
export function percentText(share: number, decimals = 0): string {
  return `${numberText(share * 100, decimals)}%`
}

export function estimateText(text: string): string {
  return `≈ ${text}`
}

/** "1 azione", "2 azioni". */
export function plural(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`
}

/** "a", "a e b", "a, b e c"; "ed" before another e. */
export function listText(items: readonly string[], conjunction: 'e' | 'o' = 'e'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  const joined = conjunction === 'e' && /^[eèé]/i.test(last) ? 'ed' : conjunction
  return `${items.slice(0, -1).join(', ')} ${joined} ${last}`
}

/** For a sentence that goes on: "Due turni" becomes "due turni", "RSU o RSA" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(\p{Ll}|\s|’)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Without the full stop at the end, to be quoted or continued. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.;]$/, '')
}

/** Closed by one full stop, whatever it ended with. */
export function withStop(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

/** «…», with quotes inside turned to “…”. */
export function quoted(text: string): string {
  return `«${withoutStop(text).replaceAll('«', '“').replaceAll('»', '”')}»`
}

/** "16–30 ore", "≈ 24 ore": hours are always an order of magnitude. */
export function hoursText({ low, high }: Interval): string {
  const [from, to] = [Math.round(low), Math.round(high)]
  if (from === to) return from === 1 ? '≈ 1 ora' : `≈ ${numberText(from)} ore`
  return `${numberText(from)}–${numberText(to)} ore`
}

/** External expense: "nessuna", "fino a 2.000 €", "4–24 mila €", "oltre 50.000 €". */
export function expenseText({ low, high }: { low: number; high: number | null }): string {
  if (high === null) return `oltre ${numberText(low)} €`
  if (high === 0) return 'nessuna'
  if (low === 0) return `fino a ${numberText(high)} €`
  if (low === high) return `${numberText(low)} €`
  const thousands = low % 1000 === 0 && high % 1000 === 0
  return thousands
    ? `${numberText(low / 1000)}–${numberText(high / 1000)} mila €`
    : `${numberText(low)}–${numberText(high)} €`
}

/** "1.250 €", "28,50 €". */
export const euroText = (amount: number): string => `${numberText(amount, Number.isInteger(amount) ? 0 : 2)} €`

/** "22 novembre 2026", "1° gennaio 2027". */
export function dayText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date === 1 ? '1°' : date} ${months[month - 1]} ${year}`
}

/** "gennaio 2027". */
export function monthText(month: Month): string {
  const { year, index } = parts(month)
  return `${months[index]} ${year}`
}

/** "gen 2027". */
export function monthShort(month: Month): string {
  const { year, index } = parts(month)
  return `${shortName(index)} ${year}`
}

/** Words of a table in the middle of a sentence: "da rilevare entro mar 2027" becomes "entro marzo 2027". */
export function monthsInFull(text: string): string {
  const short = new RegExp(`\\b(${months.map((_, index) => shortName(index)).join('|')}) (?=\\d{4})`, 'g')
  return text.replace(short, (_, name: string) => `${months.find((month) => month.startsWith(name))} `)
}

/** First and last month: "gen 2027", "apr–lug 2027", "nov 2027–feb 2028". */
export function monthRange(first: Month, last: Month): string {
  const [from, to] = [parts(first), parts(last)]
  if (first === last) return monthShort(first)
  if (from.year === to.year) return `${shortName(from.index)}–${shortName(to.index)} ${to.year}`
  return `${monthShort(first)}–${monthShort(last)}`
}

/** "Gennaio 2027 – dicembre 2028". */
export function periodText(start: Month, duration: number): string {
  return `${upperFirst(monthText(start))} – ${monthText(addMonths(start, duration - 1))}`
}

function parts(month: Month): { year: number; index: number } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return { year, index: number - 1 }
}

function shortName(index: number): string {
  return (months[index] as string).slice(0, 3)
}
