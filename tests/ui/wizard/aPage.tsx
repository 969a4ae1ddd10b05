import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { questionnaire } from '../../../src/content/questionnaire'
import { newProject } from '../../../src/domain/project/newProject'
import type { Project } from '../../../src/domain/project/project'
import type { Question } from '../../../src/domain/questionnaire/question'
import { useSession } from '../../../src/state/session'
import { PageScreen } from '../../../src/ui/wizard/page/PageScreen'

/** The page as the app shows it: the store is the real one, and so are the questions. */

/** jsdom draws nothing, so it cannot scroll. */
Element.prototype.scrollIntoView = () => {}
window.scrollTo = () => {}

const start = newProject({
  id: 'prova-0001',
  content: { id: questionnaire.journey.id, version: questionnaire.journey.version },
  organisation: 'Sartoria Bianchi',
  compiledBy: 'Titolare',
  track: 'full',
  today: '2026-11-22',
  now: '2026-11-22T09:00:00.000Z',
})

function Opened({ children }: { children: (project: Project) => ReactNode }) {
  const project = useSession((session) => session.project)
  return project && children(project)
}

/** Any screen about an organisation, with its store. */
export function openScreen(screen: (project: Project) => ReactNode, change: Partial<Project> = {}) {
  useSession.getState().open({ ...start, ...change })
  const view = render(
    <Router hook={useHashLocation}>
      <Opened>{screen}</Opened>
    </Router>,
  )
  return { ...view, user: userEvent.setup() }
}

export const openPage = (section: string, page: string, change: Partial<Project> = {}) =>
  openScreen((project) => <PageScreen project={project} section={section} page={page} question={undefined} />, change)

export const answerTo = (question: string) => useSession.getState().project?.answers[question]

export function questionOf(id: string): Question {
  const question = questionnaire.questions.find((one) => one.id === id)
  if (!question) throw new Error(`no question "${id}"`)
  return question
}

/** The sentence of an option. */
export function sentence(question: string, option: string): string {
  const found = questionOf(question)
  const text = 'options' in found ? found.options.find(({ id }) => id === option)?.text : undefined
  if (text === undefined) throw new Error(`no option "${option}" in "${question}"`)
  return text
}
