import type { Content } from '../../domain/content'
import type { Overlay } from '../../domain/overlay/overlay'
import { planContent } from '../planContent'
import { questionGuides } from '../questionGuides'
import { questionnaire } from '../questionnaire'
import { type ReadOverlay, readOverlay } from './readOverlay'

/** The content of this app, with the explanations in their questions as they are written. */
const content: Content = {
  ...questionnaire,
  ...planContent,
  questions: questionnaire.questions.map((question) => ({ ...question, ...questionGuides[question.id] })),
}

/** Reads a consultant's file against the content of this app. */
export function readHere(file: string, text: string): ReadOverlay {
  return readOverlay(file, text, content, new Date().toISOString().slice(0, 10))
}

/** The additions of a file that was loaded before, if they still agree with the questionnaire. */
export function checkedOverlay(text: string): Overlay | undefined {
  const result = readHere('', text)
  return result.status === 'read' ? result.overlay : undefined
}
