import '@testing-library/jest-dom/vitest'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SetAside } from '../../../src/ui/wizard/review/SetAside'

it('answers that no longer fit are named with their reason', () => {
  render(
    <SetAside
      quarantine={[
        { question: 'persone', answer: { state: 'given', value: -3 }, reason: 'outOfBounds' },
        { question: 'orario-di-una-volta', answer: { state: 'given', value: 'x' }, reason: 'unknownQuestion' },
      ]}
    />,
  )
  expect(
    screen.getByText('«Quante persone lavorano da voi?»: il numero è fuori dai limiti di oggi'),
  ).toBeInTheDocument()
  expect(screen.getByText('«orario-di-una-volta»: la domanda non c’è più')).toBeInTheDocument()
})
