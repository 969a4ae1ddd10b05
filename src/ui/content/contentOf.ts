import { planContent } from '../../content/planContent'
import type { Content } from '../../domain/content'
import type { Overlay } from '../../domain/overlay/overlay'
import { withOwnMeasures } from '../../domain/overlay/withOverlay'
import type { Project } from '../../domain/project/project'
import { overlayOf, useOverlays } from '../../state/overlays'
import { questionnaireOf } from '../../state/questionnaireOf'

const ours: Content = { ...questionnaireOf({}), ...planContent }
const merged = new WeakMap<Overlay, Content>()

/** The whole content for a project: heavy, so it is reached only from screens that are loaded on demand. */
export function contentOf(project: Pick<Project, 'overlay'>): Content {
  const overlay = overlayOf(project, useOverlays.getState())
  if (!overlay) return ours
  const known = merged.get(overlay) ?? withOwnMeasures({ ...questionnaireOf(project), ...planContent }, overlay)
  merged.set(overlay, known)
  return known
}
