import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ScorecardObjective } from '../../../src/domain/objectives/scorecard'
import { noChoices } from '../../../src/domain/project/project'
import { useSession } from '../../../src/state/session'
import { ObjectivesScreens } from '../../../src/ui/objectives/ObjectivesScreens'
import { someScorecards } from '../../support/someScorecards'
import { organisation } from '../results/anOrganisation'
import { openScreen } from '../wizard/aPage'

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

const open = (card: string, objective: string) =>
  openScreen((project) => <ObjectivesScreens project={project} card={card} objective={objective} />, {
    ...organisation('officina di 35'),
    choices: { ...noChoices, scorecards: someScorecards },
  })
const stored = (card: string, id: string): ScorecardObjective | undefined =>
  useSession.getState().project?.choices.scorecards[card]?.objectives.find((objective) => objective.id === id)
const final = (): HTMLElement => screen.getByRole('region', { name: /^Valutazione finale/ })

describe('one objective', () => {
  it('is saved at every key, and what is emptied goes away', async () => {
    const { user } = open('produzione', 'a')
    const title = screen.getByRole('textbox', { name: 'Titolo' })
    await user.clear(title)
    expect(stored('produzione', 'a')?.title).toBeUndefined()
    await user.type(title, 'Turni noti')
    expect(stored('produzione', 'a')?.title).toBe('Turni noti')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Turni noti')
    await user.clear(within(screen.getByRole('group', { name: 'Traguardi' })).getByLabelText('Minimo'))
    expect(stored('produzione', 'a')?.indicators[0]?.targets).toEqual({ expected: 28, best: 28 })
  })

  it('keeps what was saved when a figure has a slip', async () => {
    const { user } = open('produzione', 'a')
    const box = within(final()).getByLabelText('Valore finale')
    await user.clear(box)
    await user.type(box, 'ventuno')
    await user.tab()
    expect(box).toHaveAccessibleDescription(/Scrivere il valore finale in cifre/)
    expect(stored('produzione', 'a')?.indicators[0]?.final).toBeUndefined()
    await user.clear(box)
    await user.type(box, '21,5')
    expect(stored('produzione', 'a')?.indicators[0]?.final).toBe(21.5)
  })

  it('asks why it got worse only when it did, and counts the reason', async () => {
    const { user } = open('produzione', 'e')
    expect(final()).toHaveTextContent('Doveva restare com’era: da 14 giorni a 15,5 giorni. Peggiorato senza')
    await user.type(within(final()).getByLabelText(/^Motivo del peggioramento/), 'Sistema fermo')
    expect(final()).toHaveTextContent('Peggiorato per un motivo scritto: conta come avviato, grado 1.')
    expect(final()).toHaveTextContent('Punteggio = peso × grado: 20 × 25% = 5.')
    cleanup()
    open('produzione', 'b')
    expect(within(final()).queryByLabelText(/^Motivo del peggioramento/)).not.toBeInTheDocument()
  })

  it('is neutralised only with a reason', async () => {
    const { user } = open('produzione', 'a')
    await user.click(within(final()).getByRole('checkbox', { name: /^Neutralizzare/ }))
    expect(final()).toHaveTextContent('Punteggio = peso × grado: 20 × 55% = 11.')
    await user.type(within(final()).getByLabelText(/^Motivo scritto/), 'Alluvione')
    expect(final()).toHaveTextContent('Neutralizzato: non entra nel totale.')
  })

  it('of a public body has several indicators, and the mean of their scores', () => {
    open('direzione', 'f')
    expect(screen.getAllByRole('group', { name: /^Indicatore \d/ })).toHaveLength(3)
    expect(within(final()).getByLabelText('Esito: Relazione')).toHaveValue('no')
    expect(final()).toHaveTextContent('Con più indicatori vale la media semplice: 66,7%.')
  })

  it('takes an indicator from the library, with all its words', async () => {
    const { user } = open('produzione', 'a')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Dalla libreria' }), 'Tempo di risposta')
    expect(stored('produzione', 'a')?.indicators[0]).toMatchObject({ kpi: 'K15', direction: 'down', unit: 'giorni' })
    expect(screen.getByLabelText('Nome dell’indicatore')).toHaveValue('Tempo di risposta')
  })

  it('says letter by letter what is missing and takes the person there', async () => {
    const { user } = open('produzione', 'b')
    const panel = screen.getByRole('complementary', { name: 'È scritto bene?' })
    expect(panel).toHaveTextContent('Rilevante manca una cosa')
    await user.click(within(panel).getByRole('button', { name: 'Nasce da un’azione del piano' }))
    expect(screen.getByRole('combobox', { name: 'Azione del piano e area' })).toHaveFocus()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Azione del piano e area' }), 'preavviso-turni')
    expect(panel).not.toHaveTextContent('Nasce da un’azione del piano')
  })

  it('that is not there any more says so', () => {
    open('produzione', 'niente')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Questa scheda non c’è più.')
    expect(screen.getByRole('link', { name: 'Tutte le schede' })).toBeInTheDocument()
  })
})
