import { useState } from 'react'
import { offeredIndicators } from '../../../domain/plan/plannedIndicators'
import { useSession } from '../../../state/session'
import { wordsOfIndicators as words } from '../../../text/sheet'
import { AddIndicator } from './AddIndicator'
import { IndicatorCard } from './IndicatorCard'
import { editIndicator } from './indicatorEdits'
import type { SheetProps } from './sheetParts'
import './indicators.css'

/** What tells whether the action works: a few, each with today, a target and where it is read. */
export function IndicatorsSection({ subject, action, onSay }: SheetProps) {
  const { decide } = useSession.getState()
  const [lastAdded, setLastAdded] = useState<string>()
  const measure = subject.measures.get(action.id)
  if (action.kind === 'data' || !measure) return null
  const offered = offeredIndicators(measure, subject.indicators)
  const isOffered = (key: string): boolean => offered.some((indicator) => indicator.key === key)
  const edits = subject.project.choices.edits[action.id]?.indicators ?? {}
  const out = Object.entries(edits).flatMap(([key, { out: isOut, own }]) => {
    const name = own?.name ?? offered.find((one) => one.key === key)?.name ?? subject.indicators.get(key)?.name
    return isOut && name !== undefined ? [{ key, name }] : []
  })
  return (
    <>
      <p className="hint">{words.lead}</p>
      {action.indicators.length === 0 && <p className="muted">{words.none}</p>}
      <ul className="indicators plainlist">
        {action.indicators.map((indicator) => (
          <IndicatorCard
            key={indicator.key}
            subject={subject}
            action={action}
            indicator={indicator}
            isOffered={isOffered(indicator.key)}
            isOpen={indicator.key === lastAdded}
            onSay={onSay}
          />
        ))}
      </ul>
      {out.length > 0 && (
        <div className="stack close">
          <h3 className="minor">{words.removedOnes}</h3>
          <ul className="plainlist">
            {out.map(({ key, name }) => (
              <li key={key}>
                {name}{' '}
                <button
                  type="button"
                  className="linklike"
                  onClick={() => {
                    decide((choices) => editIndicator(choices, action.id, key, { out: null }, isOffered(key)))
                    onSay(words.isBack(name))
                  }}
                >
                  {words.putBack}
                  <span className="sr">: {name}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AddIndicator
        subject={subject}
        action={action}
        onAdded={(key, name) => {
          setLastAdded(key)
          onSay(words.added(name))
        }}
      />
    </>
  )
}
