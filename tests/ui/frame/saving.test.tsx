import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Saving, useSaving } from '../../../src/state/saving'
import { downloadFile } from '../../../src/ui/frame/downloadFile'
import { SaveStatus } from '../../../src/ui/frame/SaveStatus'
import { SavingNotices } from '../../../src/ui/frame/SavingNotices'
import { aProject } from '../../support/smallProject'

vi.mock('../../../src/ui/frame/downloadFile', () => ({ downloadFile: vi.fn() }))
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 10, 42) }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const at = new Date(2026, 10, 22, 10, 42).toISOString()
const daysAgo = (days: number) => new Date(2026, 10, 22 - days, 9, 0).toISOString()

function status(saving: Partial<Saving>): string {
  useSaving.setState({ status: 'saved', at, lastCopy: undefined, changesSinceCopy: 0, ...saving })
  render(<SaveStatus project={aProject()} />)
  const text = screen.getByRole('status').textContent ?? ''
  cleanup()
  return text
}

it('says when it was saved, until there is something more useful to say about copies', () => {
  const saved = 'Salvato alle 10:42'
  expect(status({ changesSinceCopy: 19 })).toBe(saved)
  expect(status({ changesSinceCopy: 20 })).toBe('Nessuna copia: salvarne una')
  expect(status({ lastCopy: daysAgo(0), changesSinceCopy: 59 })).toBe(saved)
  expect(status({ lastCopy: daysAgo(0), changesSinceCopy: 1200 })).toBe(
    '1.200 modifiche dall’ultima copia: salvarne una nuova',
  )
  expect(status({ lastCopy: daysAgo(9), changesSinceCopy: 0 })).toBe(saved)
  expect(status({ lastCopy: daysAgo(2), changesSinceCopy: 3 })).toBe(saved)
  expect(status({ lastCopy: daysAgo(3), changesSinceCopy: 3 })).toBe('Copia di 3 giorni fa: salvarne una nuova')
})

it('where nothing can be written it says so, says what to do and offers the file', async () => {
  useSaving.setState({ status: 'failed', reason: 'full', changesSinceCopy: 40 })
  render(
    <>
      <SaveStatus project={aProject()} />
      <SavingNotices />
    </>,
  )
  expect(screen.getByText('Non salvato: spazio pieno.')).toBeInTheDocument()
  expect(screen.getByText(/^Lo spazio del browser è pieno: si può lavorare/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Scarica il file' }))
  expect(downloadFile).toHaveBeenCalledWith('conciliazione-meccanica-tresaldi-2026-11-22.json', expect.any(String))
})
