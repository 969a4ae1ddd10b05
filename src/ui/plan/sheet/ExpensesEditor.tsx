import { yearsOf } from '../../../domain/plan/resources'
import { editAction } from '../../../domain/project/choices'
import { longest } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { expenseText, lowerFirst } from '../../../text/format'
import { costText } from '../../../text/measures'
import { certaintyNames, coverageNames, wordsOfExpenses as words } from '../../../text/sheet'
import { Choice } from '../fields/Choice'
import { FigureBox } from '../fields/FigureBox'
import { RowList } from '../fields/RowList'
import { TextBox } from '../fields/TextBox'
import { useRows } from '../fields/useRows'
import { EditedLabel } from './Edited'
import { type ExpenseBoxes, emptyExpense, eurosLimits, expenseBoxes, soundExpense } from './expenseRows'
import type { SheetProps } from './sheetParts'

/** What is paid to others, year by year, and who pays for it. */
export function ExpensesEditor({ subject, action }: SheetProps) {
  const { decide } = useSession.getState()
  const { id } = action
  const rows = useRows({
    list: `${subject.project.id}/${id}/expenses`,
    saved: subject.project.choices.edits[id]?.expenses ?? [],
    empty: emptyExpense,
    boxesOf: expenseBoxes,
    soundOf: soundExpense,
    onWrite: (expenses) =>
      decide((choices) => editAction(choices, id, { expenses: expenses.length > 0 ? [...expenses] : null })),
  })
  if (action.kind === 'data') return null
  const years = yearsOf(subject.plan.duration)
  const total = action.years.reduce((sum, { expense }) => sum + expense.low, 0)
  return (
    <section className="stack near" aria-labelledby="spesa">
      <h3 id="spesa">
        <EditedLabel label={words.title} isEdited={action.expenses.length > 0} />
      </h3>
      <p className="hint">{words.lead}</p>
      {action.expenses.length > 0 ? (
        <p aria-live="polite">{words.total(expenseText({ low: total, high: total }))}</p>
      ) : (
        action.origin !== 'own' && <p>{words.byClass(lowerFirst(costText(subject.content, action.costClass)))}</p>
      )}
      <RowList rows={rows} nameOf={words.name} add={words.add} most={longest.expenses}>
        {({ boxes }, change) => (
          <>
            <TextBox label={words.what} text={boxes.what} most={longest.title} onWrite={(what) => change({ what })} />
            <div className="line-boxes">
              {([0, 1, 2] as const).slice(0, years).map((year) => (
                <FigureBox
                  key={year}
                  label={words.year(year + 1, years)}
                  thing={words.yearThing}
                  limits={eurosLimits}
                  text={boxes.amounts[year]}
                  onText={(text) => change({ amounts: amountsWith(boxes.amounts, year, text) })}
                />
              ))}
            </div>
            <div className="line-boxes">
              <Choice
                label={words.coverage}
                value={boxes.coverage}
                names={coverageNames}
                onChoose={(coverage) => coverage && change({ coverage })}
              />
              <Choice
                label={words.certainty}
                value={boxes.certainty}
                names={certaintyNames}
                onChoose={(certainty) => certainty && change({ certainty })}
              />
            </div>
          </>
        )}
      </RowList>
    </section>
  )
}

const amountsWith = (amounts: ExpenseBoxes['amounts'], year: 0 | 1 | 2, text: string): ExpenseBoxes['amounts'] => [
  year === 0 ? text : amounts[0],
  year === 1 ? text : amounts[1],
  year === 2 ? text : amounts[2],
]
