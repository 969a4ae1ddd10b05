import { questionnaire } from '../content/questionnaire'
import type { QuestionnaireContent } from '../domain/content'
import type { Overlay } from '../domain/overlay/overlay'
import { withOwnQuestions } from '../domain/overlay/withOverlay'
import type { Project } from '../domain/project/project'
import { overlayOf, useOverlays } from './overlays'

const merged = new WeakMap<Overlay, QuestionnaireContent>()

/** What an organisation is asked: our questions, and those of the additions it names. The same additions, the same content. */
export function questionnaireOf(project: Pick<Project, 'overlay'>): QuestionnaireContent {
  const overlay = overlayOf(project, useOverlays.getState())
  if (!overlay) return questionnaire
  const known = merged.get(overlay) ?? withOwnQuestions(questionnaire, overlay)
  merged.set(overlay, known)
  return known
}
