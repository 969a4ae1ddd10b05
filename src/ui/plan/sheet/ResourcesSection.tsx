import { hoursMark } from '../../../domain/plan/describeAction'
import type { PlannedMeasure } from '../../../domain/plan/plan'
import { editAction } from '../../../domain/project/choices'
import { longest } from '../../../domain/project/project'
import type { Interval } from '../../../domain/scoring/results'
import { useSession } from '../../../state/session'
import { hoursText } from '../../../text/format'
import { wordsOfHours as words, wordsOfSheet } from '../../../text/sheet'
import { FigureField } from '../fields/FigureField'
import type { Limits } from '../fields/readFigure'
import { Edited, EditedLabel } from './Edited'
import { ExpensesEditor } from './ExpensesEditor'
import { StaleFlag } from './StaleFlag'
import type { SheetProps } from './sheetParts'

const limits: Limits = { min: 0, max: longest.amount }

/** What the action takes: hours of those who work here, money for others. */
export function ResourcesSection(props: SheetProps) {
  const { action, proposal } = props
  if (action.kind !== 'measure' || proposal.kind !== 'measure') return null
  return (
    <>
      <Hours {...props} action={action} proposal={proposal} />
      <ExpensesEditor {...props} />
    </>
  )
}

interface HoursProps extends SheetProps {
  action: PlannedMeasure
  proposal: PlannedMeasure
}

function Hours({ subject, action, proposal, onSay }: HoursProps) {
  const { decide } = useSession.getState()
  const { id, origin } = action
  const written = subject.project.choices.edits[id]?.hours
  const over = origin === 'own' ? {} : { over: hoursMark({ first: proposal.hours, later: proposal.laterHours }) }
  /** Both years are written at once: the one nobody spoke of is half way between what is proposed. */
  const write = (changes: { first?: number; later?: number }) => {
    const { first, later } = { first: middle(proposal.hours), later: middle(proposal.laterHours), ...written }
    decide((choices) => editAction(choices, id, { hours: { first, later, ...changes, ...over } }))
  }
  const restore = () => decide((choices) => editAction(choices, id, { hours: null }))
  const proposalText = words.proposed(hoursText(proposal.hours), hoursText(proposal.laterHours))
  const isEdited = written !== undefined && origin !== 'own'
  const box = (year: 'first' | 'later', proposed: Interval) => (
    <FigureField
      box={`${subject.project.id}/${id}/hours-${year}`}
      label={words[year]}
      hint={origin === 'own' ? undefined : words.hint(hoursText(proposed))}
      thing={words.thing}
      limits={limits}
      figure={written?.[year]}
      required
      onWrite={(hours) => hours !== undefined && write({ [year]: hours })}
    />
  )
  return (
    <section className="stack near" aria-labelledby="ore">
      <h3 id="ore">
        <EditedLabel label={words.title} isEdited={isEdited} />
      </h3>
      <p className="hint">{words.lead}</p>
      {action.stale.includes('hours') && (
        <StaleFlag
          message={wordsOfSheet.staleHours}
          thing={words.title}
          proposal={proposalText}
          onKeep={() => {
            write({})
            onSay(wordsOfSheet.kept)
          }}
          onTake={() => {
            restore()
            onSay(wordsOfSheet.takenProposal)
          }}
        />
      )}
      <div className="line-boxes">
        {box('first', proposal.hours)}
        {box('later', proposal.laterHours)}
      </div>
      {isEdited && <Edited thing={words.title} proposal={proposalText} onRestore={restore} />}
    </section>
  )
}

const middle = ({ low, high }: Interval): number => Math.round((low + high) / 2)
