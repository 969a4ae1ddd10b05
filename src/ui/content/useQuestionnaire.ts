import type { QuestionnaireContent } from '../../domain/content'
import { useOverlays } from '../../state/overlays'
import { questionnaireOf } from '../../state/questionnaireOf'
import { useSession } from '../../state/session'

/** What the open organisation is asked. */
export function useQuestionnaire(): QuestionnaireContent {
  const overlay = useSession(({ project }) => project?.overlay)
  /** Drawn again when additions are loaded or taken away. */
  useOverlays(({ overlays }) => overlays)
  return questionnaireOf(overlay ? { overlay } : {})
}
