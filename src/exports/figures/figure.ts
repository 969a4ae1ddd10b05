/**
 * A drawing without a word in it, in points: what it says stays text beside it, and in its alternative text.
 * So it needs no font, and whoever edits the file finds every word where words are.
 */
export interface Figure {
  width: number
  height: number
  shapes: readonly Shape[]
}

export type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; colour: string }
  /** Standing on a corner; x and y are its middle. */
  | { kind: 'diamond'; x: number; y: number; radius: number; colour: string }

export const box = (x: number, y: number, width: number, height: number, colour: string): Shape => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  colour,
})

const hatch = { full: 1, empty: 1.5 }

/** What is not known yet: upright strokes with gaps, the same everywhere in the document. */
export function hatched(from: number, to: number, y: number, height: number, colour: string): Shape[] {
  const strokes = Math.max(0, Math.ceil((to - from) / (hatch.full + hatch.empty)))
  return Array.from({ length: strokes }, (_, place) => {
    const x = from + place * (hatch.full + hatch.empty)
    return box(x, y, Math.min(hatch.full, to - x), height, colour)
  })
}
