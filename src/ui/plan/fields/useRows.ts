import { useRef, useState } from 'react'
import { keepBox, keptBox } from './keptBox'

/** One line being written: what is in its boxes, and the last form of it that could be saved. */
interface Row<B, S> {
  key: number
  boxes: B
  sound: S | undefined
}

interface RowsOfBoxes<B, S> {
  /** Names the list among all of the app, so that half a line survives a reload. */
  list: string
  saved: readonly S[]
  empty: B
  boxesOf: (saved: S) => B
  /** What can be saved of a line; boxes with a slip count as they last were. Nothing, for a line without content. */
  soundOf: (boxes: B, before: S | undefined) => S | undefined
  onWrite: (saved: readonly S[]) => void
}

/** Lines that can be written, added, moved and taken away; saved at each change, as far as they can be. */
export function useRows<B, S>({ list, saved, empty, boxesOf, soundOf, onWrite }: RowsOfBoxes<B, S>) {
  const nextKey = useRef(0)
  const fresh = (boxes: B, sound: S | undefined): Row<B, S> => ({ key: nextKey.current++, boxes, sound })
  const savedText = JSON.stringify(saved)
  const fromSaved = () => saved.map((one) => fresh(boxesOf(one), one))
  const [state, setState] = useState(() => ({
    over: savedText,
    rows: keptRows<B, S>(list, savedText)?.map(({ boxes, sound }) => fresh(boxes, sound)) ?? fromSaved(),
    taken: undefined as { row: Row<B, S>; place: number } | undefined,
  }))
  let { rows, taken } = state
  /** Put back, or changed in another tab: the boxes follow what is saved. */
  if (state.over !== savedText) {
    rows = fromSaved()
    taken = undefined
    keepBox(list, undefined)
    setState({ over: savedText, rows, taken })
  }

  const write = (next: readonly Row<B, S>[], takenNow: typeof taken = undefined) => {
    const sound = next.flatMap((row) => row.sound ?? [])
    const text = JSON.stringify(sound)
    const isSettled = next.every((row) => row.sound && JSON.stringify(boxesOf(row.sound)) === JSON.stringify(row.boxes))
    keepBox(list, isSettled ? undefined : JSON.stringify({ over: text, rows: next }))
    setState({ over: text, rows: [...next], taken: takenNow })
    if (text !== savedText) onWrite(sound)
  }
  return {
    rows: rows as readonly Row<B, S>[],
    /** The line taken away last, which can come back. */
    taken: taken?.row,
    change: (key: number, changes: Partial<B>) =>
      write(
        rows.map((row) => {
          if (row.key !== key) return row
          const boxes = { ...row.boxes, ...changes }
          return { ...row, boxes, sound: soundOf(boxes, row.sound) }
        }),
      ),
    add: () => write([...rows, fresh(empty, undefined)]),
    remove: (key: number) => {
      const place = rows.findIndex((row) => row.key === key)
      const row = rows[place]
      if (row) write(rows.toSpliced(place, 1), { row, place })
    },
    putBack: () => {
      if (taken) write(rows.toSpliced(taken.place, 0, taken.row))
    },
    move: (key: number, by: number) => {
      const place = rows.findIndex((row) => row.key === key)
      const row = rows[place]
      if (row && rows[place + by]) write(rows.toSpliced(place, 1).toSpliced(place + by, 0, row))
    },
  }
}

/** Lines kept aside over what is still saved; their shape may be of another version, so it is not trusted far. */
function keptRows<B, S>(list: string, savedText: string): readonly Row<B, S>[] | undefined {
  const text = keptBox(list)
  if (text === undefined) return undefined
  try {
    const kept = JSON.parse(text) as { over?: unknown; rows?: unknown }
    return kept.over === savedText && Array.isArray(kept.rows) ? (kept.rows as Row<B, S>[]) : undefined
  } catch {
    return undefined
  }
}
