import { fileURLToPath } from 'node:url'
import { loadContent } from '../../../src/content/loadContent'
import type { Project } from '../../../src/domain/project/project'
import { writeProjectFile } from '../../../src/domain/project/writeProjectFile'
import { organisations } from '../../support/organisations'

export const content = loadContent(fileURLToPath(new URL('../../../questionnaires', import.meta.url)))

/** A professional practice of six people, as somebody would have saved it. */
export function microOrganisation(more: Partial<Project> = {}): { name: string; text: string } {
  const practice = organisations['studio di 6']
  if (!practice) throw new Error('no practice of six people among the organisations')
  return writeProjectFile({ ...practice, ...more })
}
