import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useSession } from '../../../../src/state/session'
import { PlanScreen } from '../../../../src/ui/plan/PlanScreen'
import { organisation } from '../../results/anOrganisation'
import { openScreen } from '../../wizard/aPage'

afterEach(cleanup)

const open = () => openScreen((project) => <PlanScreen project={project} asBoard />, organisation('officina di 35'))
const column = (name: string) => within(screen.getByRole('region', { name }))
const titlesIn = (name: string): string[] =>
  column(name)
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent?.replace(/^\d+\. /, '') ?? '')

describe('the board', () => {
  it('has every action in its quadrant', () => {
    open()
    const names = ['Si può fare subito', 'Strutturale', 'In rete con altri', 'Da studiare']
    expect(names.flatMap(titlesIn)).toHaveLength(screen.getAllByLabelText(/^Quadrante di «/).length)
    expect(screen.getByRole('link', { name: 'Quadranti', current: 'page' })).toBeInTheDocument()
  })

  it('moves an action by its list, says so, keeps the focus; back where it was proposed nothing is written', async () => {
    const { user } = open()
    const [title = ''] = titlesIn('Strutturale')
    await user.selectOptions(screen.getByLabelText(`Quadrante di «${title}»`), 'Da studiare')
    expect(titlesIn('Da studiare')).toEqual([title])
    expect(Object.values(useSession.getState().project?.choices.edits ?? {})).toEqual([{ quadrant: 'da-studiare' }])
    expect(screen.getByRole('status')).toHaveTextContent(`«${title}» ora è in «Da studiare».`)
    await waitFor(() => expect(screen.getByLabelText(`Quadrante di «${title}»`)).toHaveFocus())
    await user.selectOptions(screen.getByLabelText(`Quadrante di «${title}»`), 'Strutturale')
    expect(useSession.getState().project?.choices.edits).toEqual({})
  })

  it('lets an action be dragged too', () => {
    open()
    const [title = ''] = titlesIn('Strutturale')
    const card = screen.getByLabelText(`Quadrante di «${title}»`).closest('li') as HTMLElement
    let carried = ''
    const dataTransfer = {
      setData: (_: string, id: string) => {
        carried = id
      },
      getData: () => carried,
    }
    fireEvent.dragStart(card, { dataTransfer })
    fireEvent.drop(screen.getByRole('region', { name: 'In rete con altri' }), { dataTransfer })
    expect(titlesIn('In rete con altri')).toContain(title)
  })
})
