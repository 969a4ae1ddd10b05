import '@testing-library/jest-dom/vitest'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '../../../src/state/session'
import { SimulateScreen } from '../../../src/ui/simulation/SimulateScreen'
import { organisation } from '../results/anOrganisation'
import { openScreen } from '../wizard/aPage'
import { InlineWorker } from './inlineWorker'

beforeEach(() => vi.stubGlobal('Worker', InlineWorker))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = (name: string, part?: string) =>
  openScreen((project) => <SimulateScreen project={project} part={part} />, organisation(name))
const project = () => useSession.getState().project
const panel = (): HTMLElement => screen.getByRole('complementary', { name: /^(Con|Senza)/ })
const row = (name: string): HTMLElement =>
  screen.getByRole('checkbox', { name: new RegExp(`^${name}`) }).closest('li') as HTMLElement

describe('«Simula»', () => {
  it('ticks the measures of the plan, area by area, and says which they are', () => {
    open('officina di 35')
    const ticked = screen.getAllByRole('checkbox', { checked: true })
    expect(screen.getAllByText('nel piano', { exact: true })).toHaveLength(ticked.length)
    expect(screen.getAllByRole('heading', { level: 2, name: /^\d+\. / }).length).toBeGreaterThan(7)
    expect(panel()).toHaveTextContent('Come nel piano')
  })

  it('shows at once what a tick would change, and touches neither answers nor plan', async () => {
    const { user } = open('officina di 35')
    const before = structuredClone(project())
    const figures = panel().textContent
    await user.click(within(row('Banca ore')).getByRole('checkbox'))
    expect(within(row('Banca ore')).getByText('in prova')).toBeInTheDocument()
    expect(panel()).toHaveTextContent('1 aggiunta rispetto al piano')
    expect(panel().textContent).not.toBe(figures)
    expect(panel().querySelector('[aria-live]')).toHaveTextContent(/azioni in prova\./)
    expect(project()).toEqual(before)
    await user.click(screen.getByRole('button', { name: 'Torna a com’è il piano' }))
    expect(panel().textContent).toContain('Come nel piano')
  })

  it('makes one measure an action, when told to', async () => {
    const { user } = open('officina di 35')
    await user.click(within(row('Banca ore')).getByRole('checkbox'))
    await user.click(within(row('Banca ore')).getByRole('button', { name: /^Trasforma in azione/ }))
    expect(project()?.choices.added).toEqual(['banca-ore'])
    expect(within(row('Banca ore')).getByText('nel piano')).toBeInTheDocument()
    expect(screen.getByText(/^«Banca ore.*» è nel piano\.$/)).toBeInTheDocument()
  })

  it('tries without a measure of the plan, and brings everything together', async () => {
    const { user } = open('officina di 35')
    const [planned] = screen.getAllByRole('checkbox', { checked: true }) as [HTMLElement]
    await user.click(planned)
    await user.click(within(row('Banca ore')).getByRole('checkbox'))
    expect(panel()).toHaveTextContent('1 aggiunta, 1 tolta rispetto al piano')
    await user.click(within(panel()).getByRole('button', { name: 'Porta nel piano' }))
    expect(project()?.choices.added).toEqual(['banca-ore'])
    expect(project()?.choices.removed).toHaveLength(1)
    expect(panel()).toHaveTextContent('Come nel piano')
  })

  it('finds by words, and shows the others with their reason when asked', async () => {
    const { user } = open('officina di 35')
    const some = screen.getAllByRole('checkbox').length
    await user.click(screen.getByRole('checkbox', { name: /^Mostra anche/ }))
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(some)
    await user.type(screen.getByRole('searchbox'), 'nido')
    expect(screen.getByText(/^\d misure?$/)).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox'), ' zzz')
    expect(screen.getByText(/^Nessuna misura trovata/)).toBeInTheDocument()
  })

  it.each(['tutto da verificare', 'nessuna risposta', 'una sola persona', 'grande, tutto scritto', 'comune di 45'])(
    'holds for: %s',
    (name) => {
      open(name)
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Simula')
      expect(document.body.textContent).not.toMatch(/undefined|NaN|\{[a-z]/)
    },
  )
})

describe('«Il pacchetto migliore per voi»', () => {
  it('begins from what the answers say', () => {
    open('officina di 35', 'pacchetto')
    expect(screen.getByRole('radio', { name: '24 mesi' })).toBeChecked()
    expect(screen.getByLabelText(/^Spesa esterna in un anno/)).toHaveValue('10.000')
  })

  it('proposes, tells what stays out, is tried and is brought to the plan', async () => {
    const { user } = open('casa di riposo di 180', 'pacchetto')
    await user.click(screen.getByRole('button', { name: 'Cerca il pacchetto' }))
    const found = await screen.findByRole('region', { name: /^Il pacchetto: \d+ misure$/ })
    const names = within(found)
      .getAllByRole('listitem')
      .map((item) => item.firstChild?.textContent)
    const out = await screen.findByRole('region', { name: /^Che cosa resta fuori/ })
    await within(out).findByText(/misure restano fuori\.$/)
    const reasons = within(out)
      .getAllByRole('row')
      .filter((one) => within(one).queryByRole('rowheader'))
    expect(reasons.length).toBeGreaterThan(40)
    for (const reason of reasons) expect(reason.lastChild?.textContent, reason.textContent ?? '').toMatch(/\S.+\.$/)
    expect(out).toHaveTextContent(/prenderebbe il posto di «/)
    await user.click(within(found).getByRole('button', { name: 'Prova in simulazione' }))
    expect(panel()).toHaveTextContent(/^Con \d+ azioni in prova/)
    expect(project()?.choices.added).toEqual([])
    await user.click(within(found).getByRole('button', { name: 'Porta nel piano' }))
    expect(screen.getByText('Il piano ora contiene il pacchetto.')).toBeInTheDocument()
    expect(within(found).getAllByText('nel piano')).toHaveLength(names.length)
  })

  it('says why there is none, and what cannot be read', async () => {
    const { user } = open('officina di 35', 'pacchetto')
    await user.type(screen.getByLabelText(/^Ore interne in un trimestre/), '1')
    await user.click(screen.getByRole('button', { name: 'Cerca il pacchetto' }))
    const none = await screen.findByRole('region', { name: 'Nessun pacchetto rispetta tutti i limiti' })
    expect(none).toHaveTextContent(/ore a trimestre: più delle 1 indicate/)
    await user.type(screen.getByLabelText(/^Ore interne in un trimestre/), ' o due')
    await user.click(screen.getByRole('button', { name: 'Cerca il pacchetto' }))
    expect(screen.getByLabelText(/^Ore interne in un trimestre/)).toBeInvalid()
    await waitFor(() => expect(screen.getByLabelText(/^Ore interne in un trimestre/)).toHaveFocus())
  })

  it('keeps what is excluded out, and says whether it would be in', async () => {
    const { user } = open('officina di 35', 'pacchetto')
    await user.selectOptions(screen.getByLabelText('Da lasciare fuori'), 'banca-ore')
    await user.selectOptions(screen.getByLabelText('Ci deve essere'), 'guida-misure')
    await user.click(screen.getByRole('button', { name: 'Cerca il pacchetto' }))
    const found = await screen.findByRole('region', { name: /^Il pacchetto/ })
    expect(found).toHaveTextContent('l’avete voluta')
    expect(await screen.findByText(/togliendo la vostra esclusione/i)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Togli dall’elenco: Banca ore/ }))
    expect(screen.queryByRole('button', { name: /^Togli dall’elenco: Banca ore/ })).not.toBeInTheDocument()
  })

  it('closes the worker with the screen', async () => {
    const { user, unmount } = open('officina di 35', 'pacchetto')
    const closed = InlineWorker.closed
    await user.click(screen.getByRole('button', { name: 'Cerca il pacchetto' }))
    await screen.findByRole('region', { name: /^Il pacchetto/ })
    unmount()
    await waitFor(() => expect(InlineWorker.closed).toBeGreaterThan(closed))
  })
})
