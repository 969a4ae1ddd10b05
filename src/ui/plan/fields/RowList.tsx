import { type ReactNode, useRef, useState } from 'react'
import { wordsOfRows as words } from '../../../text/sheet'
import type { useRows } from './useRows'
import './rowList.css'

interface RowListProps<B, S> {
  rows: ReturnType<typeof useRows<B, S>>
  /** What a line is called: "tappa 2", "spesa 1". */
  nameOf: (place: number) => string
  add: string
  most: number
  /** Lines have an order somebody chooses. */
  ordered?: boolean
  /** At least one line has to stay. */
  keepsOne?: boolean
  /** What is worked out from a line, beside its commands. */
  footOf?: (place: number) => ReactNode
  children: (row: { boxes: B; sound: S | undefined; place: number }, change: (part: Partial<B>) => void) => ReactNode
}

/** Lines one under the other, with what can be done to each: by buttons, and with a way back. */
export function RowList<B, S>({ rows, nameOf, add, most, ordered, keepsOne, footOf, children }: RowListProps<B, S>) {
  const list = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const count = rows.rows.length
  /** The line changes place in the page, and browsers drop the focus of what is moved or gone. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus())
  const move = (key: number, place: number, by: -1 | 1) => {
    if (place + by < 0 || place + by >= count) return
    rows.move(key, by)
    setSaid(words.moved(nameOf(place), place + by + 1, count))
    focusOn(`[data-line="${place + by}"] [data-move="${by}"]`)
  }
  return (
    <div ref={list} className="stack even">
      {count > 0 && (
        <ol className="lines plainlist">
          {rows.rows.map(({ key, boxes, sound }, place) => (
            <li key={key} className="line" data-line={place}>
              <fieldset>
                <legend className="line-name small muted">{nameOf(place)}</legend>
                {children({ boxes, sound, place }, (part) => rows.change(key, part))}
                <div className="line-foot small">
                  <span className="muted">{footOf?.(place)}</span>
                  <p className="line-commands">
                    {ordered && count > 1 && (
                      <>
                        <MoveLine name={nameOf(place)} by={-1} ends={place === 0} onMove={() => move(key, place, -1)} />
                        <MoveLine
                          name={nameOf(place)}
                          by={1}
                          ends={place === count - 1}
                          onMove={() => move(key, place, 1)}
                        />
                      </>
                    )}
                    {!(keepsOne && count === 1) && (
                      <button
                        type="button"
                        className="linklike"
                        onClick={() => {
                          rows.remove(key)
                          setSaid(words.taken(nameOf(place)))
                          focusOn('[data-undo], [data-add]')
                        }}
                      >
                        {words.remove}
                        <span className="sr">: {nameOf(place)}</span>
                      </button>
                    )}
                  </p>
                </div>
              </fieldset>
            </li>
          ))}
        </ol>
      )}
      {rows.taken && (
        <p className="small">
          {words.takenAway}{' '}
          <button
            type="button"
            className="linklike"
            data-undo=""
            onClick={() => {
              rows.putBack()
              setSaid(words.back)
              focusOn('[data-add]')
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      {count < most && (
        <div>
          <button
            type="button"
            className="button quiet"
            data-add=""
            onClick={() => {
              rows.add()
              focusOn(`[data-line="${count}"] :is(input, select, textarea)`)
            }}
          >
            {add}
          </button>
        </div>
      )}
      <p className="sr" role="status">
        {said}
      </p>
    </div>
  )
}

interface MoveLineProps {
  name: string
  by: -1 | 1
  /** It is already there. */
  ends: boolean
  onMove: () => void
}

function MoveLine({ name, by, ends, onMove }: MoveLineProps) {
  return (
    <button type="button" className="linklike" data-move={by} aria-disabled={ends} onClick={onMove}>
      {by === -1 ? words.up : words.down}
      <span className="sr">: {name}</span>
    </button>
  )
}
