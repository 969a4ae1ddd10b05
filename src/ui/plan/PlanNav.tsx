import { Link } from 'wouter'
import { wordsOfPlanNav as words } from '../../text/plan'
import { approvalPath, budgetPath, followUpPath, objectivesPath, planPath, simulatePath } from '../wizard/journeyPath'
import './planNav.css'

const places = [
  ['actions', planPath],
  ['simulate', simulatePath],
  ['objectives', objectivesPath],
  ['budget', budgetPath],
  ['followUp', followUpPath],
  ['approval', approvalPath],
] as const

export type PlanPlace = keyof typeof words.places

interface PlanNavProps {
  project: string
  current: PlanPlace
}

/** Above the title of every screen of the plan (the `notice` of a `Screen`): the others are one step away. */
export function PlanNav({ project, current }: PlanNavProps) {
  return (
    <nav className="plan-nav" aria-label={words.label}>
      <ul className="plainlist">
        {places.map(([place, path]) => (
          <li key={place}>
            <Link href={path(project)} aria-current={place === current ? 'page' : undefined}>
              {words.places[place]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
