import { useId, useState } from 'react'
import type { PlannedAction } from '../../domain/plan/plan'
import { editAction, restoreAction, writeSheet } from '../../domain/project/choices'
import { longest } from '../../domain/project/project'
import { useSession } from '../../state/session'
import { proposedText } from '../../text/document/sheetTexts'
import type { Subject } from '../../text/document/subject'
import { wordsOfPlan as words } from '../../text/plan'
import { EditedField } from './EditedField'
import { MonthSelect } from './MonthSelect'

interface ActionEditorProps {
  subject: Subject
  action: PlannedAction
  onDone: () => void
}

type TextField = 'title' | 'responsible' | 'note'

/** Title, role, month and note of one action. Every change is saved as it is made; each field can go back. */
export function ActionEditor({ subject, action, onDone }: ActionEditorProps) {
  const formId = useId()
  const { decide } = useSession.getState()
  /** What is in the boxes: a title being rewritten may be empty for a moment, the plan's may not. */
  const [draft, setDraft] = useState({
    title: action.title,
    responsible: action.responsible,
    note: action.texts.note?.text ?? '',
  })
  const write = (field: TextField, text: string) => {
    setDraft({ ...draft, [field]: text })
    decide((choices) => writeSheet(choices, action.id, field, text, proposedText(subject, action, field)))
  }
  const restore = (field: TextField) => {
    setDraft({ ...draft, [field]: proposedText(subject, action, field) })
    decide((choices) => restoreAction(choices, action.id, field))
  }
  const chooseStart = (month: string) => decide((choices) => editAction(choices, action.id, { start: month || null }))
  const common = (field: TextField) => ({
    id: `${formId}-${field}`,
    label: words.fields[field],
    isEdited: action.edited.includes(field),
    onRestore: () => restore(field),
  })
  return (
    <fieldset className="action-editor stack even">
      <legend className="sr">{words.editTitle(action.title)}</legend>
      <EditedField {...common('title')} proposed={proposedText(subject, action, 'title')}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={longest.title}
            value={draft.title}
            onChange={({ target }) => write('title', target.value)}
          />
        )}
      </EditedField>
      <EditedField
        {...common('responsible')}
        hint={words.responsibleHint}
        proposed={proposedText(subject, action, 'responsible')}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={longest.title}
            value={draft.responsible}
            onChange={({ target }) => write('responsible', target.value)}
          />
        )}
      </EditedField>
      <EditedField
        id={`${formId}-start`}
        label={words.fields.start}
        isEdited={action.edited.includes('start')}
        onRestore={() => chooseStart('')}
      >
        {(control) => (
          <MonthSelect
            control={control}
            from={subject.plan.start}
            months={subject.plan.duration}
            value={action.edited.includes('start') ? action.start : ''}
            empty={words.asProposed}
            onChoose={chooseStart}
          />
        )}
      </EditedField>
      <EditedField {...common('note')} hint={words.noteHint}>
        {(control) => (
          <textarea
            {...control}
            maxLength={longest.sheetText}
            value={draft.note}
            onChange={({ target }) => write('note', target.value)}
          />
        )}
      </EditedField>
      <div>
        <button type="button" className="button quiet" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </fieldset>
  )
}
