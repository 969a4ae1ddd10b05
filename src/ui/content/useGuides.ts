import { questionGuides } from '../../content/questionGuides'
import type { Overlay } from '../../domain/overlay/overlay'
import { withOwnGuides } from '../../domain/overlay/withOverlay'
import type { QuestionGuides } from '../../domain/questionnaire/guides'
import { overlayOf, useOverlays } from '../../state/overlays'
import { useSession } from '../../state/session'

const merged = new WeakMap<Overlay, QuestionGuides>()

/** What explains the questions of the open organisation. */
export function useGuides(): QuestionGuides {
  const project = useSession((session) => session.project)
  const overlay = useOverlays((overlays) => project && overlayOf(project, overlays))
  if (!overlay) return questionGuides
  const known = merged.get(overlay) ?? withOwnGuides(questionGuides, overlay)
  merged.set(overlay, known)
  return known
}
