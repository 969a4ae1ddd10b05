import { useId } from 'react'
import { keepText, restoreAction, writeOwn, writeSheet } from '../../../domain/project/choices'
import { longest, type SheetText as Name } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { isStale, proposedText } from '../../../text/document/sheetTexts'
import { sheetHints, sheetLabels, wordsOfSheet as words } from '../../../text/sheet'
import { TextBox } from '../fields/TextBox'
import { Edited, EditedLabel } from './Edited'
import { StaleFlag } from './StaleFlag'
import { isOverProposal, type SheetProps } from './sheetParts'

const oneLine: readonly Name[] = ['title', 'responsible', 'check', 'decides', 'consulted', 'informed']

interface SheetTextProps extends Pick<SheetProps, 'subject' | 'action' | 'onSay'> {
  field: Name
}

/** One text of the sheet: prefilled, written over, flagged when its proposal changed, put back. */
export function SheetText({ subject, action, field, onSay }: SheetTextProps) {
  const id = useId()
  const { decide } = useSession.getState()
  const { own } = subject.project.choices
  const proposed = proposedText(subject, action, field)
  const isEdited = isOverProposal(subject, action, field)
  const label = sheetLabels[field]
  const backToBox = () => document.getElementById(id)?.focus()
  const write = (text: string) => {
    const mine = own[action.id]
    if (!mine || field !== 'title') decide((choices) => writeSheet(choices, action.id, field, text, proposed))
    else if (text.trim() !== '') decide((choices) => writeOwn(choices, action.id, { ...mine, title: text }))
  }
  const restore = () => {
    decide((choices) => restoreAction(choices, action.id, field))
    backToBox()
  }
  return (
    <div className="stack close">
      {isStale(subject, action, field) && (
        <StaleFlag
          message={words.stale}
          thing={label}
          proposal={proposed}
          onKeep={() => {
            decide((choices) => keepText(choices, action.id, field, proposed))
            onSay(words.kept)
            backToBox()
          }}
          onTake={() => {
            restore()
            onSay(words.takenProposal)
          }}
        />
      )}
      <TextBox
        id={id}
        label={<EditedLabel label={label} isEdited={isEdited} />}
        hint={sheetHints[field]}
        text={action.texts[field]?.text ?? proposed}
        most={field === 'title' || field === 'responsible' ? longest.title : longest.sheetText}
        long={!oneLine.includes(field)}
        onWrite={write}
      />
      {isEdited && <Edited thing={label} proposal={proposed} onRestore={restore} />}
    </div>
  )
}
