import { useCallback, useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { QuestionId } from '../../../domain/ids'
import type { Project } from '../../../domain/project/project'
import type { Question } from '../../../domain/questionnaire/question'
import { useSession } from '../../../state/session'
import { dropDraft, keepDraft, keptDraft } from '../draft/keptDrafts'
import { checkPage } from '../draft/pageProblems'
import { draftOf, type PageDraft, type QuestionDraft } from '../draft/questionDraft'
import { readDraft } from '../draft/readDraft'
import { whoKnowsOf } from '../whoKnows'

/**
 * One page of the wizard. The form holds the draft; the store gets every change that is right, at once.
 * Both follow the other: what another tab changes shows here, unless something wrong is being written.
 */
export function usePageForm(
  project: Project,
  questions: readonly Question[],
  shown: readonly Question[],
): UseFormReturn<PageDraft> {
  const [saved] = useState(() => pageDraft(project, questions))
  const form = useForm<PageDraft>({
    defaultValues: saved,
    resolver: (draft) => checkPage(shown, draft),
    mode: 'onBlur',
    reValidateMode: 'onChange',
    shouldFocusError: false, // the summary takes the focus
  })

  const save = useCallback(
    (id: QuestionId, draft: QuestionDraft) => {
      const question = questions.find((one) => one.id === id)
      if (question) saveDraft(project.id, question, draft)
    },
    [project.id, questions],
  )
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          const [id = ''] = (name ?? '').split('.')
          const draft = values[id]
          if (draft) save(id, draft)
        },
      }),
    [form, save],
  )

  const { answers, notes } = project
  useEffect(() => {
    for (const question of questions) {
      const written = form.getValues(question.id)
      const saved = draftOf(question, answers[question.id], notes[question.id] ?? '', whoKnowsOf(question))
      const wrong = readDraft(question, written).problems.length > 0
      if (!wrong && !(sameAnswer(question, written, saved) && written.note === saved.note))
        form.setValue(question.id, saved)
    }
  }, [form, questions, answers, notes])
  return form
}

function pageDraft(project: Project, questions: readonly Question[]): PageDraft {
  return Object.fromEntries(
    questions.map((question) => {
      const saved = draftOf(
        question,
        project.answers[question.id],
        project.notes[question.id] ?? '',
        whoKnowsOf(question),
      )
      return [question.id, keptDraft(project.id, question.id, saved)]
    }),
  )
}

function saveDraft(projectId: string, question: Question, draft: QuestionDraft): void {
  const { project, answer, writeNote } = useSession.getState()
  if (project?.id !== projectId) return
  const reading = readDraft(question, draft)
  writeNote(question.id, draft.note)
  if (reading.problems.length > 0) {
    keepDraft(projectId, question.id, draft)
    return
  }
  dropDraft(projectId, question.id)
  const saved = draftOf(question, project.answers[question.id], draft.note, whoKnowsOf(question))
  if (!sameAnswer(question, draft, saved)) answer(question.id, reading.answer ?? null)
}

/** Compared as answers: "1250" and "1.250" are the same one, and looking at a page must not change it. */
function sameAnswer(question: Question, a: QuestionDraft, b: QuestionDraft): boolean {
  return JSON.stringify(readDraft(question, a).answer) === JSON.stringify(readDraft(question, b).answer)
}
