import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Project } from '../../../src/domain/project/project'
import { useSession } from '../../../src/state/session'
import { TaskListScreen } from '../../../src/ui/wizard/list/TaskListScreen'
import { openScreen } from './aPage'

afterEach(cleanup)

const open = (change: Partial<Project> = {}) => openScreen((project) => <TaskListScreen project={project} />, change)
const row = (name: string) => screen.getByRole('link', { name }).closest('li') as HTMLElement

it('says what is missing in each section, and what is not', () => {
  open({
    answers: {
      referente: { state: 'given', value: 'informale' },
      'ascolto-bisogni': { state: 'unknown', askWhom: 'Direzione', by: '2026-12-15' },
    },
    completedSections: ['orario'],
  })
  expect(within(row('Governance, ascolto e partecipazione')).getByText('In corso')).toBeInTheDocument()
  expect(within(row('Governance, ascolto e partecipazione')).getByText('1 da verificare')).toBeInTheDocument()
  expect(within(row('Tempi di lavoro e flessibilità oraria')).getByText('Completata')).toBeInTheDocument()
  expect(within(row('Persone')).getByText('Da completare')).toBeInTheDocument()
  expect(within(row('Dati dell’ultimo anno')).getByText('Facoltativa')).toBeInTheDocument()
  expect(screen.getByText(/^1 sezione completata su 13\./)).toBeInTheDocument()
  expect(screen.getByText('Direzione, entro il 15 dicembre 2026')).toBeInTheDocument()
})

it('opens results and plan with the first answer', () => {
  open()
  expect(screen.queryByRole('link', { name: 'Risultati' })).not.toBeInTheDocument()
  cleanup()
  open({ answers: { persone: { state: 'given', value: 35 } } })
  expect(screen.getByRole('link', { name: 'Risultati' })).toHaveAttribute('href', '#/o/prova-0001/risultati')
  expect(screen.getByRole('link', { name: 'Piano' })).toHaveAttribute('href', '#/o/prova-0001/piano')
})

it('switches to the essential questions, and says what stays saved without counting', async () => {
  const { user } = open({ answers: { 'persone-genere': { state: 'given', value: { donne: 3 } } } })
  await user.click(screen.getByRole('radio', { name: /^Solo le essenziali/ }))
  expect(useSession.getState().project?.track).toBe('quick')
  expect(screen.getByText('Una risposta resta salvata ma non conta.')).toBeInTheDocument()
  expect(
    within(screen.getByText('Dati dell’ultimo anno').closest('li') as HTMLElement).getByText('Non serve'),
  ).toBeInTheDocument()
})

it('leads on from the first section with something missing', () => {
  open()
  expect(screen.getByRole('link', { name: 'Comincia' })).toHaveAttribute(
    'href',
    '#/o/prova-0001/struttura/che-cosa-siete',
  )
})
