import { describe, expect, it } from 'vitest'
import { sectionProgress } from '../src/domain/questionnaire/progress'
import { readAnswers } from '../src/domain/questionnaire/readAnswers'
import { answersOf } from './e2e/support/meetingScript/answersOf'
import { script } from './e2e/support/meetingScript/script'
import { writeScript } from './e2e/support/meetingScript/writeScript'
import { content } from './support/realContent'

describe('the script of the meeting', () => {
  const answers = answersOf(content)
  const reading = readAnswers(content, answers, 'full')
  const asked = sectionProgress(content, reading, [])

  it('asks what the app asks, in its order, and leaves nothing out', () => {
    const inOrder = (group: 'profile' | 'areas') =>
      asked.filter(({ section }) => section.group === group).flatMap((progress) => progress.asked)
    expect(script.moments.map(({ question }) => question)).toEqual(inOrder('areas'))
    expect([...new Set(script.profile.map(({ question }) => question))]).toEqual(inOrder('profile'))
  })

  it('is an hour of forty questions or more, with what a meeting can bring', () => {
    const { moments } = script
    expect(moments.length).toBeGreaterThanOrEqual(40)
    expect(new Set(moments.map(({ key }) => key))).toEqual(new Set(['1', '2', '3', 'N', 'X']))
    const votes = moments.flatMap(({ ballot }) => (ballot ? Object.values(ballot) : []))
    for (const tally of votes) expect(tally.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5)
    expect(votes).toHaveLength(2)
    expect(moments.some(({ hands }) => hands)).toBe(true)
  })

  it('is the document a consultant reads', async () => {
    await expect(writeScript(content)).toMatchFileSnapshot('../docs/copione-riunione.md')
  })
})
