import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { editOf, openSheet, said } from './aSheet'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const cards = (): HTMLElement[] =>
  screen.getAllByText('Valori e fonte').map((summary) => summary.closest('li') as HTMLElement)
const nameOf = (card: HTMLElement): string => within(card).getByRole('heading', { level: 3 }).textContent?.trim() ?? ''
const first = (): HTMLElement => cards()[0] as HTMLElement

describe('the indicators of an action', () => {
  it('get a value of today with day and certainty, a target, a source', async () => {
    const { user } = openSheet('indicatori')
    const card = within(first())
    await user.click(card.getByText('Valori e fonte'))
    expect(card.getByLabelText('Da rilevare entro il')).toBeInTheDocument()
    await user.type(card.getByLabelText(/^Valore di oggi/), '12,5')
    fireEvent.change(card.getByLabelText('Rilevato il'), { target: { value: '2026-11-02' } })
    await user.selectOptions(card.getByLabelText('Quanto è certo'), 'Certo')
    await user.type(card.getByLabelText(/^Traguardo a 12 mesi/), '28')
    await user.clear(card.getByLabelText('Dove si legge'))
    await user.type(card.getByLabelText('Dove si legge'), 'Il tabellone')
    const [edit] = Object.values(editOf().indicators ?? {})
    expect(edit).toEqual({
      baseline: { value: 12.5, on: '2026-11-02', certainty: 'certo' },
      target: 28,
      source: 'Il tabellone',
    })
    expect(first()).toHaveTextContent(/oggi 12,5.*a 12 mesi 28/)
  })

  it('or a day by which it will be measured', () => {
    openSheet('indicatori')
    fireEvent.change(within(first()).getByLabelText('Da rilevare entro il'), { target: { value: '2027-03-31' } })
    const [edit] = Object.values(editOf().indicators ?? {})
    expect(edit?.baseline).toMatchObject({ by: '2027-03-31' })
  })

  it('are taken out and put back', async () => {
    const { user } = openSheet('indicatori')
    const count = cards().length
    const name = nameOf(first())
    await user.click(screen.getByRole('button', { name: `Togli: ${name}` }))
    expect(cards()).toHaveLength(count - 1)
    expect(said()).toContain(`«${name}» non si segue più`)
    await user.click(screen.getByRole('button', { name: `Rimetti: ${name}` }))
    expect(cards()).toHaveLength(count)
    expect(editOf()).toEqual({})
  })

  it('are added from the library, found by words', async () => {
    const { user } = openSheet('indicatori')
    const count = cards().length
    await user.type(screen.getByLabelText('Cerca fra gli indicatori'), 'ferie')
    await user.selectOptions(screen.getByLabelText('Indicatore'), 'K11')
    await user.click(
      within(screen.getByText('Aggiungi dalla libreria').closest('details') as HTMLElement).getByRole('button', {
        name: 'Aggiungi',
      }),
    )
    expect(cards()).toHaveLength(count + 1)
    expect(Object.keys(editOf().indicators ?? {})).toEqual(['K11'])
    const added = cards().at(-1) as HTMLElement
    await user.click(within(added).getByRole('button', { name: /^Togli/ }))
    expect(editOf()).toEqual({})
  })

  it('are written from scratch', async () => {
    const { user } = openSheet('indicatori')
    const form = within(screen.getByText('Scrivi un indicatore vostro').closest('details') as HTMLElement)
    await user.click(form.getByRole('button', { name: 'Aggiungi' }))
    expect(form.getByText(/Scrivere che cosa si misura/)).toBeInTheDocument()
    await user.type(form.getByLabelText('Che cosa si misura'), 'Cambi chiesti a voce')
    await user.click(form.getByRole('button', { name: 'Aggiungi' }))
    const card = within(cards().at(-1) as HTMLElement)
    await user.type(card.getByLabelText('Unità di misura'), 'casi')
    fireEvent.change(card.getByLabelText(/^Da rilevare/), { target: { value: '2027-01-31' } })
    await user.selectOptions(card.getByLabelText('Da che parte deve andare'), 'Deve scendere')
    const [[key, edit] = ['', undefined]] = Object.entries(editOf().indicators ?? {})
    expect(key).toMatch(/^mio-[a-z0-9]{8}$/)
    expect(edit?.own).toEqual({ name: 'Cambi chiesti a voce', formula: '', unit: 'casi', direction: 'down' })
    expect(edit?.baseline?.by).toBe('2027-01-31')
  })
})
