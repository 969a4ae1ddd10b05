import { describe, expect, it } from 'vitest'
import {
  addMeeting,
  addSeconds,
  editEntry,
  explainDecision,
  minuteAnswers,
  settleDifference,
} from '../../../src/domain/meeting/editMeeting'
import { newMeeting } from '../../../src/domain/meeting/meeting'
import { answerQuestions } from '../../../src/domain/project/editProject'
import type { Project } from '../../../src/domain/project/project'
import type { Answer } from '../../../src/domain/questionnaire/answer'
import { aProject, given, unknown } from '../../support/smallProject'

const at = '2026-11-22T09:30:00.000Z'
const id = 'riunione-1'
const began = addMeeting(aProject({ answers: { orario: given('assente') } }), id, {
  ...newMeeting('2026-11-22', at, 'orario'),
  present: [
    { role: 'Direzione', group: 'management' },
    { role: 'RSU', group: 'workers' },
  ],
})
const answer = (project: Project, question: string, answer: Answer | null, when = at) =>
  minuteAnswers(project, answerQuestions(project, { [question]: answer }), id, when)
const decisions = (project: Project) => project.meetings[id]?.decisions ?? {}

describe('the minutes', () => {
  it('hold each answer that changed, with what was there before and who is in the room', () => {
    const after = answer(began, 'orario', given('informale'))
    expect(decisions(after).orario).toEqual({
      at,
      by: 'Direzione, RSU',
      why: '',
      before: given('assente'),
      after: given('informale'),
    })
  })

  it('keep the answer before the meeting through several changes, and the reason', () => {
    const once = explainDecision(answer(began, 'orario', given('informale')), id, 'orario', { by: 'RSU', why: 'Visto' })
    const twice = answer(once, 'orario', unknown, '2026-11-22T10:00:00.000Z')
    expect(decisions(twice).orario).toMatchObject({ before: given('assente'), after: unknown, by: 'RSU', why: 'Visto' })
  })

  it('forget an answer that is back where it was', () => {
    const there = answer(began, 'orario', given('informale'))
    expect(decisions(answer(there, 'orario', given('assente')))).toEqual({})
  })

  it('tell an answer that was taken away, and propose whoever decided last', () => {
    const gone = answer(began, 'orario', null)
    expect(decisions(gone).orario).toMatchObject({ before: given('assente'), after: null })
    const said = explainDecision(gone, id, 'orario', { by: 'Solo la direzione' })
    expect(decisions(answer(said, 'congedi', unknown, '2026-11-22T11:00:00.000Z')).congedi?.by).toBe(
      'Solo la direzione',
    )
  })

  it('hold a difference that was settled even when the answer stays', () => {
    const settled = settleDifference(began, id, 'orario', {
      answer: given('assente'),
      other: given('monitorata'),
      by: 'Tutti',
      why: 'Vale per gli uffici soltanto',
      at,
    })
    expect(decisions(settled).orario).toMatchObject({ before: given('assente'), after: given('assente') })
    expect(settled.answers).toBe(began.answers)
  })
})

describe('a meeting', () => {
  it('adds up seconds, changes single entries and leaves alone what is not there', () => {
    const later = addSeconds(addSeconds(began, id, 'una', 12), id, 'una', 30)
    expect(later.meetings[id]?.seconds).toEqual({ una: 42 })
    const parked = editEntry(later, id, 'parked', 'orario', 'chiedere ai turni')
    expect(parked.meetings[id]?.parked).toEqual({ orario: 'chiedere ai turni' })
    expect(editEntry(parked, id, 'parked', 'orario', null).meetings[id]?.parked).toEqual({})
    expect(addSeconds(began, 'altra', 'una', 5)).toBe(began)
  })
})
