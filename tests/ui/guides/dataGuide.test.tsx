import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { usePortfolio } from '../../../src/state/portfolio'
import { DataGuide } from '../../../src/ui/guides/DataGuide'

afterEach(cleanup)
window.scrollTo = () => {}

/** A browser that gives these answers when it is asked not to clear its storage, one after the other. */
function aBrowser(answers: boolean[], { usage = 4_200_000, quota = 2e9 } = {}) {
  let promised = false
  const storage = {
    persist: async () => {
      promised = answers.shift() ?? promised
      return promised
    },
    persisted: async () => promised,
    estimate: async () => ({ usage, quota }),
  }
  Object.defineProperty(navigator, 'storage', { configurable: true, value: storage })
}

const promised = 'Il browser si è impegnato a non cancellare i dati da solo.'
const notPromised = /^Il browser può cancellare i dati se manca spazio/
const askAgain = () => userEvent.click(screen.getByRole('button', { name: 'Chiedi di nuovo al browser' }))

it('shows what the browser answered, the space, and when a copy was last saved', async () => {
  aBrowser([false])
  await usePortfolio.getState().create('Ortosole', '', 'full', '2026-11-22')
  await waitFor(async () => {
    await usePortfolio.getState().load()
    expect(usePortfolio.getState().persistent).toBe(false)
  })
  render(<DataGuide />)
  expect(await screen.findByText(notPromised)).toBeInTheDocument()
  expect(await screen.findByText('4,2 MB su 2 GB disponibili.')).toBeInTheDocument()
  expect(screen.getByText(/ultima copia: mai salvata/)).toBeInTheDocument()
})

it('asks the browser again on request, and says what it answers', async () => {
  aBrowser([false, true])
  render(<DataGuide />)
  await screen.findByText(notPromised)
  await askAgain()
  expect(await screen.findByText(/^Ha risposto ancora di no/)).toBeInTheDocument()
  await askAgain()
  expect(await screen.findByText(promised)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Chiedi di nuovo al browser' })).not.toBeInTheDocument()
})

it('says when there is little space left', async () => {
  aBrowser([], { usage: 1.99e9 })
  render(<DataGuide />)
  expect(await screen.findByText(/^2 GB su 2 GB disponibili\. Ne resta poco/)).toBeInTheDocument()
})
