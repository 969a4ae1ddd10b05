import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Screen } from '../../../src/ui/components/Screen'

afterEach(cleanup)
window.scrollTo = vi.fn()

it('names the window, and takes the focus to the title when one screen follows another', () => {
  render(
    <Screen key="list" title="La valutazione">
      <p>Elenco</p>
    </Screen>,
  )
  expect(document.title).toBe('La valutazione – Conciliazione 20.20')
  expect(screen.getByRole('heading', { name: 'La valutazione' })).not.toHaveFocus()
  cleanup()
  render(
    <Screen key="page" title="Persone" wrong>
      <p>Domande</p>
    </Screen>,
  )
  expect(document.title).toBe('Errore: Persone – Conciliazione 20.20')
  expect(screen.getByRole('heading', { name: 'Persone' })).toHaveFocus()
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
})
