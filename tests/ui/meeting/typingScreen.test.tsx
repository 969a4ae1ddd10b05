import '@testing-library/jest-dom/vitest'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { MeetingScreens } from '../../../src/ui/meeting/MeetingScreens'
import { given } from '../../support/smallProject'
import { answerTo, openScreen, questionOf } from '../wizard/aPage'

const open = () => openScreen((project) => <MeetingScreens project={project} part="trascrizione" />)
const box = (question: string, part = '') => {
  const { code, text } = questionOf(question)
  return screen.getByRole('textbox', { name: `${code}, ${text}${part && ` ${part}`}` })
}

afterEach(cleanup)

describe('typing the paper in', () => {
  it('goes from row to row with keys alone, through every kind of question', async () => {
    const { user } = open()
    box('tipo-organizzazione').focus()
    await user.keyboard('1manif{Enter}fagn{Enter}2{Enter}gallarate{Enter}')
    expect(answerTo('tipo-organizzazione')).toEqual(given('impresa'))
    expect(answerTo('settore')).toEqual(given('manifattura'))
    expect(answerTo('comune-sede')).toEqual(given('fagnano-olona'))
    expect(answerTo('sedi')).toMatchObject({ value: { numero: 2, 'comuni-altre-sedi': ['gallarate'] } })
  })

  it('goes to the row that an answer has just opened', async () => {
    const { user } = open()
    box('turni').focus()
    await user.keyboard('2{Enter}')
    expect(box('quota-turnisti')).toHaveFocus()
  })

  it('stays on what cannot be read, and keeps it', async () => {
    const { user } = open()
    box('persone').focus()
    await user.keyboard('tante{Enter}')
    expect(box('persone')).toHaveFocus()
    expect(box('persone')).toHaveValue('tante')
    expect(screen.getByText(/Scrivere in cifre/)).toBeInTheDocument()
    expect(answerTo('persone')).toBeUndefined()
    await user.clear(box('persone'))
    await user.keyboard('64')
    await user.tab()
    expect(answerTo('persone')).toMatchObject({ value: 64 })
  })

  it('counts whole questions, and a key takes an answer away', async () => {
    const { user } = open()
    box('orario-flessibile').focus()
    await user.keyboard('2')
    expect(screen.getByText(/^1 risposta su \d+$/)).toBeInTheDocument()
    await user.keyboard('{ArrowUp}{Backspace}')
    expect(answerTo('orario-flessibile')).toBeUndefined()
  })
})
