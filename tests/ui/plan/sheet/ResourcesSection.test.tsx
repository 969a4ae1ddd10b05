import '@testing-library/jest-dom/vitest'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { action, choices, editOf, openSheet } from './aSheet'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const box = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name })

describe('the hours', () => {
  it('are proposed beside the box, and written the Italian way', async () => {
    const { user } = openSheet('ore-e-spesa')
    expect(screen.getAllByText(/^Proposte: .*ore$/)).toHaveLength(2)
    await user.type(box(/^Ore nel primo anno/), '1.200')
    expect(editOf().hours).toMatchObject({ first: 1200 })
    expect(box(/^Ore ogni anno dopo/)).not.toHaveValue('')
    await user.tab()
    expect(box(/^Ore nel primo anno/)).toHaveValue('1.200')
    await user.click(screen.getByRole('button', { name: 'Riporta com’era: Ore interne' }))
    expect(editOf()).toEqual({})
    expect(box(/^Ore nel primo anno/)).toHaveValue('')
  })

  it('with a slip stay in the box, and do not take away what was saved', async () => {
    const { user } = openSheet('ore-e-spesa')
    await user.type(box(/^Ore nel primo anno/), '40')
    await user.type(box(/^Ore nel primo anno/), 'x')
    await user.tab()
    expect(screen.getByText(/Scrivere le ore in cifre/)).toBeInTheDocument()
    expect(box(/^Ore nel primo anno/)).toHaveValue('40x')
    expect(editOf().hours?.first).toBe(40)
    await user.clear(box(/^Ore nel primo anno/))
    await user.type(box(/^Ore nel primo anno/), '-3')
    await user.tab()
    expect(screen.getByText(/Controllare le ore: almeno 0/)).toBeInTheDocument()
    expect(editOf().hours?.first).toBe(40)
    cleanup()
    openSheet('ore-e-spesa', choices())
    expect(box(/^Ore nel primo anno/)).toHaveValue('-3')
    await user.clear(box(/^Ore nel primo anno/))
    await user.tab()
    expect(box(/^Ore nel primo anno/)).toHaveValue('40')
  })

  it('written over others are flagged', async () => {
    const { user } = openSheet('ore-e-spesa', { edits: { [action]: { hours: { first: 9, later: 3, over: 'altro' } } } })
    expect(screen.getByText(/^La proposta è cambiata da quando avete scritto le vostre ore/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Tieni il mio: Ore interne' }))
    expect(screen.queryByText(/^La proposta è cambiata/)).not.toBeInTheDocument()
    expect(editOf().hours).toMatchObject({ first: 9, later: 3 })
  })
})

describe('the expenses', () => {
  it('are saved once a line has something in it', async () => {
    const { user } = openSheet('ore-e-spesa')
    await user.click(screen.getByRole('button', { name: 'Aggiungi una spesa' }))
    expect(editOf()).toEqual({})
    await user.type(box(/^Che cosa$/), 'Programma per i turni')
    await user.type(box(/1° anno$/), '1.200,50')
    await user.type(box(/2° anno$/), 'mille')
    await user.selectOptions(screen.getByLabelText('Chi paga'), 'Bando o contributo')
    await user.selectOptions(screen.getByLabelText('Quanto è certo'), 'Certo')
    expect(editOf().expenses).toEqual([
      { what: 'Programma per i turni', amounts: [1200.5, 0, 0], coverage: 'bando', certainty: 'certo' },
    ])
    expect(screen.getByText(/Scrivere gli euro in cifre/)).toBeInTheDocument()
    expect(box(/2° anno$/)).toHaveValue('mille')
  })

  it('go back to the order of magnitude when the last line goes, and come back', async () => {
    const expense = {
      what: 'Corso',
      amounts: [500, 0, 0] as [number, number, number],
      coverage: 'fondi' as const,
      certainty: 'stima' as const,
    }
    const { user } = openSheet('ore-e-spesa', { edits: { [action]: { expenses: [expense] } } })
    await user.click(screen.getByRole('button', { name: 'Togli: Spesa 1' }))
    expect(editOf()).toEqual({})
    expect(screen.getByText(/^Ordine di grandezza/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Annulla' }))
    expect(editOf().expenses).toEqual([expense])
  })

  it('half written survive a reload', async () => {
    const { user, unmount } = openSheet('ore-e-spesa')
    await user.click(screen.getByRole('button', { name: 'Aggiungi una spesa' }))
    await user.type(box(/1° anno$/), 'circa 300')
    unmount()
    openSheet('ore-e-spesa')
    expect(box(/1° anno$/)).toHaveValue('circa 300')
  })
})
