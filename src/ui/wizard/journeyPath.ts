import type { QuestionnaireContent } from '../../domain/content'
import type { ActionId, QuestionId } from '../../domain/ids'
import type { SectionProgress } from '../../domain/questionnaire/progress'
import type { Journey, Page, Section } from '../../domain/questionnaire/questionnaire'
import { askedState, type Reading } from '../../domain/questionnaire/readAnswers'

/** Addresses of the screens of one organisation. */
export const listPath = (project: string): string => `/o/${project}`
export const reviewPath = (project: string, question?: QuestionId): string =>
  question === undefined ? `/o/${project}/riepilogo` : `/o/${project}/riepilogo/${question}`
export const toVerifyPath = (project: string): string => `/o/${project}/da-verificare`
export const resultsPath = (project: string): string => `/o/${project}/risultati`
/** Snapshots, a new round, before and after. */
export const comparePath = (project: string): string => `/o/${project}/confronto`
/** The consultant's additions, and which are in use. */
export const overlayPath = (project: string): string => `/o/${project}/aggiunte`
/** What a new version of the questions changed here. */
export const newsPath = (project: string): string => `/o/${project}/novita`
export const planPath = (project: string): string => `/o/${project}/piano`
/** The same actions on a board, by quadrant. */
export const boardPath = (project: string): string => `/o/${project}/piano/quadranti`
export const sheetPath = (project: string, action: ActionId, section?: string): string =>
  `/o/${project}/piano/azione/${action}${section === undefined ? '' : `/${section}`}`
export const simulatePath = (project: string): string => `/o/${project}/piano/simula`
export const objectivesPath = (project: string): string => `/o/${project}/piano/obiettivi`
export const budgetPath = (project: string): string => `/o/${project}/piano/budget`
export const followUpPath = (project: string, month?: string): string =>
  `/o/${project}/piano/andamento${month === undefined ? '' : `/${month}`}`
export const approvalPath = (project: string): string => `/o/${project}/piano/approvazione`
/** The meeting, and what is done before and after it. */
export const meetingPath = (project: string, part?: MeetingPart): string =>
  `/o/${project}/incontro${part === undefined ? '' : `/${part}`}`
export type MeetingPart = 'che-cosa-portare' | 'questionario' | 'trascrizione' | 'confronto'
export const projectorPath = (project: string): string => `/o/${project}/proiettore`
export const documentPath = (project: string): string => `/o/${project}/documento`
export const pagePath = (project: string, section: string, page: string): string => `/o/${project}/${section}/${page}`

/**
 * Said when a link leads to one question to change it; "Continua" then leads back. It stays in the browser's history
 * beside the address, `<Link href={questionPath(…)} state={…}>`: back and reload keep it too.
 */
export interface CameFrom {
  from: 'review' | 'results' | 'toVerify'
  question: QuestionId
}

/** The page of a question, with the question itself in view. */
export function questionPath(journey: Journey, project: string, question: QuestionId): string {
  for (const section of journey.sections) {
    const page = section.pages.find(({ questions }) => questions.includes(question))
    if (page) return `${pagePath(project, section.id, page.id)}/${question}`
  }
  return listPath(project)
}

export const askedOn = (reading: Reading, page: Page): readonly QuestionId[] =>
  page.questions.filter((question) => askedState(reading, question) !== 'notAsked')

/** Pages of a section with something to ask. */
export const openPages = (reading: Reading, section: Section): readonly Page[] =>
  section.pages.filter((page) => askedOn(reading, page).length > 0)

/** Where "Continua" begins a section: its first page with something missing. */
export function startOf(reading: Reading, { section, missing }: SectionProgress): Page | undefined {
  const pages = openPages(reading, section)
  return pages.find(({ questions }) => questions.some((question) => missing.includes(question))) ?? pages[0]
}

/** The next section to complete after this one, going round from the beginning. */
export function nextSection(progress: readonly SectionProgress[], after?: string): SectionProgress | undefined {
  const place = progress.findIndex(({ section }) => section.id === after)
  const round = [...progress.slice(place + 1), ...progress.slice(0, Math.max(place, 0))]
  return round.find(({ state }) => state === 'toDo' || state === 'started')
}

/** Number of an area among the areas, from 1; the profile sections are counted apart. */
export function placeOf(content: QuestionnaireContent, { id, group }: Section): { number: number; of: number } {
  const sections = content.journey.sections.filter((section) => section.group === group)
  return { number: sections.findIndex((section) => section.id === id) + 1, of: sections.length }
}
