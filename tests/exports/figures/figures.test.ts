import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/exports/figures/figure'
import { ganttLine } from '../../../src/exports/figures/ganttLine'
import { intervalBar } from '../../../src/exports/figures/intervalBar'
import { knownBand } from '../../../src/exports/figures/knownBand'
import { png } from '../../../src/exports/figures/png'
import { quartersOf } from '../../../src/exports/pdf/drawing/quarters'
import { colours, rankColours } from '../../../src/exports/pdf/look'

/** The colour of each pixel, rows of a picture; the ground has none. */
function pixelsOf(figure: Figure): (string | undefined)[][] {
  const bytes = png(figure)
  const view = new DataView(bytes.buffer)
  const parts = new Map<string, Uint8Array>()
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at)
    parts.set(String.fromCharCode(...bytes.slice(at + 4, at + 8)), bytes.slice(at + 8, at + 8 + length))
    at += length + 12
  }
  const head = new DataView((parts.get('IHDR') as Uint8Array).slice().buffer)
  const [width, height] = [head.getUint32(0), head.getUint32(4)]
  const palette = parts.get('PLTE') as Uint8Array
  const rows = unzlibSync(parts.get('IDAT') as Uint8Array)
  expect(rows.length).toBe((width + 1) * height)
  const name = (place: number) =>
    place === 0
      ? undefined
      : `#${[...palette.slice(place * 3, place * 3 + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
  return Array.from({ length: height }, (_, y) => [...rows.slice(y * (width + 1) + 1, (y + 1) * (width + 1))].map(name))
}

/** The middle row, as runs of one colour. */
function runsOf(figure: Figure): (string | undefined)[] {
  const rows = pixelsOf(figure)
  const middle = rows[Math.floor(rows.length / 2)] ?? []
  return middle.filter((colour, place) => colour !== middle[place - 1])
}

describe('a bar', () => {
  it('is full up to what is certain and empty after', () => {
    const row = pixelsOf(intervalBar({ low: 60, high: 60 }, 3, 100, 8))[16] ?? []
    expect(row).toHaveLength(400)
    expect(row[239]).toBe(rankColours[3])
    expect(row[241]).toBe(colours.track.toUpperCase())
    expect(row).not.toContain(colours.unknown)
  })

  it('is hatched between what is certain and what may be', () => {
    const row = pixelsOf(intervalBar({ low: 20, high: 48 }, 1, 100, 8))[16] ?? []
    const hatched = row.flatMap((colour, place) => (colour === colours.unknown ? [place / 4] : []))
    expect(Math.min(...hatched)).toBeCloseTo(20.75)
    expect(Math.max(...hatched)).toBeCloseTo(47.75)
  })

  it('shows the limits of the levels', () => {
    expect(runsOf(intervalBar({ low: 100, high: 100 }, 4, 100, 8))).toEqual([
      rankColours[4],
      colours.paper,
      rankColours[4],
      colours.paper,
      rankColours[4],
      colours.paper,
      rankColours[4],
    ])
  })

  it.each([
    ['nothing known', { low: 0, high: 100 }],
    ['nothing done', { low: 0, high: 0 }],
  ])('is drawn also with %s', (_, interval) => {
    expect(pixelsOf(intervalBar(interval, 0, 90, 7))).toHaveLength(28)
  })
})

describe('the line of an action', () => {
  const scale = { quarters: quartersOf({ year: 2027, month: 1 }, 12), months: 12, width: 125, height: 18 }
  const line = (from: number, to: number, uncertain = false) =>
    runsOf(ganttLine({ label: 'x', from, to, uncertain, marks: [to] }, scale))

  it('goes over its months and ends with a diamond', () => {
    expect(line(2, 5)).toEqual(expect.arrayContaining([colours.primary, colours.ink]))
    expect(line(2, 5)).not.toContain(colours.unknown)
  })

  it('is hatched if it waits for an answer', () => {
    expect(line(2, 5, true)).toContain(colours.unknown)
    expect(line(2, 5, true)).not.toContain(colours.primary)
  })
})

it('the band of the cover is all full when everything is known', () => {
  expect(runsOf(knownBand(1, 100, 9))).toEqual([colours.primary])
  expect(runsOf(knownBand(0, 100, 9))).toContain(colours.unknown)
})
