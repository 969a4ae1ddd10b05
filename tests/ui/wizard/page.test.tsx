import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/answer'
import { usePreferences } from '../../../src/ui/frame/preferences'
import { answerTo, openPage, questionOf, sentence } from './aPage'

const question = (id: string) => screen.getByRole('group', { name: questionOf(id).text })
const summary = () => screen.getByRole('alert')

beforeEach(() => {
  sessionStorage.clear()
  usePreferences.getState().allowShortcuts(true)
})
afterEach(cleanup)

describe('a question with four sentences', () => {
  it('saves the chosen sentence at once', async () => {
    const { user } = openPage('orario', 'orario-e-part-time')
    await user.click(screen.getByRole('radio', { name: sentence('orario-flessibile', 'informale') }))
    expect(answerTo('orario-flessibile')).toEqual({ state: 'given', value: 'informale' })
  })

  it('is one group of radios, with its question as the name', () => {
    openPage('orario', 'orario-e-part-time')
    expect(within(question('orario-flessibile')).getAllByRole('radio')).toHaveLength(5)
  })

  it('asks who can find out, and by when, only after "non so"', async () => {
    const { user } = openPage('orario', 'orario-e-part-time')
    const here = within(question('part-time'))
    expect(here.queryByLabelText('Chi può saperlo?')).not.toBeInTheDocument()
    await user.click(here.getByRole('radio', { name: 'Non so, da verificare' }))
    expect(answerTo('part-time')).toEqual({ state: 'unknown' })
    expect(here.getByRole('radio', { name: 'Non so, da verificare' })).toHaveFocus()
    await user.selectOptions(here.getByLabelText('Chi può saperlo?'), 'Un’altra persona o ufficio')
    await user.type(here.getByLabelText('Quale persona o ufficio?'), 'Consulente esterno')
    await user.type(here.getByLabelText('Entro quando'), '2026-12-15')
    expect(answerTo('part-time')).toEqual({ state: 'unknown', askWhom: 'Consulente esterno', by: '2026-12-15' })
  })

  it('offers "non si applica" only where the content allows it, with its reason', async () => {
    const { user } = openPage('organizzazione', 'luoghi-e-modi', { answers: { persone: { state: 'given', value: 6 } } })
    await user.click(within(question('ruoli-condivisi')).getByRole('radio', { name: /^Non si applica/ }))
    expect(answerTo('ruoli-condivisi')).toEqual({
      state: 'notApplicable',
      reason: 'Oltre al titolare non ci sono ruoli di responsabilità.',
    })
  })

  it('does not offer it where its condition does not hold', () => {
    openPage('organizzazione', 'luoghi-e-modi', { answers: { persone: { state: 'given', value: 60 } } })
    const here = within(question('ruoli-condivisi'))
    expect(here.queryByRole('radio', { name: /^Non si applica/ })).not.toBeInTheDocument()
  })

  it('uses simpler words under ten people', () => {
    openPage('governance', 'chi-segue-e-ascolta', { answers: { persone: { state: 'given', value: 6 } } })
    expect(
      screen.getByRole('group', {
        name: 'Da voi qualcuno, anche il titolare, ha il compito di seguire le esigenze di orario e di famiglia?',
      }),
    ).toBeInTheDocument()
  })

  it('takes the answer away and keeps the note', async () => {
    const { user } = openPage('orario', 'orario-e-part-time')
    const here = within(question('orario-flessibile'))
    await user.click(here.getByRole('radio', { name: sentence('orario-flessibile', 'assente') }))
    await user.click(here.getByText('Aggiungi una nota'))
    await user.type(here.getByRole('textbox'), 'Da rileggere')
    await user.click(here.getByRole('button', { name: 'Togli la risposta' }))
    expect(answerTo('orario-flessibile')).toBeUndefined()
    expect(here.getByRole('textbox')).toHaveValue('Da rileggere')
    expect(here.queryByRole('button', { name: 'Togli la risposta' })).not.toBeInTheDocument()
  })
})

describe('single keys', () => {
  it('pick a sentence, "non so" and the note while the focus is inside a question', async () => {
    const { user } = openPage('orario', 'orario-e-part-time')
    within(question('recupero-ore')).getAllByRole('radio')[0]?.focus()
    await user.keyboard('3')
    expect(answerTo('recupero-ore')).toEqual({ state: 'given', value: 'formalizzata' })
    await user.keyboard('n')
    expect(answerTo('recupero-ore')).toEqual({ state: 'unknown' })
    await user.keyboard('a')
    expect(within(question('recupero-ore')).getByRole('textbox')).toHaveFocus()
  })

  it('are letters like any other inside a note', async () => {
    const { user } = openPage('orario', 'orario-e-part-time')
    const here = within(question('recupero-ore'))
    await user.click(here.getByText('Aggiungi una nota'))
    await user.type(here.getByRole('textbox'), 'n1a')
    expect(here.getByRole('textbox')).toHaveValue('n1a')
    expect(answerTo('recupero-ore')).toBeUndefined()
  })

  it('do nothing once they are switched off', async () => {
    usePreferences.getState().allowShortcuts(false)
    const { user } = openPage('orario', 'orario-e-part-time')
    within(question('recupero-ore')).getAllByRole('radio')[0]?.focus()
    await user.keyboard('3')
    expect(answerTo('recupero-ore')).toBeUndefined()
  })
})

describe('figures', () => {
  it('are read as Italians write them', async () => {
    const { user } = openPage('persone', 'numero-e-orari')
    await user.type(screen.getByRole('textbox', { name: 'Quante persone lavorano da voi? persone' }), '1.250')
    expect(answerTo('persone')).toEqual({ state: 'given', value: 1250, certainty: 'certain' })
    await user.click(within(question('persone')).getByRole('checkbox', { name: /È una stima/ }))
    expect(answerTo('persone')).toEqual({ state: 'given', value: 1250, certainty: 'estimate' })
  })

  it('stay on the page when they cannot be saved, with a sentence that names the thing', async () => {
    const { user, unmount } = openPage('persone', 'numero-e-orari')
    await user.type(screen.getByRole('textbox', { name: /^Quante persone/ }), 'una trentina')
    await user.tab()
    expect(screen.getByRole('textbox', { name: /^Quante persone/ })).toHaveAccessibleDescription(
      'Errore: Scrivere in cifre quante persone lavorano da voi, per esempio 12',
    )
    expect(answerTo('persone')).toBeUndefined()
    unmount()
    openPage('persone', 'numero-e-orari')
    expect(screen.getByRole('textbox', { name: /^Quante persone/ })).toHaveValue('una trentina')
  })

  it('"non so" puts the boxes away, and taking it back shows what was written', async () => {
    const { user } = openPage('persone', 'genere-ed-eta')
    const here = within(question('persone-genere'))
    await user.type(here.getByLabelText('Donne'), '12')
    await user.click(here.getByRole('checkbox', { name: 'Non so, da verificare' }))
    expect(answerTo('persone-genere')).toEqual({ state: 'unknown' })
    expect(here.queryByLabelText('Donne')).not.toBeInTheDocument()
    await user.click(here.getByRole('checkbox', { name: 'Non so, da verificare' }))
    expect(here.getByLabelText('Donne')).toHaveValue('12')
    expect(answerTo('persone-genere')).toMatchObject({ value: { donne: 12 } })
  })

  it('that do not add up are remarked on with both numbers, and saved', async () => {
    const { user } = openPage('persone', 'genere-ed-eta', { answers: { persone: { state: 'given', value: 68 } } })
    const here = within(question('persone-genere'))
    await user.type(here.getByLabelText('Donne'), '22')
    await user.type(here.getByLabelText('Uomini'), '49')
    expect(
      here.getByText(
        'Insieme fanno 71, ma a «Quante persone lavorano da voi?» avete risposto 68. Si può lasciare così e controllare dopo.',
      ),
    ).toBeInTheDocument()
    expect(answerTo('persone-genere')).toMatchObject({ value: { donne: 22, uomini: 49 } })
  })

  it('say which box the sum leaves out', async () => {
    const { user } = openPage('persone', 'genere-ed-eta')
    const here = within(question('persone-genere'))
    await user.type(here.getByLabelText('Donne'), '30')
    await user.type(here.getByLabelText('Uomini'), 'una ventina')
    expect(here.getByText('In tutto 30 persone, senza «Uomini»: da scrivere in cifre')).toBeInTheDocument()
  })
})

describe('several answers', () => {
  it('"nessuno" clears the others, and any other clears "nessuno"', async () => {
    const { user } = openPage('persone', 'numero-e-orari')
    const box = (option: string) => screen.getByRole('checkbox', { name: sentence('turni', option) })
    await user.click(box('due-turni'))
    await user.click(box('reperibilita'))
    await user.click(box('nessuno'))
    expect(answerTo('turni')).toEqual({ state: 'given', value: ['nessuno'] })
    await user.click(box('due-turni'))
    expect(answerTo('turni')).toEqual({ state: 'given', value: ['due-turni'] })
    expect(box('nessuno')).not.toBeChecked()
  })

  it('more than allowed are not saved, and the sentence says how many', async () => {
    const { user } = openPage('struttura', 'regole-motivi-mezzi')
    for (const box of within(question('motivazioni')).getAllByRole('checkbox').slice(0, 4)) await user.click(box)
    await user.click(screen.getByRole('button', { name: 'Continua' }))
    expect(within(summary()).getByRole('button', { name: /^Scegliere/ })).toHaveTextContent(
      'Scegliere al massimo 3 voci per i motivi del piano: ora sono 4',
    )
  })
})

describe('moving on', () => {
  it('never asks for an answer', async () => {
    const { user } = openPage('orario', 'orario-e-part-time')
    await user.click(screen.getByRole('button', { name: 'Continua' }))
    expect(location.hash).toBe('#/o/prova-0001/orario/permessi-e-ferie')
  })

  it('shows what has to be corrected, takes the focus there, and lets one go on without', async () => {
    const { user } = openPage('persone', 'numero-e-orari')
    await user.type(screen.getByRole('textbox', { name: /^Quante persone/ }), 'boh')
    await user.click(screen.getByRole('button', { name: 'Continua' }))
    expect(summary()).toHaveFocus()
    expect(summary()).toHaveTextContent('Prima di continuare')
    expect(document.title).toBe('Errore: Quante persone, presenza e turni – Conciliazione 20.20')
    await user.click(within(summary()).getByRole('button', { name: /^Scrivere in cifre/ }))
    expect(screen.getByRole('textbox', { name: /^Quante persone/ })).toHaveFocus()
    await user.click(within(summary()).getByRole('button', { name: 'Continua senza questa risposta' }))
    expect(location.hash).toBe('#/o/prova-0001/persone/figli-e-cura')
    expect(answerTo('persone')).toBeUndefined()
  })

  it('says it again when the second attempt fails too', async () => {
    const { user } = openPage('persone', 'numero-e-orari')
    await user.type(screen.getByRole('textbox', { name: /^Quante persone/ }), 'boh')
    await user.click(screen.getByRole('button', { name: 'Continua' }))
    await user.click(screen.getByRole('button', { name: 'Continua' }))
    expect(summary()).toHaveFocus()
  })
})

describe('coming to change one answer', () => {
  afterEach(() => history.replaceState(null, ''))

  it.each([
    ['review', 'Torna al riepilogo', '#/o/prova-0001/riepilogo/orario-flessibile'],
    ['results', 'Torna ai risultati', '#/o/prova-0001/risultati'],
    ['toVerify', 'Torna all’elenco da verificare', '#/o/prova-0001/da-verificare'],
  ])('from the %s, leads back there', async (from, label, address) => {
    history.replaceState({ from, question: 'orario-flessibile' }, '')
    const { user } = openPage('orario', 'orario-e-part-time')
    await user.click(screen.getByRole('button', { name: label }))
    expect(location.hash).toBe(address)
  })
})

describe('a correction that hides answers', () => {
  const withShifts: { answers: Answers } = {
    answers: {
      turni: { state: 'given', value: ['due-turni'] },
      'lavoro-in-presenza': { state: 'given', value: 'quasi-nulla' },
      'anticipo-turni': { state: 'given', value: 'informale' },
      'cambio-turno': { state: 'given', value: 'informale' },
    },
  }

  it('says how many stay saved and do not count, and when they count again', async () => {
    const { user } = openPage('persone', 'numero-e-orari', withShifts)
    await user.click(screen.getByRole('checkbox', { name: sentence('turni', 'nessuno') }))
    const { text } = questionOf('turni')
    expect(screen.getByText(`Avete cambiato «${text}»: 2 risposte restano salvate ma non contano.`)).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: sentence('turni', 'due-turni') }))
    expect(screen.getByText(`Avete cambiato «${text}»: 2 risposte già date tornano a contare.`)).toBeInTheDocument()
    expect(answerTo('cambio-turno')).toEqual({ state: 'given', value: 'informale' })
  })
})

it('looking at a page changes nothing', () => {
  const answers = { persone: { state: 'given', value: 35 } } as const
  openPage('persone', 'numero-e-orari', { answers })
  expect(answerTo('persone')).toBe(answers.persone)
})
