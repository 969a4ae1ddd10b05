import type { Question, QuestionGuide } from './question'

/** Explanations by question id. */
export type QuestionGuides = Readonly<Record<string, QuestionGuide>>

const guideParts: readonly string[] = ['meaning', 'evidence', 'prompt', 'example'] satisfies (keyof QuestionGuide)[]
const isGuidePart = (key: string): boolean => guideParts.includes(key)

const pick = (question: object, wanted: (key: string) => boolean): object =>
  Object.fromEntries(Object.entries(question).filter(([key]) => wanted(key)))

/** The question as it is asked; what explains it, which is half of its words, waits until somebody wants it. */
export const withoutGuide = (question: Question): Question => pick(question, (key) => !isGuidePart(key)) as Question

/** What explains a question on maturity. */
export const guideOf = (question: object): QuestionGuide => pick(question, isGuidePart) as QuestionGuide
