import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { type Choices, noChoices } from '../../../../src/domain/project/project'
import { useSession } from '../../../../src/state/session'
import { BudgetScreen } from '../../../../src/ui/plan/budget/BudgetScreen'
import { organisation } from '../../results/anOrganisation'
import { openScreen } from '../../wizard/aPage'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const open = (choices: Partial<Choices> = {}, name = 'officina di 35') =>
  openScreen((project) => <BudgetScreen project={project} />, {
    ...organisation(name),
    choices: { ...noChoices, ...choices },
  })
const budget = () => useSession.getState().project?.choices.budget
const table = (name: string) => within(screen.getByRole('table', { name }))
const rowOf = (name: string, row: RegExp): string =>
  table(name).getByRole('rowheader', { name: row }).closest('tr')?.textContent ?? ''

const expense = (euros: number, coverage: 'bando' | 'propria') => ({
  what: 'Corso',
  amounts: [euros, 0, 0] as [number, number, number],
  coverage,
  certainty: 'stima' as const,
})

describe('the budget', () => {
  it('is worked out from what an hour costs and what there is, both written the Italian way', async () => {
    const { user } = open()
    expect(screen.getByText(/^Senza il costo di un’ora/)).toBeInTheDocument()
    await user.type(screen.getByLabelText(/^Costo medio di un’ora/), '27,5')
    await user.type(screen.getByLabelText(/^Spesa esterna possibile/), '100.000')
    expect(budget()).toEqual({ hourlyCost: 27.5, yearly: 100_000 })
    expect(
      table('Quanto in tutto, anno per anno').getByRole('columnheader', { name: 'Valore delle ore' }),
    ).toBeVisible()
    expect(screen.queryByText(/^Senza il costo di un’ora/)).not.toBeInTheDocument()
    await user.clear(screen.getByLabelText(/^Costo medio di un’ora/))
    expect(budget()).toEqual({ yearly: 100_000 })
  })

  it('keeps a wrong figure in its box and what was saved', async () => {
    const { user } = open({ budget: { yearly: 5000 } })
    const box = screen.getByLabelText(/^Spesa esterna possibile/)
    expect(box).toHaveValue('5.000')
    await user.type(box, ' circa')
    await user.tab()
    expect(box).toHaveValue('5.000 circa')
    expect(screen.getByText(/Scrivere la spesa possibile in cifre/)).toBeInTheDocument()
    expect(budget()).toEqual({ yearly: 5000 })
  })

  it('says plainly that it is not enough, and when it is', () => {
    open({ budget: { yearly: 100 }, edits: { 'preavviso-turni': { expenses: [expense(900, 'bando')] } } })
    expect(screen.getAllByText(/^Nel 1° anno la spesa esterna .*più di 100 €, che avete indicato\.$/)).toHaveLength(1)
    cleanup()
    open({ budget: { yearly: 50_000_000 } })
    expect(screen.getByText('La spesa esterna sta in 50.000.000 € ogni anno.')).toBeInTheDocument()
  })

  it('adds up what was written by who pays, and says what has no figure', () => {
    open({
      edits: {
        'preavviso-turni': { expenses: [expense(900, 'bando'), expense(1100, 'propria')] },
        'referente-conciliazione': { expenses: [expense(100, 'propria')] },
      },
    })
    expect(rowOf('Chi paga', /^Bando/)).toContain('900 €')
    expect(rowOf('Chi paga', /^Risorse proprie/)).toContain('1.200 €')
    expect(screen.getByText('2.100 € sono una stima o da verificare.')).toBeInTheDocument()
    expect(rowOf('Ore e spesa, azione per azione', /Turni pubblicati/)).toContain('2.000 €')
    const missing = within(screen.getByRole('region', { name: 'Che cosa manca' }))
    for (const link of missing.queryAllByRole('link')) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/\/ore-e-spesa$/))
      expect(link).not.toHaveTextContent('Turni pubblicati')
    }
  })

  it.each(['nessuna risposta', 'una sola persona', 'grande, tutto scritto', 'tutto da verificare'])(
    'holds for: %s',
    (name) => {
      open({ budget: { hourlyCost: 30, yearly: 1000 } }, name)
      expect(document.body.textContent).not.toMatch(/undefined|NaN|null|\{[a-z]/)
    },
  )
})
