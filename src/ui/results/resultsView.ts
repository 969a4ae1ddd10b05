import type { Content } from '../../domain/content'
import type { AreaId, QuestionId } from '../../domain/ids'
import type { Evaluation, Plan } from '../../domain/plan/plan'
import type { Project } from '../../domain/project/project'
import type { Question } from '../../domain/questionnaire/question'
import type { ScoredArea } from '../../domain/scoring/results'

/** What every part of the results reads. */
export interface ResultsView {
  content: Content
  project: Project
  evaluation: Evaluation
  plan: Plan
}

export function areaName({ scoring }: Content, area: AreaId): string {
  return scoring.areas.find(({ id }) => id === area)?.name ?? area
}

export function questionOf({ content }: ResultsView, id: QuestionId): Question {
  const question = content.questions.find((candidate) => candidate.id === id)
  if (!question) throw new Error(`no question "${id}" in the content`)
  return question
}

/** The anchor that was chosen, as its own sentence. */
export function chosenAnchor(view: ResultsView, id: QuestionId): { grade: string; sentence: string } | undefined {
  const question = questionOf(view, id)
  const answer = view.project.answers[id]
  if (question.type !== 'anchors' || answer?.state !== 'given') return undefined
  const option = question.options.find((candidate) => candidate.id === answer.value)
  return option && { grade: option.id, sentence: option.text }
}

/** How the area reads at its level; at the lowest one, when it may be either. */
export function areaReading({ planTexts }: Content, { area, level }: ScoredArea): string {
  const readings = planTexts.areaReadings[area] ?? {}
  const key =
    level.status === 'insufficient'
      ? 'dati-insufficienti'
      : (level.status === 'certain' ? level.level : level.lowest).id
  return readings[key] ?? ''
}

/** The page of a question, with the way back to the results. */
export function questionPath({ content, project }: ResultsView, id: QuestionId): string {
  for (const section of content.journey.sections)
    for (const page of section.pages)
      if (page.questions.includes(id)) return `/o/${project.id}/${section.id}/${page.id}?torna=risultati`
  return `/o/${project.id}`
}
