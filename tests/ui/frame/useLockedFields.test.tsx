import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type ReactNode, useRef } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { useLockedFields } from '../../../src/ui/frame/useLockedFields'

afterEach(cleanup)

function Place({ isLocked, children }: { isLocked: boolean; children: ReactNode }) {
  const place = useRef<HTMLElement>(null)
  useLockedFields(place, isLocked)
  return <main ref={place}>{children}</main>
}

const aPage = (
  <>
    <a href="#altrove">Elenco delle sezioni</a>
    <input aria-label="Note" defaultValue="chiedere" />
    <textarea aria-label="Perché" />
    <input type="checkbox" aria-label="Nel piano" />
    <select aria-label="Mese" />
    <button type="button">Togli</button>
    <button type="button" disabled>
      Aggiungi
    </button>
    <button type="button" aria-expanded="false">
      Perché?
    </button>
    <button type="button" data-reads>
      Stampa
    </button>
    <search>
      <select aria-label="Area" />
    </search>
    <input type="search" aria-label="Parole" />
  </>
)
const writes = ['Nel piano', 'Mese', 'Togli']
const reads = ['Perché?', 'Stampa', 'Area', 'Parole']
const named = (name: string) => screen.queryByLabelText(name) ?? screen.getByRole('button', { name })

it('locks what writes, and leaves what reads', () => {
  render(<Place isLocked>{aPage}</Place>)
  for (const name of writes) expect(named(name), name).toBeDisabled()
  for (const name of reads) expect(named(name), name).toBeEnabled()
})

it('texts are still there to be read to the end and copied', () => {
  render(<Place isLocked>{aPage}</Place>)
  for (const text of [screen.getByLabelText('Note'), screen.getByRole('textbox', { name: 'Perché' })]) {
    expect(text).toBeEnabled()
    expect(text).toHaveAttribute('readonly')
  }
})

it('gives everything back as it was', () => {
  const { rerender, container } = render(<Place isLocked>{aPage}</Place>)
  rerender(<Place isLocked={false}>{aPage}</Place>)
  for (const name of [...writes, ...reads]) expect(named(name), name).toBeEnabled()
  expect(screen.getByLabelText('Note')).not.toHaveAttribute('readonly')
  expect(screen.getByRole('button', { name: 'Aggiungi' })).toBeDisabled()
  expect(container.querySelector('[data-locked]')).toBeNull()
})

it('locks what appears later, too', async () => {
  const { rerender } = render(<Place isLocked>{aPage}</Place>)
  rerender(
    <Place isLocked>
      {aPage}
      <button type="button">Un’altra</button>
    </Place>,
  )
  await waitFor(() => expect(screen.getByRole('button', { name: 'Un’altra' })).toBeDisabled())
})

it('no single key answers, while those that look for something or move around still work', () => {
  const press = vi.fn()
  const place = (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a screen that listens to keys
    <div onKeyDown={({ key }) => press(key)}>{aPage}</div>
  )
  const { rerender } = render(<Place isLocked>{place}</Place>)
  const link = screen.getByRole('link')
  for (const key of ['1', 'n', 'Tab', ' ', 'Enter']) fireEvent.keyDown(link, { key })
  fireEvent.keyDown(link, { key: 's', ctrlKey: true })
  fireEvent.keyDown(screen.getByLabelText('Parole'), { key: 'm' })
  expect(press.mock.calls.flat()).toEqual(['Tab', ' ', 'Enter', 's', 'm'])
  rerender(<Place isLocked={false}>{place}</Place>)
  fireEvent.keyDown(link, { key: '1' })
  expect(press).toHaveBeenLastCalledWith('1')
})
