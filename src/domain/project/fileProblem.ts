import type { QuestionId } from '../ids'
import type { Project } from './project'

/** Why a file, or a stored record, cannot be read. The sentences are in `text/fileProblems.ts`. */
export type FileProblem =
  /** It could be chosen, and then not be read. */
  | { code: 'unread' }
  | { code: 'empty' }
  /** Characters, and how many at most. */
  | { code: 'tooLarge'; size: number; limit: number }
  | { code: 'notJson' }
  /** It stops half way; what comes before that can become a project, if enough is there. */
  | { code: 'cut'; line: number; rescued?: Project }
  | { code: 'notOurs' }
  | { code: 'newerVersion'; found: number; supported: number }
  | { code: 'otherQuestionnaire'; found: string }
  | { code: 'brokenStructure'; path: string }
  /** A protected file or a whole portfolio that was cut, or changed on the way. */
  | { code: 'damaged' }

/** Why an answer is set aside. */
export type Misfit =
  | 'unknownQuestion'
  | 'unknownOption'
  | 'wrongType'
  | 'outOfBounds'
  | 'notOffered'
  | 'malformed'
  /** It is asked by additions that are not here. */
  | 'notHere'
  /** The question changed so much that it has to be asked again. */
  | 'askAgain'

/** What had to be done to fit a project to the questionnaire of today. Empty: nothing. */
export interface Adjusted {
  /** It was answered with another version of the questionnaire. */
  content?: { from: string; to: string }
  setAside: readonly { question: QuestionId; reason: Misfit }[]
  /** Set aside once, and fitting again. */
  recovered: readonly QuestionId[]
}

export type ReadResult =
  | { status: 'read'; project: Project; adjusted: Adjusted }
  | { status: 'refused'; problem: FileProblem }
