import { useCallback, useEffect, useMemo } from 'react'
import { FormProvider } from 'react-hook-form'
import { useLocation } from 'wouter'
import { confirmAnswers } from '../../../domain/project/editProject'
import type { Project } from '../../../domain/project/project'
import type { QuestionnaireIndex } from '../../../domain/questionnaire/indexQuestionnaire'
import type { SectionProgress } from '../../../domain/questionnaire/progress'
import type { Question as QuestionContent } from '../../../domain/questionnaire/question'
import type { Page } from '../../../domain/questionnaire/questionnaire'
import { questionText } from '../../../domain/questionnaire/questionText'
import { mayNotApply, type Reading } from '../../../domain/questionnaire/readAnswers'
import { useSession } from '../../../state/session'
import { wordsOfPage } from '../../../text/questionPage'
import { wordsOfRound } from '../../../text/round'
import { Screen } from '../../components/Screen'
import { usePreferences } from '../../frame/preferences'
import { dropDraft } from '../draft/keptDrafts'
import { summaryEntries } from '../draft/pageProblems'
import { clearedDraft } from '../draft/questionDraft'
import { askedOn, listPath } from '../journeyPath'
import { Question } from '../question/Question'
import { whoKnowsOf } from '../whoKnows'
import { HowToChoose } from './HowToChoose'
import { PageCommands } from './PageCommands'
import { PageSummary } from './PageSummary'
import { pageKicker } from './pageKicker'
import { totalOf } from './totalOf'
import { useHiddenAnswers } from './useHiddenAnswers'
import { usePageForm } from './usePageForm'
import { useWayOn } from './useWayOn'
import '../question/question.css'

interface PageFormProps {
  project: Project
  reading: Reading
  progress: readonly SectionProgress[]
  here: SectionProgress
  page: Page
  focusOn: string | undefined
}

/** The questions of one page. Nothing here blocks moving on. */
export function PageForm({ project, reading, progress, here, page, focusOn }: PageFormProps) {
  const [, navigate] = useLocation()
  const { index } = reading
  const questions = useMemo(() => contentOf(index, page.questions), [index, page])
  const shown = useMemo(() => contentOf(index, askedOn(reading, page)), [index, reading, page])
  const form = usePageForm(project, questions, shown)
  const shortcuts = usePreferences(({ shortcuts }) => shortcuts)
  const changes = useHiddenAnswers(reading)
  const way = useWayOn(project.id, reading, progress, here, page)
  const { errors, submitCount } = form.formState
  const wrong = submitCount > 0 ? summaryEntries(shown, errors) : []

  const clear = useCallback(
    (id: string) => {
      form.setValue(id, clearedDraft(form.getValues(id)), { shouldDirty: true })
      form.clearErrors(id)
      document.getElementById(id)?.focus()
    },
    [form],
  )
  const toConfirm = shown.map(({ id }) => id).filter((id) => project.toConfirm.includes(id))
  const confirm = useCallback((id: string) => {
    useSession.getState().minute((project) => confirmAnswers(project, [id]))
    document.getElementById(id)?.focus()
  }, [])
  const confirmPage = () => useSession.getState().minute((project) => confirmAnswers(project, toConfirm))
  const continueWithout = () => {
    for (const id of new Set(wrong.map(({ target }) => target.split('.')[0] ?? ''))) {
      dropDraft(project.id, id)
      useSession.getState().answer(id, null)
    }
    navigate(way.to)
  }
  useEffect(() => {
    const place = focusOn === undefined ? null : document.getElementById(focusOn)
    place?.scrollIntoView({ block: 'start' })
    place?.focus({ preventScroll: true })
  }, [focusOn])

  const maturity = here.section.group === 'areas'
  return (
    <FormProvider {...form}>
      <Screen
        title={page.title}
        back={way.up}
        kicker={pageKicker(here, askedOn(reading, page))}
        wrong={wrong.length > 0}
        focusElsewhere={focusOn !== undefined}
        notice={
          wrong.length > 0 && (
            <PageSummary key={submitCount} entries={wrong} list={listPath(project.id)} onContinue={continueWithout} />
          )
        }
      >
        <div className="split page">
          <form className="questions" noValidate onSubmit={form.handleSubmit(() => navigate(way.to))}>
            {shown.length === 0 && <p>{wordsOfPage.nothingToAsk}</p>}
            {shown.map((question) => (
              <Question
                key={question.id}
                question={question}
                title={questionText(reading, question)}
                mayNotApply={mayNotApply(reading, question.id) !== false}
                whoKnows={whoKnowsOf(question)}
                total={totalOf(reading, question)}
                shortcuts={shortcuts}
                remark={changes?.question === question.id ? changes.text : undefined}
                toConfirm={toConfirm.includes(question.id)}
                onConfirm={confirm}
                onClear={clear}
              />
            ))}
            {toConfirm.length > 1 && (
              <div>
                <button type="button" className="linklike" onClick={confirmPage}>
                  {wordsOfRound.confirmPage}
                </button>
              </div>
            )}
            <PageCommands project={project} here={here} way={way} />
          </form>
          <HowToChoose maturity={maturity} />
        </div>
      </Screen>
    </FormProvider>
  )
}

function contentOf(index: QuestionnaireIndex, ids: readonly string[]): QuestionContent[] {
  return ids.flatMap((id) => index.byId.get(id) ?? [])
}
