import '@testing-library/jest-dom/vitest'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { editAction } from '../../../src/domain/project/choices'
import { noChoices } from '../../../src/domain/project/project'
import { useSession } from '../../../src/state/session'
import { PlanScreen } from '../../../src/ui/plan/PlanScreen'
import { content } from '../../support/realContent'
import { organisation } from '../results/anOrganisation'
import { openScreen } from '../wizard/aPage'

afterEach(cleanup)

const open = (name: string) => openScreen((project) => <PlanScreen project={project} />, organisation(name))
const choices = () => useSession.getState().project?.choices
const cards = (): HTMLElement[] => screen.getAllByRole('checkbox').map((box) => box.closest('li') as HTMLElement)
const titleOf = (card: HTMLElement): string => within(card).getByRole('heading', { level: 3 }).textContent ?? ''
const simulation = (): HTMLElement => screen.getByRole('complementary', { name: /^(Con|Senza)/ })

describe('the plan', () => {
  it('groups the actions by theme, each with a reason that begins with «Perché» and what it asks for', () => {
    open('officina di 35')
    expect(screen.getAllByRole('heading', { level: 2, name: /^Asse \d\. / })).toHaveLength(3)
    expect(screen.getByRole('heading', { level: 2, name: 'Governo del piano' })).toBeInTheDocument()
    for (const card of cards()) {
      expect(card.querySelector('.voice')).toHaveTextContent(/^Perché /)
      expect(within(card).getAllByRole('listitem').length).toBeGreaterThan(1)
    }
  })

  it('leaves an action out and keeps it in its place; taking it again restores it', async () => {
    const { user } = open('officina di 35')
    const before = cards().map(titleOf)
    const [box] = screen.getAllByRole('checkbox')
    await user.click(box as HTMLElement)
    expect(cards().map(titleOf)).toEqual(before)
    expect(choices()?.removed).toHaveLength(1)
    expect(simulation()).toHaveTextContent(`Con le ${before.length - 1} azioni scelte`)
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement)
    expect(choices()?.removed).toEqual([])
  })

  it('shows or names every area: none is left out of what the plan changes and what it does not', () => {
    open('officina di 35')
    expect(simulation()).toHaveTextContent(/Restano come oggi: /)
    for (const { shortName } of content.scoring.areas) expect(simulation()).toHaveTextContent(shortName)
  })

  it('says aloud what a choice changes', async () => {
    const { user } = open('officina di 35')
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement)
    expect(screen.getByRole('status')).toHaveTextContent(/non è più nel piano/)
    expect(simulation().querySelector('[aria-live]')).toHaveTextContent(/azioni nel piano\..*: da .+ a /)
  })

  it('wants a reason when a duty is left out, and lets it go', async () => {
    const { user } = open('casa di riposo di 180')
    const duty = cards().find((card) => within(card).queryByText('Obbligo o scadenza')) as HTMLElement
    await user.click(within(duty).getByRole('checkbox'))
    expect(within(duty).getByText(/^È un obbligo o una scadenza/)).toBeInTheDocument()
    expect(choices()?.removed).toHaveLength(1)
  })

  it('moves an action by buttons, says where it is and keeps the focus', async () => {
    const { user } = open('casa di riposo di 180')
    const group = screen.getByRole('region', { name: /^Asse 1\./ })
    const titles = () =>
      within(group)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent)
    const [first, second] = titles()
    await user.click(within(group).getByRole('button', { name: `Sposta giù: ${first}` }))
    expect(titles().slice(0, 2)).toEqual([second, first])
    expect(screen.getByRole('status')).toHaveTextContent(`«${first}» ora è al posto 2`)
    await waitFor(() => expect(within(group).getByRole('button', { name: `Sposta giù: ${first}` })).toHaveFocus())
    expect(within(group).getByRole('button', { name: `Sposta su: ${second}` })).toHaveAttribute('aria-disabled', 'true')
  })

  it('says plainly when an action begins before what it leans on holds', () => {
    open('casa di riposo di 180')
    const [waiting] = cards().filter((card) => within(card).queryByText(/^Parte dopo/))
    const id = within(waiting as HTMLElement)
      .getByRole('link', { name: /^Modifica/ })
      .id.replace('scheda-', '')
    const { decide } = useSession.getState()
    act(() => decide((now) => editAction(now, id, { start: '2027-01' })))
    const warned = cards().find((card) => within(card).queryByText(/conviene partire da/)) as HTMLElement
    expect(within(warned).queryByText(/^Parte dopo/)).not.toBeInTheDocument()
    const watch = within(screen.getByRole('region', { name: 'Da guardare' }))
    expect(watch.getByText(/conviene partire da/)).toHaveTextContent(titleOf(warned))
    expect(watch.getByRole('link', { name: 'Cambia il mese' })).toHaveAttribute('href', expect.stringContaining(id))
  })

  it('leads to the sheet of an action, and says when a text of it is to be looked at again', () => {
    openScreen((project) => <PlanScreen project={project} />, {
      ...organisation('officina di 35'),
      choices: { ...noChoices, edits: { 'preavviso-turni': { texts: { need: { text: 'Lo chiedono', over: 'x' } } } } },
    })
    const card = cards().find((one) => within(one).queryByText('da rivedere')) as HTMLElement
    expect(card).toHaveTextContent('Lo chiedono')
    expect(within(card).getByRole('link', { name: /^Modifica/ })).toHaveAttribute(
      'href',
      '#/o/prova-0001/piano/azione/preavviso-turni',
    )
    expect(screen.getByRole('region', { name: 'Da guardare' })).toHaveTextContent(/la proposta da allora è cambiata/)
  })

  it('begins when they say', async () => {
    const { user } = open('officina di 35')
    await user.selectOptions(screen.getByLabelText('Il piano comincia a'), 'settembre 2027')
    expect(choices()?.start).toBe('2027-09')
    expect(screen.getByText(/^Settembre 2027 – agosto 2029$/)).toBeInTheDocument()
  })

  it('shows the months of each action in words beside its bar', () => {
    open('officina di 35')
    const timeline = screen.getByRole('figure', { name: 'Cronoprogramma' })
    const rows = within(timeline).getAllByRole('listitem')
    expect(rows).toHaveLength(cards().length)
    for (const row of rows) expect(row).toHaveTextContent(/^\d+\. .+ [a-z]{3}.* 20\d\d/)
  })
})

describe('the catalogue', () => {
  it('says of each measure why it is not proposed, and adds it all the same', async () => {
    const { user } = open('officina di 35')
    await user.click(screen.getByRole('button', { name: 'Aggiungi un’azione' }))
    const catalogue = screen.getByRole('region', { name: 'Aggiungi un’azione' })
    expect(within(catalogue).getByRole('heading', { level: 2 })).toHaveFocus()
    expect(within(catalogue).getAllByText(/^Perché non è proposta: \S+/).length).toBeGreaterThan(40)
    const [add] = within(catalogue).getAllByRole('button', { name: /^Aggiungi al piano/ }) as [HTMLElement]
    const name = add.textContent?.replace('Aggiungi al piano: ', '') ?? ''
    await user.click(add)
    expect(choices()?.added).toHaveLength(1)
    expect(add).toHaveTextContent(`Togli dal piano: ${name}`)
    expect(add).toHaveFocus()
    expect(cards().some((card) => titleOf(card) === name)).toBe(true)
  })

  it('keeps an addition in its place when it is unticked', async () => {
    const { user } = openScreen((project) => <PlanScreen project={project} />, {
      ...organisation('officina di 35'),
      choices: { ...noChoices, added: ['banca-ore'] },
    })
    const card = cards().find((one) => within(one).queryByText('aggiunta da voi')) as HTMLElement
    await user.click(within(card).getByRole('checkbox'))
    expect(choices()?.added).toEqual([])
    expect(within(card).getByRole('checkbox')).not.toBeChecked()
    await user.click(within(card).getByRole('checkbox'))
    expect(choices()?.added).toEqual(['banca-ore'])
  })

  it('finds by words and says how many', async () => {
    const { user } = open('officina di 35')
    await user.click(screen.getByRole('button', { name: 'Aggiungi un’azione' }))
    await user.type(screen.getByRole('searchbox', { name: 'Cerca' }), 'nido')
    expect(screen.getByText(/^\d misure?$/)).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox', { name: 'Cerca' }), ' zzz')
    expect(screen.getByText(/^Nessuna misura trovata/)).toBeInTheDocument()
  })
})

describe('plans at the edges', () => {
  it.each([
    'tutto da verificare',
    'nessuna risposta',
    'in pochi, quasi niente',
    'una sola persona',
    'grande, tutto scritto',
    'studio di 6',
    'comune di 45',
  ])('hold for: %s', (name) => {
    open(name)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Il vostro piano')
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\{[a-z]/)
  })

  it('may have no action at all', () => {
    const project = organisation('officina di 35')
    openScreen((one) => <PlanScreen project={one} />, project)
    for (const card of cards()) within(card).getByRole('checkbox').click()
    return waitFor(() => {
      expect(screen.getByText(/^Nel piano non c’è ancora nessuna azione/)).toBeInTheDocument()
      expect(screen.queryByRole('figure', { name: 'Cronoprogramma' })).not.toBeInTheDocument()
    })
  })
})

describe('an action written from scratch', () => {
  it('asks what and for which area, then opens its sheet', async () => {
    const { user } = open('officina di 35')
    await user.click(screen.getByRole('button', { name: 'Scrivi un’azione vostra' }))
    expect(screen.getByLabelText('Che cosa volete fare?')).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Apri la sua scheda' }))
    expect(screen.getByText(/Scrivere che cosa volete fare/)).toBeInTheDocument()
    expect(screen.getByText(/Scegliere l’area dell’azione/)).toBeInTheDocument()
    await user.type(screen.getByLabelText('Che cosa volete fare?'), 'Sala per i compiti')
    await user.selectOptions(screen.getByLabelText('A quale area appartiene?'), 'Servizi e welfare aziendale')
    await user.click(screen.getByRole('button', { name: 'Apri la sua scheda' }))
    const [[id, own] = ['', undefined]] = Object.entries(choices()?.own ?? {})
    expect(id).toMatch(/^propria-[a-z0-9]{8}$/)
    expect(own).toEqual({ title: 'Sala per i compiti', area: 'servizi' })
    expect(window.location.hash).toBe(`#/o/prova-0001/piano/azione/${id}`)
  })

  it('is taken away when that is confirmed, and comes back whole', async () => {
    window.location.hash = '#/o/prova-0001/piano'
    const id = 'propria-1a2b3c4d'
    const own = { [id]: { title: 'Sala per i compiti', area: 'servizi' } }
    const edits = { [id]: { texts: { note: { text: 'Due pomeriggi' } } } }
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true
    }
    const { user } = openScreen((project) => <PlanScreen project={project} />, {
      ...organisation('officina di 35'),
      choices: { ...noChoices, own, edits },
    })
    await user.click(screen.getByRole('checkbox', { name: 'Nel piano: Sala per i compiti' }))
    expect(choices()?.own).toEqual(own)
    await user.click(screen.getByRole('button', { name: 'Togli questa azione' }))
    expect(choices()?.own).toEqual({})
    expect(choices()?.edits).toEqual({})
    await user.click(screen.getByRole('button', { name: 'Annulla' }))
    expect(choices()?.own).toEqual(own)
    expect(choices()?.edits).toEqual(edits)
    await waitFor(() => expect(screen.getByRole('link', { name: 'Modifica: Sala per i compiti' })).toHaveFocus())
  })
})

describe('the timeline', () => {
  it('is a table too, quarter by quarter, with the milestones of the plan', async () => {
    const { user } = open('officina di 35')
    await user.click(screen.getByRole('button', { name: 'Mostra come tabella' }))
    const table = screen.getByRole('table', { name: 'Cronoprogramma' })
    expect(within(table).getAllByRole('rowheader')).toHaveLength(cards().length)
    expect(within(table).getByRole('columnheader', { name: '2027' })).toBeInTheDocument()
    expect(within(table).getAllByText(/lavoro/).length).toBeGreaterThan(3)
    expect(within(table).getAllByText(/a regime/)).toHaveLength(cards().length)
    const milestones = within(screen.getByRole('table', { name: 'Tappe del piano' })).getAllByRole('rowheader')
    expect(milestones.length).toBeGreaterThan(3)
    await user.click(screen.getByRole('button', { name: 'Mostra come barre' }))
    expect(screen.getByRole('figure', { name: 'Cronoprogramma' })).toBeInTheDocument()
  })
})
