import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useSession } from '../../../../src/state/session'
import { action, choices, editOf, openSheet, said } from './aSheet'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const box = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name })
const parts = (): HTMLElement => screen.getByRole('navigation', { name: 'Parti della scheda' })

describe('the texts of a sheet', () => {
  it('are prefilled, saved letter by letter, marked, and put back one by one', async () => {
    const { user } = openSheet('che-cosa')
    const title = box(/^Titolo/)
    const proposed = (title as HTMLInputElement).value
    expect(proposed).not.toBe('')
    expect(editOf()).toEqual({})
    await user.clear(title)
    expect(title).toHaveValue('')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(proposed)
    await user.type(title, 'Turni noti prima')
    expect(editOf().texts?.title?.text).toBe('Turni noti prima')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Turni noti prima')
    expect(screen.getByText(`La proposta era: «${proposed}»`)).toBeInTheDocument()
    expect(within(parts()).getByRole('link', { current: 'page' })).toHaveTextContent('modifica vostra')
    await user.click(screen.getByRole('button', { name: 'Riporta com’era: Titolo' }))
    expect(title).toHaveValue(proposed)
    expect(title).toHaveFocus()
    expect(editOf()).toEqual({})
  })

  it('show what is proposed again when they are left empty', async () => {
    const { user } = openSheet('che-cosa')
    const proposed = (box(/^Descrizione/) as HTMLTextAreaElement).value
    await user.clear(box(/^Descrizione/))
    await user.tab()
    expect(box(/^Descrizione/)).toHaveValue(proposed)
  })

  it('never lose a letter or the caret', async () => {
    const { user } = openSheet('note')
    const note = box(/^Nota/) as HTMLTextAreaElement
    await user.type(note, 'prima dopo')
    await user.type(note, ' e in mezzo,', { initialSelectionStart: 5, initialSelectionEnd: 5 })
    expect(note).toHaveValue('prima e in mezzo, dopo')
    expect(note.selectionStart).toBe('prima e in mezzo,'.length)
  })

  it('go back all together, and come back as they were written', async () => {
    const { user } = openSheet('chi')
    await user.clear(box(/^Chi decide/))
    await user.type(box(/^Chi decide/), 'Il consiglio')
    await user.type(box(/^Chi conduce/), ' e vice')
    const written = editOf()
    await user.click(screen.getByRole('button', { name: 'Riporta tutta la scheda com’era proposta' }))
    expect(editOf()).toEqual({})
    await user.click(screen.getByRole('button', { name: 'Annulla' }))
    expect(editOf()).toEqual(written)
    expect(box(/^Chi decide/)).toHaveValue('Il consiglio')
  })
})

describe('a text written over a proposal that is no longer the same', () => {
  const old = { [action]: { texts: { need: { text: 'Ce lo chiedono da anni', over: 'altro' } } } }

  it('is flagged and left alone, with the new proposal beside it', () => {
    openSheet('che-cosa', { edits: old })
    expect(box(/^Bisogno/)).toHaveValue('Ce lo chiedono da anni')
    expect(screen.getByText(/^La proposta è cambiata da quando avete scritto il vostro testo/)).toBeInTheDocument()
    expect(screen.getByText(/^La nuova proposta:/)).toHaveTextContent(/La nuova proposta: Perché /)
    expect(within(parts()).getByText('da rivedere')).toBeInTheDocument()
  })

  it('is kept: the flag goes, the text stays', async () => {
    const { user } = openSheet('che-cosa', { edits: old })
    await user.click(screen.getByRole('button', { name: 'Tieni il mio: Bisogno a cui risponde' }))
    expect(screen.queryByText(/^La proposta è cambiata/)).not.toBeInTheDocument()
    expect(box(/^Bisogno/)).toHaveValue('Ce lo chiedono da anni')
    expect(box(/^Bisogno/)).toHaveFocus()
    expect(said()).toContain('Resta ciò che avete scritto voi')
  })

  it('or gives way to the proposal', async () => {
    const { user } = openSheet('che-cosa', { edits: old })
    await user.click(screen.getByRole('button', { name: 'Prendi la proposta: Bisogno a cui risponde' }))
    expect(editOf()).toEqual({})
    expect((box(/^Bisogno/) as HTMLTextAreaElement).value).toMatch(/^Perché /)
  })

  it('becomes so when an answer beneath it changes', async () => {
    const { user } = openSheet('che-cosa')
    await user.clear(box(/^Bisogno/))
    await user.type(box(/^Bisogno/), 'Il nostro motivo')
    expect(screen.queryByText(/^La proposta è cambiata/)).not.toBeInTheDocument()
    const { answer, project } = useSession.getState()
    const asked = Object.keys(project?.answers ?? {}).filter((id) => /turn/.test(id))
    for (const question of asked) answer(question, { state: 'unknown' })
    expect(await screen.findByText(/^La proposta è cambiata/)).toBeInTheDocument()
    expect(box(/^Bisogno/)).toHaveValue('Il nostro motivo')
  })
})

describe('the place of an action', () => {
  it('is another quadrant, or the proposed one', async () => {
    const { user } = openSheet('che-cosa')
    const quadrant = screen.getByLabelText(/^Quadrante/)
    await user.selectOptions(quadrant, 'Da studiare')
    expect(editOf()).toEqual({ quadrant: 'da-studiare' })
    await user.selectOptions(quadrant, '')
    expect(editOf()).toEqual({})
  })
})

describe('a sheet at the edges', () => {
  it('says when its action is not in the plan, and can be written all the same', async () => {
    const { user } = openSheet('note', { removed: [action] })
    expect(screen.getByText(/^Questa azione non è nel piano/)).toBeInTheDocument()
    await user.type(box(/^Nota/), 'Tolta perché già fatta')
    expect(editOf().texts?.note?.text).toBe('Tolta perché già fatta')
  })

  it('says when there is no such action', () => {
    openSheet('note', {}, 'nessuna-azione')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Questa azione non è nel piano')
  })

  it('leaves out what the collection of data does not have', () => {
    openSheet('che-cosa', {}, 'azione-raccolta-dati', 'tutto da verificare')
    const names = within(parts())
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
    expect(names).toEqual(['Che cosa e perché', 'Chi', 'Quando e passi', 'Attenzioni e note'])
  })
})

describe('an own action', () => {
  const own = { 'propria-1a2b3c4d': { title: 'Sala per i compiti', area: 'servizi' } }
  const id = 'propria-1a2b3c4d'

  it('has a title of its own and another area, and nothing to put back', async () => {
    const { user } = openSheet('che-cosa', { own }, id)
    await user.type(box(/^Titolo/), ' dei figli')
    await user.clear(box(/^Descrizione/))
    await user.type(box(/^Descrizione/), 'Due pomeriggi la settimana')
    await user.selectOptions(screen.getByLabelText('Area'), 'Genitorialità, congedi e rientro')
    expect(choices().own[id]?.title).toBe('Sala per i compiti dei figli')
    expect(choices().own[id]?.area).not.toBe('servizi')
    expect(editOf(id).texts?.description?.text).toBe('Due pomeriggi la settimana')
    expect(screen.queryByText('modifica vostra')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Riporta/ })).not.toBeInTheDocument()
  })
})
