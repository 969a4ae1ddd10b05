import { longest } from '../../../domain/project/project'
import { parseNumber } from '../../../text/parseNumber'
import type { Problem } from '../../../text/problems'

/** Between what bounds a figure makes sense. */
export interface Limits {
  min: number
  max: number
  whole?: boolean
}

/** What an indicator may measure. */
export const anyFigure: Limits = { min: -longest.amount, max: longest.amount }

/** A figure as Italians write it; nothing for an empty box; what is to be corrected otherwise. */
export function readFigure(text: string, { min, max, whole = false }: Limits): number | undefined | Problem {
  const written = text.replace(/[€%]/g, '').trim()
  if (written === '') return undefined
  const figure = parseNumber(written.replace(/^−/, '-'))
  if (figure === undefined) return { kind: 'notANumber' }
  if (whole && !Number.isInteger(figure)) return { kind: 'notWhole' }
  if (figure < min) return { kind: 'tooLow', min }
  if (figure > max) return { kind: 'tooHigh', max }
  return figure
}

export const isProblem = (read: number | undefined | Problem): read is Problem => typeof read === 'object'
