import { Link } from 'wouter'
import type { Project } from '../../../domain/project/project'
import { overlayOf, useOverlays } from '../../../state/overlays'
import { wordsOfList } from '../../../text/taskList'
import { overlayPath } from '../journeyPath'

/** Which additions are in use, and when their file is not here. */
export function OverlayAside({ project }: { project: Project }) {
  const here = useOverlays((overlays) => overlayOf(project, overlays) !== undefined)
  const { overlay } = project
  if (!overlay) return null
  return (
    <section className="aside stack near" aria-labelledby="aside-overlay">
      <h2 id="aside-overlay">{wordsOfList.overlay(overlay.name)}</h2>
      <p>{here ? wordsOfList.overlayHere : wordsOfList.overlayAbsent}</p>
      <Link href={overlayPath(project.id)}>{wordsOfList.overlayOpen}</Link>
    </section>
  )
}
