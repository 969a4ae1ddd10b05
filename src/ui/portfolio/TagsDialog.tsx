import { type SubmitEvent, useState } from 'react'
import type { ListedProject } from '../../state/listedProject'
import { usePortfolio } from '../../state/portfolio'
import { tagsIn, wordsOfTags as words } from '../../text/organisationDialogs'
import { Dialog } from '../components/Dialog'
import { Field } from '../components/Field'

interface TagsDialogProps {
  project: ListedProject
  name: string
  onClose: (changed: boolean) => void
}

/** The tags of one organisation, written as one writes a list. */
export function TagsDialog({ project, name, onClose }: TagsDialogProps) {
  const tag = usePortfolio((portfolio) => portfolio.tag)
  const [text, setText] = useState(project.tags.join(', '))
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    await tag(project.id, tagsIn(text))
    onClose(true)
  }
  return (
    <Dialog title={words.title(name)} onClose={() => onClose(false)}>
      <form className="stack" onSubmit={save}>
        <Field id="tags" label={words.label} hint={words.hint}>
          {(control) => (
            <input
              {...control}
              type="text"
              value={text}
              onChange={({ target }) => setText(target.value)}
              maxLength={500}
            />
          )}
        </Field>
        <div className="row">
          <button type="submit" className="button">
            {words.save}
          </button>
          <button type="button" className="button quiet" onClick={() => onClose(false)}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
