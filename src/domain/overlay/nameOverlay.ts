import type { Project } from '../project/project'
import type { Overlay } from './overlay'

/**
 * The project filled in with these additions, or with none: their answers then have to be read again (`readProject`).
 * The consultant's name and logo go on the document where there is none, and stay: the plan belongs to the client.
 */
export function nameOverlay(project: Project, overlay: Overlay | null): Project {
  const { overlay: _, ...others } = project
  if (!overlay) return others
  const { id, version, name, consultant, logo } = overlay
  const { document } = project.choices
  const heading = { ...(consultant && { consultant }), ...(logo && { logo }) }
  return {
    ...others,
    overlay: { id, version, name },
    choices: { ...project.choices, document: { ...heading, ...document } },
  }
}
