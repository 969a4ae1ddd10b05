import type { Project } from '../domain/project/project'

/** A filled-in organisation. Its answers are fetched when it is opened. */
export interface Example {
  id: string
  title: string
  summary: string
  load: () => Promise<Project>
}

export { examples } from 'virtual:examples'
