import type { Journey } from '../questionnaire/questionnaire'
import { isRawObject, type RawObject } from './guardRaw'
import { type Deadline, nextDeadline } from './nextDeadline'
import type { Project } from './project'

/** One line of the list of organisations. */
export interface ProjectSummary {
  id: string
  organisation: string
  example: boolean
  track: Project['track']
  createdOn: string
  updatedAt: string
  tags: readonly string[]
  archived: boolean
  /** The first thing that has a date and is not done. */
  deadline?: Deadline
  /** Ids of the options chosen, and a number; missing where there is no answer. */
  sector?: string
  municipality?: string
  people?: number
  /** Answers as they are kept, hidden ones too: exact figures take the whole evaluation. */
  counts: { given: number; unknown: number; notApplicable: number; setAside: number }
}

/**
 * Reads answers as they are stored: a list must not wait for them to be checked one by one.
 * @param portrait the questions an organisation is recognised by.
 */
export function summarise(
  project: Omit<Project, 'answers'> & { answers: RawObject },
  portrait: Journey['portrait'],
): ProjectSummary {
  const { id, organisation, example, track, createdOn, updatedAt, tags, archived, answers, quarantine } = project
  const deadline = nextDeadline(project)
  const states = Object.values(answers).map((answer) => (isRawObject(answer) ? answer.state : undefined))
  const count = (state: string) => states.filter((other) => other === state).length
  const [sector, municipality, people] = [portrait.sector, portrait.municipality, portrait.people].map((question) => {
    const answer = answers[question]
    return isRawObject(answer) ? answer.value : undefined
  })
  return {
    ...{ id, organisation, example, track, createdOn, updatedAt, tags, archived },
    ...(deadline && { deadline }),
    ...(typeof sector === 'string' && { sector }),
    ...(typeof municipality === 'string' && { municipality }),
    ...(typeof people === 'number' && { people }),
    counts: {
      given: count('given'),
      unknown: count('unknown'),
      notApplicable: count('notApplicable'),
      setAside: quarantine.length,
    },
  }
}
