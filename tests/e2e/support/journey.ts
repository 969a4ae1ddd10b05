import { type BrowserContext, test as base, expect } from '@playwright/test'

export { expect }

export interface Watched {
  /** Addresses asked of anybody but the place the app is served from. */
  elsewhere: string[]
  /** Every request, blobs and own files too. */
  requests: string[]
  /** What the console calls an error, and what was thrown and not caught. */
  troubles: string[]
}

/** Notes what a browser asks for and what goes wrong in it. */
export function watch(context: BrowserContext, home: string): Watched {
  const watched: Watched = { elsewhere: [], requests: [], troubles: [] }
  context.on('request', (request) => {
    const address = request.url()
    watched.requests.push(address)
    const { protocol, origin } = new URL(address)
    if (protocol !== 'blob:' && protocol !== 'data:' && origin !== new URL(home).origin) watched.elsewhere.push(address)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') watched.troubles.push(message.text())
  })
  context.on('weberror', (problem) => watched.troubles.push(String(problem.error())))
  return watched
}

/** Every journey ends with the same two questions: was anything sent elsewhere, did anything break. */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const watched = watch(context, baseURL ?? '')
      await use(watched)
      expect(watched.elsewhere, 'requests to another origin').toEqual([])
      expect(watched.troubles, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
})
