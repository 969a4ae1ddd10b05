import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeSheet } from '../../src/domain/project/choices'
import { createSession } from '../../src/state/session'
import { aProject, given } from '../support/smallProject'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z') }))
afterEach(() => vi.useRealTimers())

function opened() {
  const session = createSession()
  session.getState().open(aProject())
  return session
}
const later = (milliseconds: number) => vi.advanceTimersByTime(milliseconds)
const without = ({ updatedAt: _, ...project }: ReturnType<typeof aProject>) => project

describe('taking back what was done', () => {
  it('goes back one thing at a time, and forward again', () => {
    const session = opened()
    const { answer, addMeasure, decide, undo, redo } = session.getState()
    const states = [session.getState().project]
    for (const act of [
      () => answer('persone', given(10)),
      () => answer('persone', given(12)),
      () => addMeasure('mensa'),
      () => decide((choices) => writeSheet(choices, 'mensa', 'title', 'Pranzo', 'Mensa')),
    ]) {
      later(5000)
      act()
      states.push(session.getState().project)
    }
    for (const expected of states.slice(0, -1).reverse()) {
      undo()
      expect(without(session.getState().project as never)).toEqual(without(expected as never))
    }
    undo()
    expect(session.getState().project?.answers).toEqual({})
    for (const expected of states.slice(1)) {
      redo()
      expect(without(session.getState().project as never)).toEqual(without(expected as never))
    }
  })

  it('takes back what was written in one box as one thing, until a pause', () => {
    const session = opened()
    const { writeNote, undo } = session.getState()
    for (const text of ['c', 'ci', 'cia', 'ciao']) {
      writeNote('settore', text)
      later(200)
    }
    later(2000)
    writeNote('settore', 'ciao a tutti')
    undo()
    expect(session.getState().project?.notes).toEqual({ settore: 'ciao' })
    undo()
    expect(session.getState().project?.notes).toEqual({})
  })

  it('keeps apart a sheet that is begun and what is written in it at once', () => {
    const session = opened()
    const { writeScorecard, undo } = session.getState()
    writeScorecard('scheda-1', { kind: 'private', objectives: [] })
    writeScorecard('scheda-1', { kind: 'private', holder: 'Capoturno', objectives: [] })
    undo()
    expect(session.getState().project?.choices.scorecards).toEqual({
      'scheda-1': { kind: 'private', objectives: [] },
    })
  })

  it('forgets what had been taken back once something else is done', () => {
    const session = opened()
    const { answer, undo, redo } = session.getState()
    answer('persone', given(10))
    undo()
    answer('settore', given('sanita'))
    redo()
    expect(session.getState().project?.answers).toEqual({ settore: given('sanita') })
  })

  it('leaves alone what another tab wrote meanwhile', () => {
    const session = opened()
    const { answer, undo } = session.getState()
    answer('persone', given(10))
    session.setState(({ project }) => ({
      project: project && { ...project, answers: { ...project.answers, settore: given('commercio') } },
    }))
    undo()
    expect(session.getState().project?.answers).toEqual({ settore: given('commercio') })
  })

  it('never reaches into another organisation', () => {
    const session = opened()
    session.getState().answer('persone', given(10))
    const other = aProject({ id: 'altro-progetto', answers: { persone: given(99) } })
    session.getState().open(other)
    session.getState().undo()
    expect(session.getState().project).toBe(other)
  })
})
