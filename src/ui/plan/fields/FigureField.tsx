import { type ComponentProps, useState } from 'react'
import { numberText } from '../../../text/format'
import { FigureBox } from './FigureBox'
import { keepBox, keptBox } from './keptBox'
import { isProblem, readFigure } from './readFigure'

interface FigureFieldProps extends Pick<ComponentProps<typeof FigureBox>, 'label' | 'hint' | 'thing' | 'limits'> {
  /** Names the box among all of the app, so that a slip survives a reload. */
  box: string
  figure: number | undefined
  /** Emptying it takes nothing away: what was there comes back. */
  required?: boolean
  onWrite: (figure: number | undefined) => void
}

/** A figure that is saved while it is written; one that is wrong stays in the box, and what was saved stays saved. */
export function FigureField({ box, figure, required = false, onWrite, ...shown }: FigureFieldProps) {
  const [draft, setDraft] = useState(() => draftOf(keptBox(box), figure))
  /** Put back, or changed in another tab, while the box held something else: the box follows. */
  const isOvertaken = draft !== undefined && draft.over !== figure
  const text = draft === undefined || isOvertaken ? figureText(figure) : draft.text

  const write = (written: string) => {
    const read = readFigure(written, shown.limits)
    if (isProblem(read) || (read === undefined && required)) {
      keepBox(box, isProblem(read) ? written : undefined)
      setDraft({ text: written, over: figure })
      return
    }
    keepBox(box, undefined)
    setDraft({ text: written, over: read })
    onWrite(read)
  }
  const leave = () => {
    if (draft && !isProblem(readFigure(draft.text, shown.limits))) setDraft(undefined)
  }
  return <FigureBox {...shown} text={text} onText={write} onLeave={leave} />
}

const draftOf = (kept: string | undefined, over: number | undefined) =>
  kept === undefined ? undefined : { text: kept, over }

export const figureText = (figure: number | undefined): string => (figure === undefined ? '' : numberText(figure, 2))
