import type { Project } from '../domain/project/project'

export { examples } from 'virtual:examples'
