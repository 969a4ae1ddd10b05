import { useState } from 'react'
import { smartFindings } from '../../../domain/objectives/smartChecks'
import { weightsOf } from '../../../domain/objectives/weights'
import { measuresOf } from '../../../text/document/subject'
import { upperFirst } from '../../../text/format'
import { type LetterReading, readLetters } from '../../../text/objectiveSmart'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { Icon } from '../../components/Icon'
import { goToPlace } from '../fields/Place'
import type { Editing } from './editing'

/** Letter by letter, whether it is well written, and the way to what is missing. It follows every key. */
export function SmartPanel({ editing }: { editing: Editing }) {
  const { subject, card, objective } = editing
  const { objectives } = subject.content
  const [isOpen] = useState(() => typeof matchMedia === 'undefined' || matchMedia('(min-width: 60rem)').matches)
  const planned = new Set(measuresOf(subject).map(({ id }) => id))
  const { sum } = weightsOf(objectives, card)
  const findings = smartFindings({ objectives, scorecard: card, objective, planned })
  const letters = readLetters(objectives, card.kind, findings, sum)
  const missing = letters.reduce((total, letter) => total + letter.missing.length, 0)
  return (
    <aside className="panel smart stack near" aria-labelledby="scritto-bene">
      <h2 id="scritto-bene">{words.smart}</h2>
      <p className="small muted">{words.smartLead}</p>
      <details open={isOpen}>
        <summary>{missing === 0 ? words.allRight : upperFirst(words.lacks(missing))}</summary>
        <ul className="plainlist smart-letters">
          {letters.map((letter) => (
            <Letter key={letter.letter} reading={letter} />
          ))}
        </ul>
      </details>
      <Checklist editing={editing} />
    </aside>
  )
}

function Letter({ reading: { letter, missing } }: { reading: LetterReading }) {
  const right = missing.length === 0
  return (
    <li className={right ? 'smart-letter right' : 'smart-letter'}>
      <span className="smart-mark" aria-hidden="true">
        {letter === 'scheda' ? '100' : letter}
      </span>
      <div className="stack tight">
        <p>
          <strong>{words.letters[letter]}</strong>{' '}
          <span className={right ? 'smart-right' : 'muted'}>
            {right && <Icon name="check" />}
            {right ? words.ok : words.lacks(missing.length)}
          </span>
        </p>
        {missing.map(({ check, advice }) => (
          <p key={check.id} className="small">
            <button type="button" className="linklike small" onClick={() => goToPlace(check.field)}>
              {check.label}
            </button>
            : {advice}
          </p>
        ))}
      </div>
    </li>
  )
}

/** For public bodies: how an objective is to be written, as the rules on performance have it. */
function Checklist({ editing: { subject, card } }: { editing: Editing }) {
  const { checklist, checklistNote } = subject.content.objectives.sheets[card.kind]
  if (!checklist) return null
  return (
    <details>
      <summary>{words.checklist}</summary>
      <div className="disclosed stack close small">
        <ul>
          {checklist.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
        {checklistNote && <p className="muted">{checklistNote}</p>}
      </div>
    </details>
  )
}
