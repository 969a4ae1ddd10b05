import type { ReactNode } from 'react'
import { wordsOfSheet } from '../../text/sheet'
import { Screen } from '../components/Screen'
import { planPath } from '../wizard/journeyPath'
import { PlanNav, type PlanPlace } from './PlanNav'

interface PlanPartProps {
  project: string
  current: PlanPlace
  title: string
  lead: string
  children: ReactNode
}

/** A screen of the plan beside the list of its actions: the way back, and the others one step away. */
export const PlanPart = ({ project, current, title, lead, children }: PlanPartProps) => (
  <Screen
    title={title}
    back={{ to: planPath(project), label: wordsOfSheet.back }}
    notice={<PlanNav project={project} current={current} />}
    lead={lead}
  >
    {children}
  </Screen>
)
