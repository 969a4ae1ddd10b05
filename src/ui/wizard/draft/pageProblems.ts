import { type FieldErrors, type ResolverResult, set } from 'react-hook-form'
import type { Question } from '../../../domain/questionnaire/question'
import { problemText } from '../../../text/problems'
import type { SummaryEntry } from '../../components/ErrorSummary'
import { messageAt } from './messageAt'
import type { PageDraft } from './questionDraft'
import { readDraft } from './readDraft'

/** What react-hook-form asks of a page: its sentences, each at its place. Nothing is required, so empty is never wrong. */
export function checkPage(questions: readonly Question[], draft: PageDraft): ResolverResult<PageDraft> {
  const errors: FieldErrors<PageDraft> = {}
  for (const { place, message } of problemsOf(questions, draft)) set(errors, place, { type: 'check', message })
  return Object.keys(errors).length === 0 ? { values: draft, errors: {} } : { values: {}, errors }
}

function problemsOf(questions: readonly Question[], draft: PageDraft): { place: string; message: string }[] {
  return questions.flatMap((question) => {
    const written = draft[question.id]
    if (!written) return []
    return readDraft(question, written).problems.map(({ part, field, problem }) => ({
      place: `${question.id}.${part}`,
      message: problemText(problem, question, field),
    }))
  })
}

/** The same sentences for the summary, in the order of the page. */
export function summaryEntries(questions: readonly Question[], errors: FieldErrors<PageDraft>): SummaryEntry[] {
  const places = questions.flatMap((question) => [
    { target: question.id, place: `${question.id}.chosen` },
    { target: `${question.id}.number`, place: `${question.id}.number` },
    ...(question.type === 'fields' ? question.fields : []).map(({ id }) => {
      const place = `${question.id}.boxes.${id}`
      return { target: place, place }
    }),
  ])
  return places.flatMap(({ target, place }) => {
    const message = messageAt(errors, place)
    return message === undefined ? [] : [{ target, message }]
  })
}
