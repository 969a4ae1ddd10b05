import { zlibSync } from 'fflate'
import type { Figure, Shape } from './figure'

/** Pixels a point: 288 to the inch, sharp on paper. */
const scale = 4

/**
 * Our figures as PNG, on a transparent ground. Drawn here and not on a canvas: it takes no browser, so that the worker,
 * the tests and every computer give the same bytes, and browsers that blur what a canvas says (to stop sites from
 * recognising people) cannot spoil the charts.
 */
export function png(figure: Figure): Uint8Array<ArrayBuffer> {
  const [width, height] = [Math.round(figure.width * scale), Math.round(figure.height * scale)]
  const palette = ['#FFFFFF', ...new Set(figure.shapes.map(({ colour }) => colour))]
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', [...number(width), ...number(height), 8, 3, 0, 0, 0]),
    chunk('PLTE', palette.flatMap(channels)),
    /** The first colour is the ground. */
    chunk('tRNS', [0]),
    chunk('IDAT', zlibSync(painted(figure.shapes, palette, width, height), { level: 9 })),
    chunk('IEND', []),
  ])
}

/** Rows of palette places, each after a zero: no filter. */
function painted(shapes: readonly Shape[], palette: readonly string[], width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height)
  for (const shape of shapes) {
    const colour = palette.lastIndexOf(shape.colour)
    for (const [y, from, to] of strokesOf(shape)) {
      if (y >= 0 && y < height) rows.fill(colour, y * (width + 1) + 1 + clamp(from), y * (width + 1) + 1 + clamp(to))
    }
  }
  return rows

  function clamp(x: number): number {
    return Math.min(width, Math.max(0, x))
  }
}

/** The rows of pixels a shape covers: which one, first pixel, last excluded. */
function strokesOf(shape: Shape): (readonly [y: number, from: number, to: number])[] {
  if (shape.kind === 'box') {
    const [from, to] = [Math.round(shape.x * scale), Math.round((shape.x + shape.width) * scale)]
    const [top, bottom] = [Math.round(shape.y * scale), Math.round((shape.y + shape.height) * scale)]
    return Array.from({ length: Math.max(0, bottom - top) }, (_, row) => [top + row, from, to] as const)
  }
  const [x, y, radius] = [shape.x * scale, Math.round(shape.y * scale), Math.round(shape.radius * scale)]
  return Array.from({ length: 2 * radius }, (_, row) => {
    const half = radius - Math.abs(row + 0.5 - radius)
    return [y - radius + row, Math.round(x - half), Math.round(x + half)] as const
  })
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16))

const number = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)

function chunk(name: string, content: ArrayLike<number>): Uint8Array {
  const body = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), Uint8Array.from(content)])
  return joined([Uint8Array.from(number(content.length)), body, Uint8Array.from(number(checksum(body)))])
}

/** CRC-32, as PNG asks for each chunk. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
