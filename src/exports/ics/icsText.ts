import type { CalendarEvent, PlanCalendar } from '../../domain/document/planCalendar'
import { writableText } from '../writableText'

/** The calendar as RFC 5545 wants it. */
export function icsText({ name, events, changedAt }: PlanCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Conciliazione 20.20//Piano di conciliazione//IT',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Europe/Rome',
    ...events.flatMap((event) => eventLines(event, changedAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/**
 * Days are floating: no time zone is needed for the same day everywhere. They leave whoever has them free, and a
 * higher SEQUENCE makes a diary replace what it had under the same UID.
 */
function eventLines({ id, day, title, description, category }: CalendarEvent, changedAt: string): string[] {
  const changed = instant(changedAt)
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${sequence(changedAt)}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:${escaped(category)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** "2026-11-22T10:42:07.123Z" as "20261122T104207Z". */
const instant = (time: string): string => `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const date = (day: string): string => day.replaceAll('-', '')

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Seconds since the product was born: it only grows, and fits in the 32 bits diaries give it. */
const sequence = (time: string): number => Math.max(0, Math.floor((Date.parse(time) - Date.UTC(2026, 0, 1)) / 1000))

const escaped = (text: string): string =>
  writableText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', ' ')

const longest = 75

/** No line over 75 octets; one is never cut within a character. The next begins with a space. */
function folded(line: string): string {
  const parts = ['']
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + size > longest) {
      parts.push(' ')
      octets = 1
    }
    parts[parts.length - 1] += character
    octets += size
  }
  return parts.join('\r\n')
}

/** Of a character in UTF-8. */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
