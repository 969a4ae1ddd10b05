import { isRawObject } from './guardRaw'

/**
 * A project without the ballots that are still going round: a file made half way would say how the first few voted.
 * What is not a project stays as it is.
 */
export function withoutOpenVotes<P>(project: P): P {
  if (!isRawObject(project) || !isRawObject(project.meetings)) return project
  const meetings = Object.entries(project.meetings).map(([id, meeting]) => {
    if (!isRawObject(meeting) || !isRawObject(meeting.votes)) return [id, meeting]
    const closed = Object.entries(meeting.votes).filter(([, vote]) => !(isRawObject(vote) && vote.state === 'open'))
    return [id, { ...meeting, votes: Object.fromEntries(closed) }]
  })
  return { ...project, meetings: Object.fromEntries(meetings) }
}
