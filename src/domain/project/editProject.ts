import type { QuestionId } from '../ids'
import type { Answer } from '../questionnaire/answer'
import { applyChanges } from './changes'
import { longest, type Project } from './project'

/** What a person may do to a project, plan apart. Each returns the same project when nothing changes. */

/** `null` takes the answer away: back to not answered. */
export function answerQuestions(project: Project, answers: Readonly<Record<QuestionId, Answer | null>>): Project {
  const changed = applyChanges(project.answers, answers)
  if (changed === project.answers) return project
  /** What was answered anew has been looked at; the rest of the last round still waits. */
  const toConfirm = project.toConfirm.filter((id) => changed[id] === project.answers[id])
  return { ...project, answers: changed, ...(toConfirm.length < project.toConfirm.length && { toConfirm }) }
}

/** It still holds: the person has looked at it. */
export function confirmAnswers(project: Project, questions: readonly QuestionId[]): Project {
  const toConfirm = project.toConfirm.filter((id) => !questions.includes(id))
  return toConfirm.length === project.toConfirm.length ? project : { ...project, toConfirm }
}

export function writeNote(project: Project, question: QuestionId, text: string): Project {
  const notes = applyChanges(project.notes, { [question]: text === '' ? null : text.slice(0, longest.note) })
  return notes === project.notes ? project : { ...project, notes }
}

export function declareComplete(project: Project, section: string, complete: boolean): Project {
  if (project.completedSections.includes(section) === complete) return project
  const others = project.completedSections.filter((id) => id !== section)
  return { ...project, completedSections: complete ? [...others, section] : others }
}

type Heading = Partial<Pick<Project, 'organisation' | 'compiledBy' | 'track'>>

export function changeHeading(project: Project, heading: Heading): Project {
  return applyChanges(project, {
    ...heading,
    ...(heading.organisation !== undefined && { organisation: heading.organisation.slice(0, longest.organisation) }),
    ...(heading.compiledBy !== undefined && { compiledBy: heading.compiledBy.slice(0, longest.compiledBy) }),
  })
}
