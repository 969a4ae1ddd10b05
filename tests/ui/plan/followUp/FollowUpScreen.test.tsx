import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { noChoices } from '../../../../src/domain/project/project'
import { useSession } from '../../../../src/state/session'
import { FollowUpScreen } from '../../../../src/ui/plan/followUp/FollowUpScreen'
import { organisation } from '../../results/anOrganisation'
import { openScreen } from '../../wizard/aPage'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const open = (month = '6') =>
  openScreen((project) => <FollowUpScreen project={project} month={month} />, {
    ...organisation('officina di 35'),
    choices: noChoices,
  })
const choices = () => useSession.getState().project?.choices ?? noChoices
const entry = (title: RegExp): HTMLElement => screen.getByText(title).closest('li') as HTMLElement
const turns = () => within(entry(/\d+\. Turni pubblicati/))
const summary = (row: string): string =>
  within(screen.getByRole('table', { name: 'Il piano a 6 e 12 mesi' }))
    .getByRole('rowheader', { name: row })
    .closest('tr')?.textContent ?? ''

describe('a review', () => {
  it('is one of those the plan has', () => {
    open()
    const months = within(screen.getByRole('navigation', { name: 'Verifiche' })).getAllByRole('link')
    expect(months.map(({ textContent }) => textContent)).toEqual(
      ['3', '6', '9', '12', '18', '24'].map((month) => `${month} mesi`),
    )
    expect(screen.getByRole('link', { name: '6 mesi', current: 'page' })).toBeInTheDocument()
  })

  it('has a day and what was seen', async () => {
    const { user } = open()
    fireEvent.change(screen.getByLabelText('Fatta il'), { target: { value: '2027-06-28' } })
    await user.type(screen.getByLabelText('Che cosa si è visto, in generale'), 'Va')
    expect(choices().reviews).toEqual({ '6': { on: '2027-06-28', text: 'Va' } })
    await user.clear(screen.getByLabelText('Che cosa si è visto, in generale'))
    fireEvent.change(screen.getByLabelText('Fatta il'), { target: { value: '' } })
    expect(choices().reviews).toEqual({})
  })

  it('records state, share and what happened of each action; a suspended one is asked why', async () => {
    const { user } = open()
    await user.selectOptions(turns().getByLabelText('A che punto è'), 'Sospesa')
    expect(turns().getByText(/^Un’azione sospesa chiede un motivo/)).toBeInTheDocument()
    await user.type(turns().getByLabelText('Perché è sospesa'), 'Manca il programma')
    expect(turns().queryByText(/^Un’azione sospesa/)).not.toBeInTheDocument()
    await user.type(turns().getByLabelText('Quanto è fatto, in percento'), '40')
    expect(choices().edits['preavviso-turni']?.progress).toEqual({
      '6': { state: 'sospesa', percent: 40, happened: 'Manca il programma' },
    })
    expect(entry(/\d+\. Turni pubblicati/)).toHaveTextContent('Sospesa, 40%')
    await user.type(turns().getByLabelText('Quanto è fatto, in percento'), '0')
    await user.tab()
    expect(turns().getByText(/Controllare la percentuale: al massimo 100/)).toBeInTheDocument()
    expect(choices().edits['preavviso-turni']?.progress?.['6']?.percent).toBe(40)
  })

  it('records what the indicators measure', async () => {
    const { user } = open()
    const box = within(turns().getByRole('group', { name: 'Quanto misurano gli indicatori' })).getAllByRole(
      'textbox',
    )[0]
    await user.type(box as HTMLElement, '14,5')
    const [edit] = Object.values(choices().edits['preavviso-turni']?.indicators ?? {})
    expect(edit).toEqual({ measured: { '6': 14.5 } })
    await user.clear(box as HTMLElement)
    expect(choices().edits).toEqual({})
  })

  it('adds up where the plan is at six and twelve months', async () => {
    const { user } = open()
    expect(summary('A 6 mesi')).toMatch(/^A 6 mesi0000\d+\d+$/)
    await user.selectOptions(turns().getByLabelText('A che punto è'), 'A regime')
    expect(summary('A 6 mesi')).toMatch(/^A 6 mesi0010/)
    expect(summary('A 12 mesi')).toMatch(/^A 12 mesi0010/)
  })
})
