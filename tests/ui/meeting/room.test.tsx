import '@testing-library/jest-dom/vitest'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Meeting, newMeeting } from '../../../src/domain/meeting/meeting'
import type { Answers } from '../../../src/domain/questionnaire/answer'
import { useSession } from '../../../src/state/session'
import { usePreferences } from '../../../src/ui/frame/preferences'
import { MeetingScreens } from '../../../src/ui/meeting/MeetingScreens'
import { openScreen, questionOf } from '../wizard/aPage'

const id = 'riunione-1'
const begun = newMeeting('2026-11-22', '2026-11-22T09:00:00.000Z', 'orario-flessibile')
const present: Meeting['present'] = [{ role: 'Direzione', group: 'management' }]
const meeting = () => useSession.getState().project?.meetings[id]
const answers = () => useSession.getState().project?.answers

const open = (changes: Partial<Meeting> = {}, answers: Answers = {}) =>
  openScreen((project) => <MeetingScreens project={project} part={undefined} />, {
    answers,
    meetings: { [id]: { ...begun, present, ...changes } },
  })

beforeEach(() => usePreferences.getState().allowShortcuts(true))
afterEach(cleanup)

describe('the consultant’s window', () => {
  it('puts an answer in the minutes, with what was there before and who decided', async () => {
    const { user } = open({}, { 'orario-flessibile': { state: 'given', value: 'assente' } })
    await user.keyboard('3')
    expect(answers()?.['orario-flessibile']).toEqual({ state: 'given', value: 'formalizzata' })
    expect(meeting()?.decisions['orario-flessibile']).toMatchObject({
      before: { state: 'given', value: 'assente' },
      by: 'Direzione',
    })
    await user.type(screen.getByLabelText('Perché'), 'Visto il regolamento')
    expect(meeting()?.decisions['orario-flessibile']?.why).toBe('Visto il regolamento')
  })

  it('takes an answer and its line of the minutes back in one step', async () => {
    const { user } = open()
    await user.keyboard('n')
    expect(meeting()?.decisions['orario-flessibile']?.after).toEqual({ state: 'unknown' })
    useSession.getState().undo()
    expect(answers()).toEqual({})
    expect(meeting()?.decisions).toEqual({})
  })

  it('takes «non si applica» with X, only where the question offers it', async () => {
    const offered = open({ question: 'neutralita-valutazione' })
    await offered.user.keyboard('x')
    expect(answers()?.['neutralita-valutazione']?.state).toBe('notApplicable')
    offered.unmount()
    const { user } = open()
    await user.keyboard('x')
    expect(answers()).toEqual({})
  })

  it('goes on with the arrows, parks with P, writes notes after A without pressing keys of its own', async () => {
    const { user } = open()
    await user.keyboard('p')
    expect(meeting()?.parked).toEqual({ 'orario-flessibile': '' })
    await user.keyboard('a')
    await user.keyboard('pr1n')
    expect(useSession.getState().project?.notes['orario-flessibile']).toBe('pr1n')
    expect(answers()).toEqual({})
    await user.type(screen.getByLabelText('Documento visto'), 'pr1n')
    expect(answers()).toEqual({})
    await user.keyboard('{Escape}{ArrowRight}')
    expect(meeting()?.question).not.toBe('orario-flessibile')
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(questionOf('orario-flessibile').text)
  })

  it('leaves the keys alone when they are switched off', async () => {
    usePreferences.getState().allowShortcuts(false)
    const { user } = open()
    await user.keyboard('1pr')
    expect(answers()).toEqual({})
    expect(meeting()?.parked).toEqual({})
  })

  it('hides the score until the section is revealed, here too', async () => {
    const { user } = open({}, { 'orario-flessibile': { state: 'given', value: 'assente' } })
    expect(screen.queryByRole('img', { name: /su 100/ })).not.toBeInTheDocument()
    await user.keyboard('r')
    expect(meeting()).toMatchObject({ screen: 'result', revealed: ['orario'] })
    expect(screen.getByRole('img', { name: /su 100/ })).toBeInTheDocument()
  })

  it('keeps nothing of fewer than five hands', async () => {
    const { user } = open()
    await user.click(screen.getByText('Voto della sala'))
    await user.click(screen.getByRole('button', { name: 'Alzata di mano' }))
    const [first] = screen.getAllByRole('spinbutton', { name: /^Voti/ })
    await user.type(first as HTMLElement, '4')
    await user.click(screen.getByRole('button', { name: 'Tieni il conto' }))
    expect(meeting()?.votes).toEqual({})
    expect(screen.getByText(/I voti sono meno di 5/)).toBeInTheDocument()
  })

  it('is over when it is closed: what is answered then is in no minutes', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Chiudi l’incontro' }))
    expect(screen.getByRole('button', { name: 'Comincia l’incontro' })).toBeInTheDocument()
    useSession.getState().answer('part-time', { state: 'unknown' })
    expect(meeting()?.decisions).toEqual({})
  })
})
