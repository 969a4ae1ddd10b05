import '@testing-library/jest-dom/vitest'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PaperTable } from '../../../src/ui/document/blocks/PaperTable'

it('each cell carries the title of its column, for the screens where a row is a card', () => {
  const columns = ['Gruppo', 'Donne', 'Certezza'].map((title) => ({ title, width: 1 }))
  render(
    <PaperTable caption="Organico" columns={columns} rows={[['In tutto', '17', { text: 'stima', tone: 'unknown' }]]} />,
  )
  expect(screen.getAllByRole('cell').map((cell) => cell.dataset.column)).toEqual(['Gruppo', 'Donne', 'Certezza'])
})
