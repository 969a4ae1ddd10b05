import type { QuestionId } from '../ids'
import { applyChanges, type Changes, same } from '../project/changes'
import type { Project } from '../project/project'
import type { Answer } from '../questionnaire/answer'
import type { Agreement, Decision, Meeting } from './meeting'
import { longestOfMeeting as longest } from './meeting'

/** What may be done to a meeting. Each returns the same project when nothing changes. */

export const addMeeting = (project: Project, id: string, meeting: Meeting): Project => ({
  ...project,
  meetings: { ...project.meetings, [id]: meeting },
})

export function editMeeting(project: Project, id: string, changes: Changes<Meeting>): Project {
  const meeting = project.meetings[id]
  if (!meeting) return project
  const edited = applyChanges(meeting, changes)
  return edited === meeting ? project : { ...project, meetings: { ...project.meetings, [id]: edited } }
}

type Entries = 'minutes' | 'parked' | 'evidence' | 'votes' | 'agreements'

/** One thing in one part of a meeting; `null` takes it away. */
export function editEntry<P extends Entries>(
  project: Project,
  id: string,
  part: P,
  key: string,
  value: Meeting[P][string] | null,
): Project {
  const meeting = project.meetings[id]
  if (!meeting) return project
  const changes = { [key]: value } as unknown as Changes<Meeting[P]>
  return editMeeting(project, id, { [part]: applyChanges(meeting[part], changes) } as Changes<Meeting>)
}

export const addAgreement = (project: Project, id: string, key: string, agreement: Agreement): Project =>
  editEntry(project, id, 'agreements', key, { ...agreement, text: agreement.text.slice(0, longest.text) })

/** Seconds spent on a section are added up: two windows never take away what the other counted. */
export function addSeconds(project: Project, id: string, section: string, seconds: number): Project {
  const meeting = project.meetings[id]
  if (!meeting || seconds <= 0) return project
  const total = Math.min((meeting.seconds[section] ?? 0) + Math.round(seconds), longest.seconds)
  return editMeeting(project, id, { seconds: { ...meeting.seconds, [section]: total } })
}

/**
 * Writes in the minutes which answers changed. The answer before the meeting is kept however often it changes; one
 * that is back where it was is no decision, unless the room chose it over what others said.
 */
export function minuteAnswers(before: Project, after: Project, id: string, at: string): Project {
  const meeting = after.meetings[id]
  if (!meeting || before.answers === after.answers) return after
  const changed = [...new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])].filter(
    (question) => !same(before.answers[question], after.answers[question]),
  )
  const decisions = { ...meeting.decisions }
  for (const question of changed) {
    const known = decisions[question]
    const first = known ? known.before : (before.answers[question] ?? null)
    const now = after.answers[question] ?? null
    if (same(first, now) && !known?.other) delete decisions[question]
    else decisions[question] = { ...(known ?? { by: usualDeciders(meeting), why: '' }), before: first, after: now, at }
  }
  return editMeeting(after, id, { decisions })
}

/** Who decided, and why: of a decision that is in the minutes. */
export function explainDecision(
  project: Project,
  id: string,
  question: QuestionId,
  words: Partial<Pick<Decision, 'by' | 'why'>>,
): Project {
  const meeting = project.meetings[id]
  const decision = meeting?.decisions[question]
  if (!meeting || !decision) return project
  const explained = {
    ...decision,
    ...(words.by !== undefined && { by: words.by.slice(0, longest.line) }),
    ...(words.why !== undefined && { why: words.why.slice(0, longest.text) }),
  }
  return editMeeting(project, id, { decisions: { ...meeting.decisions, [question]: explained } })
}

/** What was chosen where another copy says something else, even when the answer stays as it was. */
export function settleDifference(
  project: Project,
  id: string,
  question: QuestionId,
  settled: { answer: Answer; other: Answer; by: string; why: string; at: string },
): Project {
  const meeting = project.meetings[id]
  if (!meeting) return project
  const { answer, other, by, why, at } = settled
  const before = meeting.decisions[question]?.before ?? project.answers[question] ?? null
  const decision = { at, by: by.slice(0, longest.line), why: why.slice(0, longest.text), before, after: answer, other }
  const answered = { ...project, answers: applyChanges(project.answers, { [question]: answer }) }
  return editMeeting(answered, id, { decisions: { ...meeting.decisions, [question]: decision } })
}

/** Those who decided last, or everybody in the room. */
export function usualDeciders(meeting: Meeting): string {
  const last = Object.values(meeting.decisions).sort((a, b) => b.at.localeCompare(a.at))[0]
  return (
    last?.by ??
    meeting.present
      .map(({ role }) => role)
      .join(', ')
      .slice(0, longest.line)
  )
}
