import { useFormContext, useWatch } from 'react-hook-form'
import type { Question, Total } from '../../../domain/questionnaire/question'
import { parseNumber } from '../../../text/parseNumber'
import { type ComparedFigure, sumText, totalRemark } from '../../../text/questionPage'
import { Icon } from '../../components/Icon'
import type { PageDraft } from '../draft/questionDraft'

interface BoxSumProps {
  question: Extract<Question, { type: 'fields' }>
  rule: Total
  /** What the boxes are compared with, when it is known. */
  figure: ComparedFigure | undefined
}

/** The boxes added up while they are written, and a gentle word when they do not agree with another figure. */
export function BoxSum({ question, rule, figure }: BoxSumProps) {
  const { control } = useFormContext<PageDraft>()
  const boxes = useWatch({ control, name: `${question.id}.boxes` })
  const counted = question.fields.filter((field) => field.type === 'number' && rule.of.includes(field.id))
  const written = counted.flatMap(({ id, label }) => {
    const text = boxes?.[id]
    return typeof text === 'string' && text.trim() !== '' ? { label, number: parseNumber(text) } : []
  })
  const numbers = written.flatMap(({ number }) => number ?? [])
  const unread = written.filter(({ number }) => number === undefined).map(({ label }) => label)
  const sum = numbers.reduce((all, number) => all + number, 0)
  const unit = counted[0]?.type === 'number' ? counted[0].unit : ''
  const complete = numbers.length === counted.length
  const labels = counted.map(({ label }) => label)
  return (
    <div role="status" className="stack close">
      {written.length > 1 && numbers.length > 0 && <p className="muted">{sumText(sum, unit, unread)}</p>}
      {figure && disagree(rule.is, sum, complete, figure.number) && (
        <p className="remark">
          <Icon name="warning" />
          <span>{totalRemark(labels, sum, rule.is, figure)}</span>
        </p>
      )}
    </div>
  )
}

/** Too many is worth a word at once; too few only when no box is left to fill in. */
function disagree(is: Total['is'], sum: number, complete: boolean, figure: number): boolean {
  return sum > figure || (is === 'equal' && complete && sum < figure)
}
