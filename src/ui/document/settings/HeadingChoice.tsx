import type { Changes } from '../../../domain/project/changes'
import { type DocumentSettings, longest } from '../../../domain/project/project'
import { wordsOfDocumentSettings as words } from '../../../text/documentSettings'
import { Field } from '../../components/Field'
import { LogoChoice } from './LogoChoice'

interface HeadingChoiceProps {
  settings: DocumentSettings
  organisation: string
  onChoose: (changes: Changes<DocumentSettings>) => void
}

/** Whose document it is, to the eye: most do without, so it stays closed. */
export function HeadingChoice({ settings, organisation, onChoose }: HeadingChoiceProps) {
  const { consultant, logo } = settings
  return (
    <details>
      <summary>{words.heading(consultant !== undefined, logo !== undefined)}</summary>
      <div className="disclosed stack near">
        <Field id="assistenza" label={words.consultant} hint={words.consultantHint}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={longest.organisation}
              value={consultant ?? ''}
              onChange={({ target }) => onChoose({ consultant: target.value === '' ? null : target.value })}
            />
          )}
        </Field>
        <LogoChoice logo={logo} organisation={organisation} onChoose={onChoose} />
      </div>
    </details>
  )
}
