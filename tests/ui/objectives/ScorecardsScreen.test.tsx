import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scorecardSchema } from '../../../src/domain/objectives/scorecard'
import { noChoices, type Project } from '../../../src/domain/project/project'
import { useSession } from '../../../src/state/session'
import { ObjectivesScreens } from '../../../src/ui/objectives/ObjectivesScreens'
import { someScorecards } from '../../support/someScorecards'
import { organisation } from '../results/anOrganisation'
import { openScreen } from '../wizard/aPage'

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

const open = (project: Project, card?: string) =>
  openScreen((now) => <ObjectivesScreens project={now} {...(card !== undefined && { card })} />, project)
const officina = organisation('officina di 35')
const withSheets: Project = { ...officina, choices: { ...noChoices, scorecards: someScorecards } }
const cards = () => Object.values(useSession.getState().project?.choices.scorecards ?? {})

describe('the sheets', () => {
  it('begin from an example, an indicator or nothing, and can always be stored', async () => {
    const { user } = open(officina)
    await user.click(screen.getAllByRole('button', { name: /^Usa questo esempio/ })[0] as HTMLElement)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Scegliere un indicatore' }), 'Ferie residue')
    await user.click(screen.getByRole('button', { name: 'Usa questo indicatore' }))
    await user.click(screen.getByRole('button', { name: 'Comincia da zero' }))
    expect(cards()).toHaveLength(3)
    for (const card of cards()) expect(scorecardSchema.safeParse(card).success).toBe(true)
    expect(cards().map(({ kind }) => kind)).toEqual(['private', 'private', 'private'])
  })

  it('of a public body are of the public kind, unless one chooses', async () => {
    const { user } = open(organisation('comune di 45'))
    await user.click(screen.getByRole('button', { name: 'Comincia da zero' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tipo di scheda' }), 'private')
    await user.click(screen.getByRole('button', { name: 'Comincia da zero' }))
    expect(cards().map(({ kind }) => kind)).toEqual(['pa', 'private'])
  })

  it('show weights and results of each role, with their sum', () => {
    open(withSheets)
    const production = screen.getByRole('region', { name: 'Responsabile di produzione' })
    const rows = within(production).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('Obiettivo a2011 punti')
    expect(rows.at(-1)).toHaveTextContent('Totale100')
    expect(production).toHaveTextContent('I pesi fanno 100.')
  })

  it('go away and come back', async () => {
    const { user } = open(withSheets)
    await user.click(screen.getByRole('button', { name: /^Elimina ?: Dirigente/ }))
    expect(cards()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Riprendi' }))
    expect(cards()).toHaveLength(2)
  })
})

describe('one sheet', () => {
  it('says which weight is wrong while it is written', async () => {
    const { user } = open(withSheets, 'produzione')
    const box = screen.getByLabelText('Peso di «Obiettivo a»')
    await user.clear(box)
    expect(screen.getByText('Indicare il peso di «Obiettivo a».')).toBeInTheDocument()
    await user.type(box, '5')
    expect(screen.getByText('«Obiettivo a» pesa 5: almeno 10.')).toBeInTheDocument()
    expect(screen.getByText('I pesi fanno 85: ne mancano 15.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Porta gli altri obiettivi a 15' }))
    expect(screen.queryByText(/^I pesi fanno 85/)).not.toBeInTheDocument()
    expect(useSession.getState().project?.choices.scorecards.produzione?.otherWeight).toBe(15)
  })

  it('adds up its result, with what is still open', () => {
    open(withSheets, 'direzione')
    expect(screen.getByRole('region', { name: 'Risultato della scheda' })).toHaveTextContent(
      '33,33 punti su 60 di peso valutato. Restano da valutare 15 di peso: alla fine fra 33,33 e 49,83. Peso neutralizzato: 15.',
    )
  })

  it('holds five objectives, and takes one away with a way back', async () => {
    const { user } = open(withSheets, 'produzione')
    expect(screen.getByText(/^Cinque obiettivi sono il massimo/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Togli dalla scheda ?: Obiettivo b/ }))
    expect(screen.getByRole('button', { name: 'Comincia da zero' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Riprendi' }))
    expect(useSession.getState().project?.choices.scorecards.produzione?.objectives).toHaveLength(5)
  })

  it('says that the end comes before the beginning', async () => {
    const { user } = open(withSheets, 'produzione')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Dal mese di' }), 'marzo 2028')
    expect(screen.getByText(/^La fine viene prima dell’inizio/)).toBeInTheDocument()
  })
})
