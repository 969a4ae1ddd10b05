import type { Meeting } from '../../domain/meeting/meeting'
import type { Place } from '../../domain/meeting/places'
import type { Changes } from '../../domain/project/changes'
import type { Reading } from '../../domain/questionnaire/readAnswers'

/** The profile has no score to show. */
export const canReveal = (reading: Reading, { section }: Place): boolean =>
  reading.index.areas.some(({ id }) => id === section.id)

/** Shows the result of a section to everybody, or goes back to the question. Once shown, it is known. */
export function revealSwitch(meeting: Meeting, section: string): Changes<Meeting> {
  if (meeting.screen === 'result') return { screen: 'question' }
  const revealed = meeting.revealed.includes(section) ? meeting.revealed : [...meeting.revealed, section]
  return { screen: 'result', revealed }
}
