import { type ReactNode, useId, useState } from 'react'
import { figureProblemText } from '../../../text/sheet'
import { Field } from '../../components/Field'
import { FigureInput } from '../../components/FigureInput'
import { isProblem, type Limits, readFigure } from './readFigure'

interface FigureBoxProps {
  label: ReactNode
  hint?: ReactNode
  /** With its article, for the message: "le ore". */
  thing: string
  limits: Limits
  text: string
  onText: (text: string) => void
  onLeave?: () => void
}

/** A narrow box for one figure. It is looked at when it is left, never while somebody writes. */
export function FigureBox({ label, hint, thing, limits, text, onText, onLeave }: FigureBoxProps) {
  const id = useId()
  /** What was in the box when it was last left: a slip found there is told until it is put right. */
  const [left, setLeft] = useState(text)
  const read = readFigure(text, limits)
  const wasWrong = isProblem(readFigure(left, limits))
  const problem = wasWrong && isProblem(read) ? figureProblemText(read, thing) : undefined
  return (
    <Field id={id} label={label} hint={hint} error={problem} short>
      {(control) => (
        <FigureInput
          {...control}
          value={text}
          onChange={({ target }) => onText(target.value)}
          onBlur={() => {
            setLeft(text)
            onLeave?.()
          }}
        />
      )}
    </Field>
  )
}
