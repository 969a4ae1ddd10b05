import type { Project } from '../../../src/domain/project/project'
import { organisations } from '../../support/organisations'

/** One of the organisations made up for the tests. */
export function organisation(name: string): Project {
  const project = organisations[name]
  if (!project) throw new Error(`no organisation "${name}"`)
  return project
}
