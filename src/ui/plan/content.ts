import { planContent } from '../../content/planContent'
import { questionnaire } from '../../content/questionnaire'
import type { Content } from '../../domain/content'

/** The whole content: heavy, so it is reached only from screens that are loaded on demand. */
export const content: Content = { ...questionnaire, ...planContent }
