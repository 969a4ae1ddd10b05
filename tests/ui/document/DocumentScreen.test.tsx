import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PlanDocument } from '../../../src/domain/document/planDocument'
import type { MadePdf, OnPdfProgress } from '../../../src/exports/pdf/messages'
import { useSession } from '../../../src/state/session'
import { DocumentScreen } from '../../../src/ui/document/DocumentScreen'
import { organisation } from '../results/anOrganisation'
import { openScreen } from '../wizard/aPage'

/** The PDF itself is made by a worker and tested in a real browser; here it is made when the test says so. */
interface Asked {
  document: PlanDocument
  onProgress: OnPdfProgress
  signal: AbortSignal
  resolve: (pdf: MadePdf) => void
  reject: (problem: Error) => void
}
let asked: Asked[] = []
vi.mock('../../../src/exports/pdf/makePdf', () => ({
  makePdf: (document: PlanDocument, onProgress: OnPdfProgress, signal: AbortSignal) =>
    new Promise<MadePdf>((resolve, reject) => asked.push({ document, onProgress, signal, resolve, reject })),
}))

const downloaded: string[] = []
const addresses = new Set<string>()
let made = 0

beforeEach(() => {
  asked = []
  downloaded.length = 0
  addresses.clear()
  made = 0
  URL.createObjectURL = () => {
    const address = `blob:${++made}`
    addresses.add(address)
    return address
  }
  URL.revokeObjectURL = (address) => addresses.delete(address)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloaded.push(this.download)
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const aPdf = (more: Partial<MadePdf> = {}): MadePdf => ({
  bytes: new Uint8Array([37]),
  tagged: true,
  pages: 14,
  ...more,
})
const open = (name = 'officina di 35') =>
  openScreen((project) => <DocumentScreen project={project} />, organisation(name))
const button = (name: string): HTMLElement => screen.getByRole('button', { name })
const theRequest = () => vi.waitFor(() => asked.at(-1) ?? Promise.reject(new Error('no PDF asked for')))

describe('the preview', () => {
  it('has the cover, every chapter and the numbers of the plan', async () => {
    open()
    expect(await screen.findByRole('heading', { name: 'Piano di conciliazione tra vita e lavoro' })).toBeInTheDocument()
    for (const title of ['Il piano in una pagina', 'Diagnosi per area', 'Azioni', 'Cronoprogramma', 'Da verificare'])
      expect(screen.getByRole('heading', { level: 3, name: title })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Risposte date' })).not.toBeInTheDocument()
  })

  it('leads to a chapter from the contents', async () => {
    const { user } = open()
    const contents = await screen.findByRole('navigation', { name: 'Indice' })
    await user.click(within(contents).getByRole('button', { name: 'Cronoprogramma' }))
    expect(screen.getByRole('heading', { level: 3, name: 'Cronoprogramma' })).toHaveFocus()
  })

  it('adds answers only if asked, and notes only with them', async () => {
    const { user } = open()
    expect(screen.queryByLabelText(/^Anche le note private/)).not.toBeInTheDocument()
    await user.click(screen.getByLabelText(/^Appendice A/))
    expect(await screen.findByRole('heading', { name: 'Risposte date' })).toBeInTheDocument()
    expect(screen.queryByText('Ne parla la direzione in gennaio.')).not.toBeInTheDocument()
    await user.click(screen.getByLabelText(/^Anche le note private/))
    expect(await screen.findByText('Ne parla la direzione in gennaio.')).toBeInTheDocument()
    await user.click(screen.getByLabelText(/^Appendice A/))
    expect(screen.queryByText('Ne parla la direzione in gennaio.')).not.toBeInTheDocument()
  })

  it('leaves out the chapters that are not wanted, says what is lost, and keeps it with the project', async () => {
    const { user } = open()
    await user.click(screen.getByText('Capitoli e appendici: tutti'))
    await user.click(screen.getByLabelText('15. Da verificare'))
    expect(screen.getByText(/^Senza «15\. Da verificare» nel documento non ci sono gli obblighi/)).toBeInTheDocument()
    await vi.waitFor(() =>
      expect(screen.queryByRole('heading', { level: 3, name: 'Da verificare' })).not.toBeInTheDocument(),
    )
    expect(useSession.getState().project?.choices.document.without).toEqual(['capitolo-15'])
    await user.click(screen.getByRole('button', { name: 'Includi tutti' }))
    expect(await screen.findByRole('heading', { level: 3, name: 'Da verificare' })).toBeInTheDocument()
    expect(screen.queryByText(/^Senza «/)).not.toBeInTheDocument()
  })

  it('names who helped, on the cover', async () => {
    const { user } = open()
    await user.click(screen.getByText('Intestazione: il nome dell’organizzazione'))
    await user.type(screen.getByLabelText('Con l’assistenza di'), 'Studio Rota')
    expect(await screen.findByText('Con l’assistenza di Studio Rota')).toBeInTheDocument()
    expect(screen.getByText('Intestazione: con assistenza')).toBeInTheDocument()
  })

  it.each([
    'nessuna risposta',
    'tutto da verificare',
    'in pochi, quasi niente',
    'grande, tutto scritto',
    'comune di 45',
  ])('holds for: %s', async (name) => {
    open(name)
    await screen.findByRole('heading', { name: 'Il piano in una pagina' })
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\{[a-z]/)
  })
})

describe('the download', () => {
  it('hands over a file with the name of the organisation, and offers it in a tab', async () => {
    const { user } = open()
    await user.click(button('Scarica il PDF'))
    const { resolve, document } = await theRequest()
    resolve(aPdf())
    const link = await screen.findByRole('link', { name: 'Apri il PDF in una nuova scheda' })
    expect(link).toHaveAttribute('href', 'blob:1')
    expect(downloaded).toEqual([document.fileName])
    expect(screen.getByRole('status')).toHaveTextContent(
      /^Scaricato: piano-conciliazione-meccanica-tresaldi.*14 pagine/,
    )
    expect(screen.queryByText(/etichette di accessibilità/)).not.toBeInTheDocument()
  })

  it('tells how far it is, and stops when asked, with the focus on the same button', async () => {
    const { user } = open()
    await user.click(button('Scarica il PDF'))
    const { onProgress, signal, resolve } = await theRequest()
    onProgress(0.4, 'layout')
    await vi.waitFor(() => expect(screen.getByRole('progressbar', { name: 'Impaginazione del PDF' })).toHaveValue(0.4))
    expect(screen.getByRole('status')).toHaveTextContent('Impaginazione…')
    expect(button('Interrompi')).toHaveFocus()
    await user.click(button('Interrompi'))
    expect(signal.aborted).toBe(true)
    resolve(aPdf())
    onProgress(0.9, 'draw')
    expect(await screen.findByText(/^Impaginazione annullata/)).toBeInTheDocument()
    expect(button('Scarica il PDF')).toHaveFocus()
    expect(downloaded).toEqual([])
  })

  it('says that nothing is lost when it fails, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { user } = open()
    await user.click(button('Scarica il PDF'))
    const first = await theRequest()
    first.reject(new Error('no memory'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Il piano e le risposte sono intatti.')
    await user.click(button('Riprova'))
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    asked.at(-1)?.resolve(aPdf())
    expect(await screen.findByRole('link', { name: /nuova scheda/ })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('says when the PDF is not accessible', async () => {
    const { user } = open()
    await user.click(button('Scarica il PDF'))
    const { resolve } = await theRequest()
    resolve(aPdf({ tagged: false }))
    expect(await screen.findByText(/mancano le etichette di accessibilità/)).toBeInTheDocument()
  })

  it('forgets the file when the document changes or the screen is left', async () => {
    const { user, unmount } = open()
    await user.click(button('Scarica il PDF'))
    const { resolve } = await theRequest()
    resolve(aPdf())
    await screen.findByRole('link', { name: /nuova scheda/ })
    await user.click(screen.getByLabelText(/^Appendice A/))
    expect(screen.queryByRole('link', { name: /nuova scheda/ })).not.toBeInTheDocument()
    expect(addresses.size).toBe(0)
    await user.click(button('Scarica il PDF'))
    const second = await theRequest()
    unmount()
    expect(second.signal.aborted).toBe(true)
  })
})
