import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { overYearText } from '../../text/budget'
import type { Subject } from '../../text/document/subject'
import { wordsOfWarnings as words, wordsOfSimulation } from '../../text/plan'
import { Icon } from '../components/Icon'
import { budgetPath, sheetPath } from '../wizard/journeyPath'
import type { OfferedAction } from './offeredActions'
import { quarterText, tooEarlyText } from './planWarnings'
import { staleIn } from './sheet/sheetParts'

interface PlanWarningsProps {
  subject: Subject
  offered: readonly OfferedAction[]
  /** The panel with the resources stands beside, and says what concerns all of the plan. */
  besidePanel: boolean
}

interface Line {
  key: string
  text: ReactNode
  to?: string
  command?: string
}

/** What does not fit, said plainly, each with the way to where it is put right. */
export function PlanWarnings({ subject, offered, besidePanel }: PlanWarningsProps) {
  const { plan, project } = subject
  const lines: Line[] = [
    ...(besidePanel ? [] : wholePlanLines(subject)),
    ...plan.actions.flatMap((action) => {
      const early = tooEarlyText(subject, action)
      const to = sheetPath(project.id, action.id, 'quando')
      return early
        ? [{ key: `early-${action.id}`, text: words.early(action.title, early), to, command: words.seeWhen }]
        : []
    }),
    ...offered.flatMap(({ action, isIn }) =>
      !isIn && action.kind === 'measure' && action.duty && !action.texts.note
        ? [
            {
              key: `duty-${action.id}`,
              text: words.dutyOut(action.title),
              to: sheetPath(project.id, action.id, 'note'),
              command: words.seeSheet,
            },
          ]
        : [],
    ),
    ...plan.actions.flatMap((action) =>
      staleIn(subject, action) > 0
        ? [
            {
              key: `stale-${action.id}`,
              text: words.stale(action.title),
              to: sheetPath(project.id, action.id),
              command: words.seeSheet,
            },
          ]
        : [],
    ),
  ]
  if (lines.length === 0) return null
  return (
    <section className="warnings stack near" aria-labelledby="da-guardare">
      <h2 id="da-guardare">{words.title}</h2>
      <ul className="plainlist stack close">
        {lines.map(({ key, text, to, command }) => (
          <li key={key} className="remark">
            <Icon name="warning" />
            <p>
              {text} {to && <Link href={to}>{command}</Link>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function wholePlanLines(subject: Subject): readonly Line[] {
  const { overloads, budget } = subject.plan
  return [
    ...overloads.map(({ responsible, quarter, actions }) => ({
      key: `${responsible}-${quarter}`,
      text: wordsOfSimulation.overload(responsible, actions, quarterText(subject, quarter)),
    })),
    ...budget.over.map((over) => ({
      key: `year-${over.year}`,
      text: overYearText(over, budget.yearly ?? 0),
      to: budgetPath(subject.project.id),
      command: words.seeBudget,
    })),
  ]
}
