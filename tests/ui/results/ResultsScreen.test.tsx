import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ResultsScreen } from '../../../src/ui/results/ResultsScreen'
import { openScreen } from '../wizard/aPage'
import { organisation } from './anOrganisation'

afterEach(cleanup)

const open = (name: string) =>
  openScreen((project) => <ResultsScreen project={project} />, {
    ...organisation(name),
    id: `prova-${name.length}-0001`,
  })

const areaNamed = (name: RegExp): HTMLElement =>
  screen.getByRole('heading', { level: 3, name }).closest('li') as HTMLElement

describe('the results', () => {
  it('give each area as an interval, a level in words and its coverage, and no single grade', () => {
    open('officina di 35')
    const area = areaNamed(/Organizzazione, luoghi/)
    expect(within(area).getByRole('img', { name: /^(fra \d+ e )?\d+ su 100$/ })).toBeInTheDocument()
    expect(within(area).getByText(/^Da avviare|^Di base|^Strutturato|^Avanzato/)).toBeInTheDocument()
    expect(within(area).getByText(/\d+ rispost[ae] su \d+/)).toBeInTheDocument()
    expect(screen.queryByText(/punteggio (totale|complessivo)|voto/i)).not.toBeInTheDocument()
  })

  it('say the same in a table', async () => {
    const { user } = open('officina di 35')
    const bars = screen.getAllByRole('img').map((bar) => bar.getAttribute('aria-label'))
    await user.click(screen.getByRole('button', { name: 'Mostra come tabella' }))
    const table = screen.getByRole('table', { name: /^Le aree/ })
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual(bars)
  })

  it('explain an area with the answers given, between quotes, and lead back to the question', async () => {
    const { user } = open('officina di 35')
    const area = areaNamed(/Tempi di lavoro/)
    await user.click(within(area).getByRole('button', { name: /Perché\?/ }))
    expect(within(area).getByRole('heading', { name: /^Perché/ })).toBeInTheDocument()
    const [reason] = within(area).getAllByText(/^\d+ punt[io] su \d+$/)
    const row = reason?.closest('li') as HTMLElement
    expect(row).toHaveTextContent(/«.+»/)
    expect(
      within(row)
        .getByRole('link', { name: /^Vai alla domanda: A2\.\d/ })
        .getAttribute('href'),
    ).toMatch(/^#\/o\/[^/]+\/[^/]+\/[^/]+\/[^/]+$/)
  })

  it('offer the moves that bring most, and their effect together', async () => {
    const { user } = open('officina di 35')
    const area = areaNamed(/Genitorialità/)
    await user.click(within(area).getByRole('button', { name: /Perché\?/ }))
    expect(within(area).getByRole('heading', { name: 'Le tre mosse più convenienti' })).toBeInTheDocument()
    expect(within(area).getAllByText(/^\+\d+$/)).toHaveLength(3)
    expect(within(area).getByText(/^Con tutte e tre:/)).toBeInTheDocument()
    expect(within(area).getByRole('link', { name: /Prova nel piano/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/piano'),
    )
  })

  it('find open what was open, coming back', async () => {
    const { user, unmount } = open('officina di 35')
    await user.click(within(areaNamed(/Servizi e welfare/)).getByRole('button', { name: /Perché\?/ }))
    unmount()
    open('officina di 35')
    expect(within(areaNamed(/Servizi e welfare/)).getByRole('heading', { name: /^Perché/ })).toBeInTheDocument()
  })

  it('list first what would narrow an interval most, with who and when', () => {
    openScreen((project) => <ResultsScreen project={project} />, {
      ...organisation('officina di 35'),
      answers: {
        ...organisation('officina di 35').answers,
        'part-time': { state: 'unknown', askWhom: 'Ufficio paghe', by: '2026-12-15' },
      },
    })
    const list = screen.getByRole('region', { name: 'Da verificare prima di decidere' })
    const widths = within(list)
      .getAllByText(/^stringe di/)
      .map(({ textContent }) => Number(textContent?.match(/\d+/)?.[0]))
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(within(list).getByText(/Ufficio paghe, entro il 15 dicembre 2026/)).toBeInTheDocument()
  })

  it('quote the law with the day it was checked, and are no legal advice', () => {
    open('casa di riposo di 180')
    const notices = screen.getByRole('region', { name: 'Avvisi di legge' })
    expect(within(notices).getByText(/^Non è un parere legale/)).toBeInTheDocument()
    expect(within(notices).getAllByText(/testo controllato il \d+°? \w+ \d{4}/).length).toBeGreaterThan(3)
  })

  it('are there before any answer, with the widest intervals', () => {
    open('nessuna risposta')
    expect(screen.getByText(/^Le aree non hanno ancora risposte/)).toBeInTheDocument()
    expect(screen.getAllByRole('img', { name: 'fra 0 e 100 su 100' }).length).toBeGreaterThan(5)
    expect(screen.getAllByText('Dati insufficienti').length).toBeGreaterThan(5)
  })

  it('say plainly that an area is not theirs', () => {
    open('studio di 6')
    const absent = screen.getAllByText('Non vi riguarda')
    for (const found of absent)
      expect(within(found.closest('li') as HTMLElement).queryByRole('img')).not.toBeInTheDocument()
    expect(screen.getAllByRole('img').length + absent.length).toBe(10)
  })

  it.each([
    'tutto da verificare',
    'grande, tutto scritto',
    'in pochi, quasi niente',
    'una sola persona',
    'comune di 45',
  ])('hold for: %s', (name) => {
    open(name)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dove siete oggi')
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\{[a-z]/)
  })
})
