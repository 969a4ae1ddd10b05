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

export const error = (place: Place, message: string): Problem => ({ ...place, severity: 'error', message })
export const warning = (place: Place, message: string): Problem => ({ ...place, severity: 'warning', message })

/** "questionnaires/conciliazione/links.yaml:12  unknown question …": editors open the place with a click. */
export function describeProblem(folder: string, { file, line, severity, message }: Problem): string {
  return `${severity === 'error' ? '✖' : '!'} ${folder}/${file}:${line}  ${message}`
}

export class ContentError extends Error {
  constructor(
    folder: string,
    readonly problems: readonly Problem[],
  ) {
    const lines = problems.map((problem) => describeProblem(folder, problem))
    super(`the content in ${folder} cannot be used:\n${lines.join('\n')}`)
    this.name = 'ContentError'
  }
}
