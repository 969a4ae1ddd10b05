import { textAt } from '../../../domain/objectives/objectiveTexts'
import { scorecardLimits } from '../../../domain/objectives/scorecardLimits'
import { TextBox } from '../../plan/fields/TextBox'
import { type Editing, fieldWords, writeText } from './editing'

interface SheetTextProps {
  editing: Editing
  /** A field of the sheet, in the content. */
  field: string
  /** Only a line. */
  short?: boolean
  label?: string
}

/** What is written freely in one field of the sheet. */
export function SheetText({ editing, field, short = false, label }: SheetTextProps) {
  const words = fieldWords(editing, field)
  return (
    <TextBox
      label={label ?? words?.label ?? field}
      hint={words?.hint}
      text={editing.objective.texts?.[field] ?? textAt(editing.objective, field)}
      most={short ? scorecardLimits.role : scorecardLimits.words}
      long={!short}
      onWrite={(text) => writeText(editing, field, text)}
    />
  )
}
