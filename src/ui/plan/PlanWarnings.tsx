import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { overYearText } from '../../text/budget'
import type { Subject } from '../../text/document/subject'
import { wordsOfWarnings as words } from '../../text/plan'
import { Icon } from '../components/Icon'
import { budgetPath, sheetPath } from '../wizard/journeyPath'
import type { OfferedAction } from './offeredActions'
import { tooEarlyText } from './planWarnings'
import { staleIn } from './sheet/sheetParts'

interface PlanWarningsProps {
  subject: Subject
  offered: readonly OfferedAction[]
}

/** What does not fit, said plainly, each with the way to where it is put right. */
export function PlanWarnings({ subject, offered }: PlanWarningsProps) {
  const { plan, project } = subject
  const lines: { key: string; text: ReactNode; to: string; command: string }[] = [
    ...plan.budget.over.map((over) => ({
      key: `year-${over.year}`,
      text: overYearText(over, plan.budget.yearly ?? 0),
      to: budgetPath(project.id),
      command: words.seeBudget,
    })),
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
              {text} <Link href={to}>{command}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
