import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarEvent, PlanCalendar } from '../../../src/domain/document/planCalendar'
import { icsText } from '../../../src/exports/ics/icsText'
import { makeIcs } from '../../../src/exports/ics/makeIcs'

const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'prova-0001.turni.tappa.1@conciliazione-20-20',
  day: '2027-01-04',
  title: 'Scegliere la persona',
  description: 'Azione 1.',
  category: 'Tappa',
  ...changes,
})
const calendar = (...events: CalendarEvent[]): PlanCalendar => ({
  name: 'Piano · Prova S.r.l.',
  events,
  changedAt: '2026-11-22T10:42:07.123Z',
  fileName: 'piano.ics',
})
const read = (text: string): InstanceType<typeof ICAL.Event>[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
const first = (changes: Partial<CalendarEvent>) => {
  const [found] = read(icsText(calendar(event(changes))))
  if (!found) throw new Error('no event')
  return found
}

describe('a calendar file', () => {
  it('is a calendar with its name', () => {
    const root = new ICAL.Component(ICAL.parse(icsText(calendar())))
    expect(root.name).toBe('vcalendar')
    expect(root.getFirstPropertyValue('version')).toBe('2.0')
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe('Piano · Prova S.r.l.')
  })

  it('has whole days, which end the day after, also at the end of a month and of a leap February', () => {
    const days = ['2027-01-04', '2027-01-31', '2028-02-29', '2027-12-31']
    const events = read(icsText(calendar(...days.map((day) => event({ day, id: day })))))
    expect(events.map(({ startDate }) => startDate.isDate)).toEqual([true, true, true, true])
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(days)
    expect(events.map(({ endDate }) => endDate.toString())).toEqual([
      '2027-01-05',
      '2027-02-01',
      '2028-03-01',
      '2028-01-01',
    ])
  })

  it('can be imported again: same names, later changes count more', () => {
    const before = first({})
    const [after] = read(icsText({ ...calendar(event({ day: '2027-02-01' })), changedAt: '2026-11-22T10:42:08.000Z' }))
    expect(after?.uid).toBe(before.uid)
    expect(after?.sequence).toBe(before.sequence + 1)
    expect(before.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-11-22T10:42:07Z')
    expect(before.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T10:42:07Z')
  })

  it.each([
    ['signs the format uses', 'Uno; due, tre \\ quattro: cinque "sei"'],
    ['lines', 'Uno\ndue\n\ntre'],
    ['accents and emoji', `${'è'.repeat(60)} 👩🏽‍🔬👩🏽‍🔬 ${'שלום '.repeat(20)}`.trim()],
    ['two hundred letters', 'a'.repeat(200)],
    ['what looks like the format', 'END:VEVENT\nBEGIN:VEVENT'],
  ])('brings back %s as they were written', (_, text) => {
    const found = first({ title: text, description: text })
    expect([found.summary, found.description]).toEqual([text, text])
  })

  it('ends lines as the format asks, none over 75 octets and none cut within a character', () => {
    const bytes = makeIcs(calendar(event({ title: 'è👩🏽‍🔬'.repeat(40), description: `${'città, '.repeat(60)}` })))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    expect(text.endsWith('\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z-]+[;:]|^ /.test(line))).toEqual([])
  })

  it('leaves out what no text holds', () => {
    expect(first({ title: 'a\u0000b\u0007c\r\nd' }).summary).toBe('abc\nd')
  })
})
