import { stepsHere, stepsMark } from '../../../domain/plan/describeAction'
import { editAction } from '../../../domain/project/choices'
import { longest } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { monthOf, whenText } from '../../../text/document/subject'
import { monthRange } from '../../../text/format'
import { wordsOfSteps as words, wordsOfSheet } from '../../../text/sheet'
import { FigureBox } from '../fields/FigureBox'
import { RowList } from '../fields/RowList'
import { TextBox } from '../fields/TextBox'
import { useRows } from '../fields/useRows'
import { Edited, EditedLabel } from './Edited'
import { StaleFlag } from './StaleFlag'
import type { SheetProps } from './sheetParts'
import { emptyStep, monthsLimits, proposedSteps, soundStep, stepBoxes } from './stepRows'

/** The steps one after the other, with the months they fall in as they are written. */
export function StepsEditor({ subject, action, onSay }: SheetProps) {
  const { decide } = useSession.getState()
  const { id } = action
  const measure = subject.measures.get(id)
  const written = subject.project.choices.edits[id]?.steps
  const proposed = proposedSteps({ subject, action })
  const over = measure && proposed.length > 0 ? { over: stepsMark(stepsHere(measure, subject.plan.size.id)) } : {}
  const write = (items: typeof proposed) =>
    decide((choices) => editAction(choices, id, { steps: items.length > 0 ? { items: [...items], ...over } : null }))
  const rows = useRows({
    list: `${subject.project.id}/${id}/steps`,
    saved: written?.items ?? proposed,
    empty: emptyStep,
    boxesOf: stepBoxes,
    soundOf: soundStep,
    onWrite: write,
  })
  const isEdited = written !== undefined && proposed.length > 0
  const restore = () => decide((choices) => editAction(choices, id, { steps: null }))
  const proposalText = words.proposedSteps(proposed.map(({ title }) => title))
  /** Months of the step at this place, among those that can be saved. */
  const whenOf = (place: number): string | undefined => {
    const sound = rows.rows.slice(0, place).filter((row) => row.sound).length
    const step = rows.rows[place]?.sound && action.steps[sound]
    return step && monthRange(monthOf(subject, step.from), monthOf(subject, step.to))
  }
  return (
    <section className="stack near" aria-labelledby="tappe">
      <h3 id="tappe">
        <EditedLabel label={words.title} isEdited={isEdited} />
      </h3>
      <p className="hint">{words.lead}</p>
      {action.kind === 'measure' && action.stale.includes('steps') && written && (
        <StaleFlag
          message={wordsOfSheet.staleSteps}
          thing={words.title}
          proposal={proposalText}
          onKeep={() => {
            write(written.items)
            onSay(wordsOfSheet.kept)
          }}
          onTake={() => {
            restore()
            onSay(wordsOfSheet.takenProposal)
          }}
        />
      )}
      {rows.rows.length === 0 && <p className="muted">{words.none}</p>}
      <RowList
        rows={rows}
        nameOf={words.name}
        add={words.add}
        most={longest.steps}
        ordered
        keepsOne={proposed.length > 0}
        footOf={(place) => whenOf(place) && words.dates(whenOf(place) ?? '')}
      >
        {({ boxes }, change) => (
          <div className="line-boxes step-boxes">
            <div className="wide">
              <TextBox
                label={words.what}
                text={boxes.title}
                most={longest.title}
                onWrite={(title) => change({ title })}
              />
            </div>
            <TextBox label={words.who} text={boxes.who} most={longest.title} onWrite={(who) => change({ who })} />
            <FigureBox
              label={words.months}
              thing={words.monthsThing}
              limits={monthsLimits}
              text={boxes.months}
              onText={(months) => change({ months })}
            />
          </div>
        )}
      </RowList>
      {action.steps.length > 0 && <p>{words.whole(whenText(subject, action))}</p>}
      {isEdited && <Edited thing={words.title} proposal={proposalText} onRestore={restore} />}
    </section>
  )
}
