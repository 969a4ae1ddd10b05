import { wordsOfReport } from '../text/contentProblems/report'

/** A place in a file of the content folder. */
export interface Place {
  file: string
  line: number
}

/** What is wrong, where, and what to do about it. A warning does not stop the build. */
export interface Problem extends Place {
  severity: 'error' | 'warning'
  message: string
}

export const error = (place: Place, message: string): Problem => problem(place, 'error', message)
export const warning = (place: Place, message: string): Problem => problem(place, 'warning', message)

/** A file may hold a name of a million letters: its message stays one that can be read. */
const longest = 500

function problem(place: Place, severity: Problem['severity'], message: string): Problem {
  return { ...place, severity, message: message.length > longest ? `${message.slice(0, longest)}…` : message }
}

/** "questionnaires/conciliazione/links.yaml:12  Non c’è la domanda …": editors open the place with a click. */
export function describeProblem(folder: string, { file, line, severity, message }: Problem): string {
  return `${severity === 'error' ? '✖' : '!'} ${folder}/${file}:${line}  ${message}`
}

export class ContentError extends Error {
  constructor(
    folder: string,
    readonly problems: readonly Problem[],
  ) {
    const lines = problems.map((problem) => describeProblem(folder, problem))
    super([wordsOfReport.unusable(folder), ...lines].join('\n'))
    this.name = 'ContentError'
  }
}
