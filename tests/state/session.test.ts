import { describe, expect, it, vi } from 'vitest'
import { fingerprint } from '../../src/domain/fingerprint'
import { writeSheet } from '../../src/domain/project/choices'
import { noChoices } from '../../src/domain/project/project'
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
    verbs.decide((choices) => writeSheet(choices, 'mensa', 'title', 'Pranzo', 'Mensa'))
    verbs.writeScorecard('scheda-1', { kind: 'private', objectives: [] })
    verbs.writeScorecard('scheda-2', { kind: 'private', objectives: [] })
    verbs.removeScorecard('scheda-1')
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
        ...noChoices,
        added: ['mensa'],
        removed: ['banca-ore'],
        order: ['mensa', 'sportello'],
        edits: { mensa: { texts: { title: { text: 'Pranzo', over: fingerprint('Mensa') } } } },
        scorecards: { 'scheda-2': { kind: 'private', objectives: [] } },
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
