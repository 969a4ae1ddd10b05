import { describe, expect, it, vi } from 'vitest'
import { createSession } from '../../src/state/session'
import { aProject, given } from '../support/smallProject'

function opened() {
  const session = createSession()
  session.getState().open(aProject())
  return session
}

describe('session', () => {
  it('does nothing where no project is open', () => {
    const session = createSession()
    session.getState().answer('persone', given(10))
    expect(session.getState().project).toBeNull()
  })

  it('keeps what the person did, and when', () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z') })
    const session = opened()
    const verbs = session.getState()
    verbs.answer('persone', given(10))
    verbs.answerMany({ settore: given('sanita'), persone: null })
    verbs.writeNote('settore', 'anche infanzia')
    verbs.rename('Ortosole')
    verbs.describeCompiler('Direttrice')
    verbs.chooseTrack('full')
    verbs.declareComplete('una', true)
    verbs.addMeasure('mensa')
    verbs.removeMeasure('banca-ore')
    verbs.moveAction('mensa', -1, ['sportello', 'mensa'])
    verbs.editAction('mensa', { title: 'Pranzo', responsible: 'Paola' })
    verbs.restoreAction('mensa', 'responsible')
    verbs.startPlan('2027-01')
    expect(session.getState().project).toEqual({
      ...aProject(),
      updatedAt: '2026-11-23T08:00:00.000Z',
      organisation: 'Ortosole',
      compiledBy: 'Direttrice',
      track: 'full',
      answers: { settore: given('sanita') },
      notes: { settore: 'anche infanzia' },
      completedSections: ['una'],
      choices: {
        added: ['mensa'],
        removed: ['banca-ore'],
        order: ['mensa', 'sportello'],
        edits: { mensa: { title: 'Pranzo' } },
        start: '2027-01',
      },
    })
    vi.useRealTimers()
  })

  it('tells nobody when nothing changed', () => {
    const session = opened()
    const hear = vi.fn()
    session.subscribe(hear)
    session.getState().rename('Meccanica Tresaldi')
    session.getState().answer('persone', null)
    session.getState().restoreMeasure('mensa')
    expect(hear).not.toHaveBeenCalled()
  })
})
