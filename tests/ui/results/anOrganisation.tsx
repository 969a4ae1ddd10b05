import { content } from '../../../src/ui/plan/content'
import { organisations } from '../../support/organisations'

/** Organisations made up for the tests, with the real questionnaire. */
export const known = organisations(content)

export function organisation(name: string) {
  const project = known[name]
  if (!project) throw new Error(`no organisation "${name}"`)
  return project
}
