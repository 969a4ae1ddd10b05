import { useId } from 'react'
import { editAction } from '../../../domain/project/choices'
import { useSession } from '../../../state/session'
import { monthText } from '../../../text/format'
import { wordsOfSteps as words, wordsOfSheet } from '../../../text/sheet'
import { Field } from '../../components/Field'
import { Icon } from '../../components/Icon'
import { MonthSelect } from '../MonthSelect'
import { tooEarlyText, waitsForText } from '../planWarnings'
import { EditedLabel } from './Edited'
import { SheetText } from './SheetText'
import { StepsEditor } from './StepsEditor'
import { type SheetProps, textsOf } from './sheetParts'

/** When it begins, through which steps, when it is looked at. */
export function WhenSection(props: SheetProps) {
  const { subject, action, proposal } = props
  const id = useId()
  const { decide } = useSession.getState()
  const isEdited = action.edited.includes('start')
  const early = tooEarlyText(subject, action)
  const waits = waitsForText(subject, action)
  return (
    <>
      <div className="stack close">
        <Field id={id} label={<EditedLabel label={words.start} isEdited={isEdited} />}>
          {(control) => (
            <MonthSelect
              control={control}
              from={subject.plan.start}
              months={subject.plan.duration}
              value={isEdited ? action.start : ''}
              empty={wordsOfSheet.asProposed(monthText(proposal.start))}
              onChoose={(month) => decide((choices) => editAction(choices, action.id, { start: month || null }))}
            />
          )}
        </Field>
        {early ? (
          <p className="overload">
            <Icon name="warning" />
            <span>{early}</span>
          </p>
        ) : (
          waits && <p className="small muted">{waits}</p>
        )}
      </div>
      <StepsEditor {...props} />
      {textsOf(action, 'quando').map((field) => (
        <SheetText key={field} {...props} field={field} />
      ))}
    </>
  )
}
