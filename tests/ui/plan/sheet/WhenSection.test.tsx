import '@testing-library/jest-dom/vitest'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useSession } from '../../../../src/state/session'
import { action, editOf, openSheet, said } from './aSheet'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const names = (): string[] => screen.getAllByLabelText('Che cosa si fa').map((box) => (box as HTMLInputElement).value)
const months = () => screen.getAllByLabelText('Mesi') as HTMLInputElement[]
const steps = () => editOf().steps?.items ?? []

describe('the beginning', () => {
  it('is another month, or the proposed one', async () => {
    const { user } = openSheet('quando')
    const start = screen.getByLabelText(/^Mese di avvio/)
    await user.selectOptions(start, 'ottobre 2027')
    expect(editOf()).toEqual({ start: '2027-10' })
    await user.selectOptions(start, '')
    expect(editOf()).toEqual({})
  })
})

describe('the steps', () => {
  it('are those proposed, with the months they fall in', () => {
    openSheet('quando')
    expect(names().length).toBeGreaterThan(2)
    expect(screen.getAllByText(/^Si fa in [a-z]{3}/)).toHaveLength(names().length)
    expect(editOf()).toEqual({})
  })

  it('are written, and their dates follow', async () => {
    const { user } = openSheet('quando')
    const before = screen.getByText(/^Tutta l’azione:/).textContent
    await user.clear(months()[0] as HTMLElement)
    await user.type(months()[0] as HTMLElement, '4,5')
    expect(steps()[0]?.months).toBe(4.5)
    expect(steps()).toHaveLength(names().length)
    expect(screen.getByText(/^Tutta l’azione:/).textContent).not.toBe(before)
    await user.click(screen.getByRole('button', { name: 'Riporta com’era: Tappe' }))
    expect(editOf()).toEqual({})
    expect(months()[0]).not.toHaveValue('4,5')
  })

  it('keep a wrong figure in the box, with what to do, and what was saved', async () => {
    const { user } = openSheet('quando')
    await user.clear(months()[0] as HTMLElement)
    await user.type(months()[0] as HTMLElement, '3')
    await user.clear(months()[0] as HTMLElement)
    await user.type(months()[0] as HTMLElement, 'tre mesi')
    expect(screen.queryByText(/^Scrivere i mesi in cifre/)).not.toBeInTheDocument()
    await user.tab()
    expect(screen.getByText(/Scrivere i mesi in cifre/)).toBeInTheDocument()
    expect(months()[0]).toHaveValue('tre mesi')
    expect(months()[0]).toBeInvalid()
    expect(steps()[0]?.months).toBe(3)
    const { choices } = useSession.getState().project ?? {}
    cleanup()
    openSheet('quando', choices)
    expect(months()[0]).toHaveValue('tre mesi')
    expect(months()[0]).toBeInvalid()
  })

  it('are added once they have a name, moved and taken away by buttons, with a way back', async () => {
    const { user } = openSheet('quando')
    const proposed = names()
    await user.click(screen.getByRole('button', { name: 'Aggiungi una tappa' }))
    await waitFor(() => expect(screen.getAllByLabelText('Che cosa si fa').at(-1)).toHaveFocus())
    expect(editOf()).toEqual({})
    await user.keyboard('Dirlo a tutti')
    expect(steps().at(-1)).toEqual({ title: 'Dirlo a tutti', who: '', months: 1 })
    await user.click(screen.getByRole('button', { name: `Su: Tappa ${proposed.length + 1}` }))
    expect(names().at(-2)).toBe('Dirlo a tutti')
    expect(said()).toContain(`ora è al posto ${proposed.length} di ${proposed.length + 1}`)
    await waitFor(() => expect(screen.getByRole('button', { name: `Su: Tappa ${proposed.length}` })).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Togli: Tappa 1' }))
    expect(names()).toHaveLength(proposed.length)
    expect(steps()[0]?.title).toBe(proposed[1])
    await user.click(screen.getByRole('button', { name: 'Annulla' }))
    expect(names()[0]).toBe(proposed[0])
    expect(steps()[0]?.title).toBe(proposed[0])
  })

  it('written over others are flagged, kept or given up', async () => {
    const items = [{ title: 'La nostra tappa', who: 'Tutti', months: 2 }]
    const edits = { [action]: { steps: { items, over: 'altro' } } }
    const { user } = openSheet('quando', { edits })
    expect(screen.getByText(/^La proposta è cambiata da quando avete scritto le vostre tappe/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Tieni il mio: Tappe' }))
    expect(screen.queryByText(/^La proposta è cambiata/)).not.toBeInTheDocument()
    expect(names()).toEqual(['La nostra tappa'])
    expect(editOf().steps?.items).toEqual(items)
    /** One has to stay. */
    expect(screen.queryByRole('button', { name: /^Togli/ })).not.toBeInTheDocument()
  })
})
