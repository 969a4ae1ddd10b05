import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMeeting, addSeconds, minuteAnswers } from '../../../src/domain/meeting/editMeeting'
import { newMeeting } from '../../../src/domain/meeting/meeting'
import { meetingEntries, meetingsFrom } from '../../../src/domain/meeting/meetingEntries'
import { answerQuestions } from '../../../src/domain/project/editProject'
import { applyPatch, patchBetween, touchedBy } from '../../../src/domain/project/patch'
import { anyProject, aProject, given } from '../../support/smallProject'

describe('the entries of meetings', () => {
  it('lead back to the same meetings', () => {
    fc.assert(
      fc.property(anyProject, ({ meetings }) => {
        expect(meetingsFrom(meetingEntries(meetings))).toEqual(meetings)
      }),
    )
  })

  it('let an answer be taken back while the clock goes on', () => {
    const at = '2026-11-22T09:30:00.000Z'
    const began = addMeeting(aProject(), 'r-1', newMeeting('2026-11-22', at, 'orario'))
    const answered = minuteAnswers(began, answerQuestions(began, { orario: given('assente') }), 'r-1', at)
    const back = patchBetween(answered, began)
    expect([...touchedBy(back).keys()]).toEqual(['answers/orario', 'meetings/r-1/decisions/orario'])
    const later = applyPatch(addSeconds(answered, 'r-1', 'una', 90), back)
    expect(later.meetings['r-1']).toMatchObject({ seconds: { una: 90 }, decisions: {} })
    expect(later.answers).toEqual({})
  })

  it('let two windows decide different things', () => {
    const at = '2026-11-22T09:30:00.000Z'
    const began = addMeeting(aProject(), 'r-1', newMeeting('2026-11-22', at, 'orario'))
    const decide = (question: string) =>
      minuteAnswers(began, answerQuestions(began, { [question]: given('assente') }), 'r-1', at)
    const merged = applyPatch(
      applyPatch(began, patchBetween(began, decide('orario'))),
      patchBetween(began, decide('congedi')),
    )
    expect(Object.keys(merged.meetings['r-1']?.decisions ?? {})).toEqual(['orario', 'congedi'])
  })
})
