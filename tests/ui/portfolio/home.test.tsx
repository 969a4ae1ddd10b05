import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { usePortfolio } from '../../../src/state/portfolio'
import { App } from '../../../src/ui/App'
import { downloadFile } from '../../../src/ui/frame/downloadFile'

vi.mock('../../../src/ui/frame/downloadFile', () => ({ downloadFile: vi.fn() }))

/** jsdom knows the element but does not open it. */
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
window.scrollTo = () => {}
Element.prototype.scrollIntoView = () => {}

beforeEach(async () => {
  location.hash = '#/'
  for (const { id } of usePortfolio.getState().projects) await usePortfolio.getState().remove(id)
  vi.mocked(downloadFile).mockClear()
})
afterEach(cleanup)

const today = '2026-11-22'
/** Screens and whatever reads the storage come on demand: the first time a test runner takes its time. */
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 20_000 })
const show = () => {
  render(<App />)
  return userEvent.setup()
}

it('says what it is, how long it takes and where the answers stay', async () => {
  show()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Dalle abitudini di oggi al piano di conciliazione',
  )
  expect(screen.getByText(/circa 15 minuti/)).toBeInTheDocument()
  expect(screen.getByText('Solo in questo browser. Nessuno li riceve, nemmeno noi.')).toBeInTheDocument()
  expect((await screen.findAllByRole('button', { name: /^Apri l’esempio/ })).length).toBeGreaterThan(0)
})

it('starts with the one thing a document cannot do without: the name', async () => {
  const user = show()
  await user.click(screen.getByRole('link', { name: 'Inizia una valutazione' }))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Una nuova valutazione' })).toHaveFocus())
  await user.click(screen.getByRole('button', { name: 'Inizia' }))
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus())
  expect(screen.getByLabelText('Come si chiama l’organizzazione?')).toHaveAccessibleDescription(
    /Errore: Scrivere come si chiama l’organizzazione/,
  )
  await user.type(screen.getByLabelText('Come si chiama l’organizzazione?'), 'Sartoria Bianchi')
  await user.click(screen.getByRole('button', { name: 'Inizia' }))
  expect(await screen.findByRole('heading', { name: 'La valutazione' })).toBeInTheDocument()
  expect(screen.getByText('Sartoria Bianchi')).toBeInTheDocument()
})

it('asks before deleting, names the organisation and offers the file first', async () => {
  await usePortfolio.getState().create('Sartoria Bianchi', '', 'quick', today)
  const user = show()
  await user.click(await screen.findByRole('button', { name: 'Elimina Sartoria Bianchi' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Eliminare «Sartoria Bianchi»?' }))
  await user.click(dialog.getByRole('button', { name: 'Salva prima una copia' }))
  expect(await dialog.findByText('La copia è stata scaricata.')).toBeInTheDocument()
  expect(downloadFile).toHaveBeenCalledWith(
    expect.stringMatching(/^conciliazione-sartoria-bianchi-/),
    expect.any(String),
  )
  await user.click(dialog.getByRole('button', { name: 'Elimina «Sartoria Bianchi»' }))
  expect(await screen.findByText('«Sartoria Bianchi» è stata eliminata da questo browser.')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Organizzazioni' })).toHaveFocus())
})

it('refuses a file that is not a copy, says why and changes nothing', async () => {
  await usePortfolio.getState().create('Sartoria Bianchi', '', 'quick', today)
  const user = show()
  const input = screen.getByLabelText('Apri un file salvato', { selector: 'input' })
  await user.upload(input, new File(['ciao'], 'lettera.json', { type: 'application/json' }))
  const title = await screen.findByRole('heading', { name: 'Questo file non si può leggere' })
  await waitFor(() => expect(title).toHaveFocus())
  expect(screen.getByText('Le organizzazioni già in questo browser non sono cambiate.')).toBeInTheDocument()
  expect(screen.getByText('lettera.json')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Organizzazioni' }))
  expect(await screen.findByRole('link', { name: 'Sartoria Bianchi' })).toBeInTheDocument()
})

it('lists the keys in the help and switches them off', async () => {
  const user = show()
  await user.click(screen.getAllByRole('button', { name: 'Aiuto' })[0] as HTMLElement)
  const help = within(await screen.findByRole('dialog', { name: 'Aiuto' }))
  expect(help.getByRole('row', { name: /N «Non so, da verificare»/ })).toBeInTheDocument()
  await user.click(help.getByRole('checkbox', { name: 'Usa i tasti 1–4, N e A' }))
  expect(JSON.parse(localStorage.getItem('conciliazione:preferenze') ?? '')).toMatchObject({ shortcuts: false })
})

it('says plainly that an address leads nowhere', async () => {
  location.hash = '#/o/mai-vista-prima'
  show()
  expect(
    await screen.findByRole('heading', { name: 'Questa organizzazione non è in questo browser' }),
  ).toBeInTheDocument()
})
