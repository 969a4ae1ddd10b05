import { useRef, useState } from 'react'
import type { Changes } from '../../../domain/project/changes'
import { type DocumentSettings, longest } from '../../../domain/project/project'
import { wordsOfDocumentSettings as words } from '../../../text/documentSettings'
import { Field, Message } from '../../components/Field'
import { FileButton } from '../../components/FileButton'
import type { LogoProblem } from './logoFile'
import { readLogo } from './readLogo'

interface LogoChoiceProps {
  logo: DocumentSettings['logo']
  organisation: string
  onChoose: (changes: Changes<DocumentSettings>) => void
}

type Reading = 'idle' | 'reading' | 'read' | 'removed' | { problem: LogoProblem }

/** Chosen from a file, drawn again here, never sent. */
export function LogoChoice({ logo, organisation, onChoose }: LogoChoiceProps) {
  const [reading, setReading] = useState<Reading>('idle')
  const command = useRef<HTMLButtonElement>(null)
  const problem = typeof reading === 'object' ? reading.problem : undefined

  const read = async (file: File) => {
    setReading('reading')
    const result = await readLogo(file)
    if (result.status === 'refused') return setReading({ problem: result.problem })
    const alt = logo?.alt ?? words.proposedAlt(organisation).slice(0, longest.title)
    onChoose({ logo: { ...result.picture, alt } })
    setReading('read')
  }
  const remove = () => {
    onChoose({ logo: null })
    setReading('removed')
    command.current?.focus()
  }
  return (
    <>
      <div className={problem === undefined ? 'field' : 'field wrong'}>
        <p className="field-name">{words.logo}</p>
        <p id="logo-hint" className="hint">
          {words.logoHint}
        </p>
        {problem !== undefined && <Message id="logo-error">{words.logoProblems[problem]}</Message>}
        <FileButton
          ref={command}
          label={logo ? words.changeLogo : words.chooseLogo}
          accept=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
          describedBy={problem === undefined ? 'logo-hint' : 'logo-hint logo-error'}
          onFile={(file) => void read(file)}
        />
      </div>
      <p aria-live="polite">{statusText(reading)}</p>
      {logo && (
        <div className="logo-chosen">
          <img
            src={`data:image/png;base64,${logo.png}`}
            width={logo.width}
            height={logo.height}
            alt={logo.alt || words.proposedAlt('')}
          />
          <Field id="logo-alt" label={words.alt} hint={words.altHint}>
            {(control) => (
              <input
                {...control}
                type="text"
                maxLength={longest.title}
                value={logo.alt}
                onChange={({ target }) => onChoose({ logo: { ...logo, alt: target.value } })}
              />
            )}
          </Field>
          <div>
            <button type="button" className="button quiet" onClick={remove}>
              {words.removeLogo}
            </button>
          </div>
        </div>
      )}
    </>
  )
}

function statusText(reading: Reading): string {
  if (reading === 'reading') return words.readingLogo
  if (reading === 'read') return words.logoRead
  return reading === 'removed' ? words.logoRemoved : ''
}
