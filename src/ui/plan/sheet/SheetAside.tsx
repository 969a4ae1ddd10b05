import { useState } from 'react'
import { Link } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { editAction, restoreAction } from '../../../domain/project/choices'
import type { ActionEdit } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { whenText } from '../../../text/document/subject'
import { expenseText, hoursText } from '../../../text/format'
import { type SheetSection, wordsOfSheet as words } from '../../../text/sheet'
import { sheetPath } from '../../wizard/journeyPath'
import { isTouched, type SheetProps, sectionsOf, staleCount } from './sheetParts'

interface SheetAsideProps extends SheetProps {
  current: SheetSection
  onRemove: () => void
}

/** The parts of the sheet with what was done to each; the action in short; what concerns all of it. */
export function SheetAside({ subject, action, current, onRemove, onSay }: SheetAsideProps) {
  const arrival = useHistoryState()
  const isOwn = action.kind === 'measure' && action.origin === 'own'
  return (
    <div className="sheet-aside stack">
      <nav aria-label={words.sections}>
        <ul className="sheet-parts plainlist">
          {sectionsOf(action).map((section) => {
            const stale = staleCount(subject, action, section)
            return (
              <li key={section}>
                <Link
                  href={sheetPath(subject.project.id, action.id, section)}
                  replace
                  state={arrival}
                  aria-current={section === current ? 'page' : undefined}
                >
                  {words.names[section]}
                  {stale > 0 ? (
                    <span className="chip part-stale">{words.toReview}</span>
                  ) : (
                    !isOwn && isTouched(subject, action, section) && <span className="edited-mark">{words.yours}</span>
                  )}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <dl className="facts small sheet-glance" aria-label={words.atAGlance}>
        <dt>{words.when}</dt>
        <dd>{whenText(subject, action)}</dd>
        {action.kind === 'measure' && (
          <>
            <dt>{words.hours}</dt>
            <dd>{hoursText(action.hours)}</dd>
            <dt>{words.expense}</dt>
            <dd>{expenseText(totalOf(action))}</dd>
            <dt>{words.indicators}</dt>
            <dd>{action.indicators.length}</dd>
          </>
        )}
      </dl>
      {isOwn ? (
        <button type="button" className="linklike small" onClick={onRemove}>
          {words.removeOwn}
        </button>
      ) : (
        <RestoreAll subject={subject} action={action} onSay={onSay} />
      )}
    </div>
  )
}

function totalOf({ years }: Extract<SheetProps['action'], { kind: 'measure' }>) {
  const low = years.reduce((sum, { expense }) => sum + expense.low, 0)
  const isOpen = years.some(({ expense }) => expense.high === null)
  return { low, high: isOpen ? null : years.reduce((sum, { expense }) => sum + (expense.high ?? 0), 0) }
}

/** The whole sheet as it was proposed; and, a moment later, as it was written. */
function RestoreAll({ subject, action, onSay }: Pick<SheetProps, 'subject' | 'action' | 'onSay'>) {
  const { decide } = useSession.getState()
  const [before, setBefore] = useState<ActionEdit>()
  const edit = subject.project.choices.edits[action.id]
  if (action.edited.length > 0 && edit)
    return (
      <button
        type="button"
        className="linklike small"
        onClick={() => {
          setBefore(edit)
          decide((choices) => restoreAction(choices, action.id))
          onSay(words.restoredAll)
        }}
      >
        {words.restoreAll}
      </button>
    )
  return (
    before && (
      <p className="small">
        {words.restoredAll}{' '}
        <button
          type="button"
          className="linklike"
          onClick={() => {
            decide((choices) => editAction(choices, action.id, before))
            setBefore(undefined)
            onSay(words.undone)
          }}
        >
          {words.undo}
        </button>
      </p>
    )
  )
}
