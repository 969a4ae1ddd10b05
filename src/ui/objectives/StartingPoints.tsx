import { useId, useState } from 'react'
import type { Scorecard } from '../../domain/objectives/scorecard'
import type { Beginning } from '../../domain/objectives/startScorecard'
import { measuresOf, type Subject } from '../../text/document/subject'
import { wordsOfObjectives as words } from '../../text/objectives'
import { Field } from '../components/Field'
import { Choice } from '../plan/fields/Choice'
import { LibraryOptions } from './LibraryOptions'
import { type ReadyExample, readyExamples } from './readyExamples'

interface StartingPointsProps {
  subject: Subject
  kind: Scorecard['kind']
  /** The kind can still be chosen. */
  onKind?: (kind: Scorecard['kind']) => void
  /** Examples this very sheet was already made from. */
  used?: readonly (string | undefined)[]
  onBegin: (beginning: Beginning) => void
}

/** What an objective may begin from: an example, an indicator, a blank sheet. */
export function StartingPoints({ subject, kind, onKind, used = [], onBegin }: StartingPointsProps) {
  const examples = readyExamples(subject, kind).filter(({ id }) => !used.includes(id))
  const fromPlan = examples.filter(({ action }) => action !== undefined)
  const others = examples.filter(({ action }) => action === undefined)
  return (
    <div className="stack reading">
      {onKind && (
        <Choice
          label={words.variant}
          names={words.variants}
          value={kind}
          onChoose={(chosen) => onKind(chosen || kind)}
        />
      )}
      <div className="stack near">
        <h3>{words.fromPlan}</h3>
        {fromPlan.length === 0 && <p className="muted">{words.noExamples}</p>}
        <ExampleList subject={subject} examples={fromPlan} onBegin={onBegin} />
      </div>
      {others.length > 0 && (
        <details>
          <summary>{words.otherExamples(others.length)}</summary>
          <ExampleList subject={subject} examples={others} onBegin={onBegin} />
        </details>
      )}
      <FromIndicator subject={subject} onBegin={onBegin} />
      <div className="stack near">
        <h3>{words.fromScratch}</h3>
        <div>
          <button type="button" className="button quiet" onClick={() => onBegin({ from: 'scratch' })}>
            {words.scratch}
          </button>
        </div>
      </div>
    </div>
  )
}

interface ExampleListProps {
  subject: Subject
  examples: readonly ReadyExample[]
  onBegin: (beginning: Beginning) => void
}

function ExampleList({ subject, examples, onBegin }: ExampleListProps) {
  const actions = new Map(measuresOf(subject).map((action) => [action.id, action]))
  return (
    <ul className="plainlist objective-examples">
      {examples.map(({ id, title, text, action: of, beginning }) => {
        const action = of && actions.get(of)
        return (
          <li key={id}>
            <div className="stack tight">
              <p>
                <strong>{title}</strong>
              </p>
              <p className="voice">{text}</p>
              {action && <p className="muted small">{words.action(action.number, action.title)}</p>}
            </div>
            <button type="button" className="button quiet" onClick={() => onBegin(beginning)}>
              {words.useExample}
              <span className="sr">: {title}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function FromIndicator({ subject, onBegin }: Pick<ExampleListProps, 'subject' | 'onBegin'>) {
  const id = useId()
  const [chosen, setChosen] = useState('')
  const { content } = subject
  const indicator = content.indicators.find((one) => one.id === chosen)
  return (
    <div className="stack near">
      <h3>{words.fromIndicator}</h3>
      <Field id={id} label={words.chooseIndicator} hint={words.indicatorHint(content.indicators.length)}>
        {(control) => (
          <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{words.choose}</option>
            <LibraryOptions content={content} />
          </select>
        )}
      </Field>
      <div>
        <button
          type="button"
          className="button quiet"
          disabled={!indicator}
          onClick={() => indicator && onBegin({ from: 'indicator', indicator })}
        >
          {words.useIndicator}
        </button>
      </div>
    </div>
  )
}
