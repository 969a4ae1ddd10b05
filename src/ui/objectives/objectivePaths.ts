import { objectivesPath } from '../wizard/journeyPath'

export const scorecardPath = (project: string, card: string): string => `${objectivesPath(project)}/${card}`
export const objectivePath = (project: string, card: string, objective: string): string =>
  `${scorecardPath(project, card)}/${objective}`
