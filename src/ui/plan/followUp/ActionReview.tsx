import type { PlannedAction } from '../../../domain/plan/plan'
import type { Changes } from '../../../domain/project/changes'
import { editAction } from '../../../domain/project/choices'
import { longest, type Progress, type ReviewMonth } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import type { Subject } from '../../../text/document/subject'
import { stateNames, wordsOfFollowUp as words } from '../../../text/followUp'
import { Icon } from '../../components/Icon'
import { Choice } from '../fields/Choice'
import { FigureField } from '../fields/FigureField'
import { TextBox } from '../fields/TextBox'
import { MeasuredBoxes } from './MeasuredBoxes'
import { progressWith } from './reviews'

interface ActionReviewProps {
  subject: Subject
  action: PlannedAction
  month: ReviewMonth
}

/** One action at one review: its state in a line, the rest on request. */
export function ActionReview({ subject, action, month }: ActionReviewProps) {
  const { decide } = useSession.getState()
  const { id, number, title } = action
  const progress = action.progress[month]
  const write = (changes: Changes<Progress>) =>
    decide((choices) => {
      const before = choices.edits[id]?.progress ?? {}
      return editAction(choices, id, { progress: { ...before, [month]: progressWith(before[month], changes) } })
    })
  const isSuspended = progress?.state === 'sospesa'
  return (
    <li>
      <details>
        <summary>
          <span className="review-name">
            {number}. {title}
          </span>{' '}
          <span className="muted review-state">
            {progress ? words.short(stateNames[progress.state], progress.percent) : words.notYet}
          </span>
        </summary>
        <div className="disclosed stack even">
          <div className="line-boxes">
            <Choice
              label={words.state}
              value={progress?.state ?? ''}
              names={stateNames}
              {...(!progress && { none: words.notYet })}
              onChoose={(state) => state && write({ state })}
            />
            <FigureField
              box={`${subject.project.id}/${id}/percent-${month}`}
              label={words.percent}
              thing={words.percentThing}
              limits={{ min: 0, max: 100, whole: true }}
              figure={progress?.percent}
              onWrite={(percent) => (percent !== undefined || progress) && write({ percent: percent ?? null })}
            />
          </div>
          <TextBox
            label={isSuspended ? words.whySuspended : words.happened}
            text={progress?.happened ?? ''}
            most={longest.sheetText}
            long
            onWrite={(happened) =>
              (happened !== '' || progress) && write({ happened: happened === '' ? null : happened })
            }
          />
          {isSuspended && !progress?.happened && (
            <p className="overload">
              <Icon name="warning" />
              <span>{words.suspendedAsk}</span>
            </p>
          )}
          {action.kind === 'measure' && action.indicators.length > 0 && (
            <MeasuredBoxes subject={subject} action={action} month={month} />
          )}
        </div>
      </details>
    </li>
  )
}
