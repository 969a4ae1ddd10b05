import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/answer'
import { ReviewScreen } from '../../../src/ui/wizard/review/ReviewScreen'
import { ToVerifyScreen } from '../../../src/ui/wizard/review/ToVerifyScreen'
import { openScreen } from './aPage'

afterEach(cleanup)

const answers: Answers = {
  persone: { state: 'given', value: 35, certainty: 'estimate' },
  referente: { state: 'given', value: 'informale' },
  'ascolto-bisogni': { state: 'unknown', askWhom: 'Direzione', by: '2026-12-15' },
  'anticipo-turni': { state: 'given', value: 'assente' },
  turni: { state: 'given', value: ['nessuno'] },
  'lavoro-in-presenza': { state: 'given', value: 'quasi-nulla' },
}

it('says every answer as a statement, and what is not there', () => {
  openScreen((project) => <ReviewScreen project={project} focusOn={undefined} />, { answers })
  const people = screen.getByText('Quante persone lavorano da voi').closest('div') as HTMLElement
  expect(within(people).getByText('≈ 35 persone')).toBeInTheDocument()
  expect(screen.getAllByText('Non indicato').length).toBeGreaterThan(10)
})

it('names the question in each "Modifica", and comes back', () => {
  openScreen((project) => <ReviewScreen project={project} focusOn={undefined} />, { answers })
  expect(screen.getByRole('link', { name: 'Modifica «Quante persone lavorano da voi»' })).toHaveAttribute(
    'href',
    '#/o/prova-0001/persone/numero-e-orari/persone',
  )
})

it('keeps apart the answers that do not count', () => {
  openScreen((project) => <ReviewScreen project={project} focusOn={undefined} />, { answers })
  const kept = screen.getByRole('region', { name: 'Salvate ma non contano' })
  expect(within(kept).getByText('I turni si conoscono meno di 7 giorni prima')).toBeInTheDocument()
  expect(within(kept).queryByRole('link')).not.toBeInTheDocument()
})

it('lists what is to be verified with who and when, the nearest date first', () => {
  openScreen((project) => <ToVerifyScreen project={project} />, {
    answers: {
      ...answers,
      referente: { state: 'unknown' },
      'risorse-dedicate': { state: 'unknown', by: '2026-11-30' },
    },
  })
  const rows = screen.getAllByRole('row').slice(1)
  expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual([
    expect.stringMatching(/^30 novembre 2026/),
    expect.stringMatching(/^15 dicembre 2026/),
    'senza data',
  ])
})
