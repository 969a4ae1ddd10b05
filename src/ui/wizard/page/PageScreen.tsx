import { useEffect, useMemo } from 'react'
import type { Project } from '../../../domain/project/project'
import { sectionProgress } from '../../../domain/questionnaire/progress'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { useReading } from '../../content/useReading'
import { MissingScreen } from '../../frame/MissingScreen'
import { whenIdle } from '../../frame/whenIdle'
import { loadGuide } from '../question/QuestionHelp'
import { PageForm } from './PageForm'

interface PageScreenProps {
  project: Project
  section: string
  page: string
  /** The one to bring into view, when it was asked for by name. */
  question: string | undefined
}

/** One page of questions. The address says which. */
export function PageScreen({ project, section: sectionId, page: pageId, question }: PageScreenProps) {
  const questionnaire = useQuestionnaire()
  const { completedSections } = project
  const reading = useReading(project)
  const progress = useMemo(
    () => sectionProgress(questionnaire, reading, completedSections),
    [questionnaire, reading, completedSections],
  )
  /** The network may be gone by the time somebody wonders what a question means. */
  useEffect(() => whenIdle(loadGuide), [])
  const here = progress.find(({ section }) => section.id === sectionId)
  const page = here?.section.pages.find(({ id }) => id === pageId)
  if (!here || !page) return <MissingScreen />
  return (
    <PageForm
      key={`${sectionId}/${pageId}/${question ?? ''}`}
      project={project}
      reading={reading}
      progress={progress}
      here={here}
      page={page}
      focusOn={question}
    />
  )
}
