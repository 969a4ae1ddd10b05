import { useDeferredValue } from 'react'
import type { Project } from '../../domain/project/project'
import { usePlan } from '../plan/usePlan'
import { ObjectiveScreen } from './ObjectiveScreen'
import { ScorecardScreen } from './ScorecardScreen'
import { ScorecardsScreen } from './ScorecardsScreen'
import './objectives.css'

interface ObjectivesScreensProps {
  project: Project
  card?: string | undefined
  objective?: string | undefined
}

/** All the sheets, one sheet, one objective: by the address. */
export function ObjectivesScreens({ project, card, objective }: ObjectivesScreensProps) {
  /** What a sheet says changes nothing in the plan: the boxes answer at once, the plan is read again right after. */
  const planned = usePlan(useDeferredValue(project))
  const subject = { ...planned, project }
  if (card === undefined) return <ScorecardsScreen subject={subject} />
  if (objective === undefined) return <ScorecardScreen key={card} subject={subject} cardId={card} />
  return <ObjectiveScreen key={`${card}/${objective}`} subject={subject} cardId={card} objectiveId={objective} />
}
