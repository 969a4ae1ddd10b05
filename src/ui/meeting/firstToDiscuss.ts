import type { QuestionnaireContent } from '../../domain/content'
import type { QuestionId } from '../../domain/ids'
import type { Project } from '../../domain/project/project'
import { sectionProgress } from '../../domain/questionnaire/progress'
import { readAnswers } from '../../domain/questionnaire/readAnswers'

/** Where a meeting begins: the first question without an answer, or the first of all. */
export function firstToDiscuss(content: QuestionnaireContent, project: Project): QuestionId {
  const reading = readAnswers(content, project.answers, project.track)
  const progress = sectionProgress(content, reading, project.completedSections)
  const first = progress.find(({ missing }) => missing.length > 0)?.missing[0]
  return first ?? progress.find(({ asked }) => asked.length > 0)?.asked[0] ?? content.questions[0]?.id ?? ''
}
