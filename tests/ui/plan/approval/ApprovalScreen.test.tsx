import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { noChoices } from '../../../../src/domain/project/project'
import { useSession } from '../../../../src/state/session'
import { ApprovalScreen } from '../../../../src/ui/plan/approval/ApprovalScreen'
import { openScreen } from '../../wizard/aPage'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const approval = () => useSession.getState().project?.choices.approval

describe('the approval', () => {
  it('has a day, and the opinions of those who were heard', async () => {
    const { user } = openScreen((project) => <ApprovalScreen project={project} />, { choices: noChoices })
    fireEvent.change(screen.getByLabelText('Approvato il'), { target: { value: '2027-01-15' } })
    await user.click(screen.getByRole('button', { name: 'Aggiungi un parere' }))
    expect(approval()).toEqual({ on: '2027-01-15', opinions: [] })
    await user.type(screen.getByLabelText('Di chi'), 'RSU')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Parere' }), 'Favorevole con osservazioni')
    fireEvent.change(screen.getByLabelText('Espresso il'), { target: { value: '2027-01-10' } })
    await user.type(screen.getByLabelText('Osservazioni'), 'Prima i turni.')
    expect(approval()?.opinions).toEqual([
      { who: 'RSU', opinion: 'con-osservazioni', text: 'Prima i turni.', on: '2027-01-10' },
    ])
    await user.click(screen.getByRole('button', { name: 'Togli: Parere 1' }))
    expect(approval()?.opinions).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Annulla' }))
    expect(approval()?.opinions).toHaveLength(1)
  })
})
