import { type ChildProcess, spawn } from 'node:child_process'
import { readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { type Watched, watch } from './journey'

/** One computer in a room without a network: a browser with its own disk, and nobody to ask anything of. */
export interface MeetingComputer {
  context: BrowserContext
  page: Page
  /** What went wrong so far, across crashes. */
  troubles: () => string[]
  /** As when the plug is pulled; then the browser is opened again, at this hour, and still there is no network. */
  crash: (now: string) => Promise<MeetingComputer>
  close: () => Promise<void>
}

interface Room {
  profile: string
  port: number
  viewport: { width: number; height: number }
  /** Before each page: a browser that blocks what it likes. */
  prepare?: (context: BrowserContext) => Promise<void>
}

/** The first visit, with the network; from then on the server is gone, and the browser knows it. */
export async function openComputer(room: Room, now: string): Promise<MeetingComputer> {
  const server = await startServer(room.port)
  try {
    const computer = await startBrowser(room, now, { isOffline: false, before: [] })
    await computer.page.goto('#/dati')
    await expect(computer.page.getByText('Pronto: si apre e lavora anche senza rete.')).toBeVisible({ timeout: 60_000 })
    await computer.context.setOffline(true)
    return computer
  } finally {
    server.kill('SIGKILL')
  }
}

interface Start {
  isOffline: boolean
  before: readonly string[]
}

async function startBrowser(room: Room, now: string, { isOffline, before }: Start): Promise<MeetingComputer> {
  const { profile, viewport } = room
  const baseURL = addressOf(room)
  const executablePath = process.env.CHROMIUM_PATH
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    ...{ baseURL, viewport, offline: isOffline, acceptDownloads: true },
    ...{ serviceWorkers: 'allow', locale: 'it-IT', timezoneId: 'Europe/Rome' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  context.setDefaultTimeout(20_000)
  await context.clock.install({ time: now })
  await room.prepare?.(context)
  const watched = watch(context, baseURL)
  const page = context.pages()[0] ?? (await context.newPage())
  const troubles = () => [...before, ...troublesIn(watched)]
  return {
    ...{ context, page, troubles },
    crash: async (later) => {
      process.kill(await processOf(profile), 'SIGKILL')
      await context.close().catch(() => {})
      return startBrowser(room, later, { isOffline: true, before: troubles() })
    },
    close: () => context.close(),
  }
}

const addressOf = ({ port }: Room): string => `http://127.0.0.1:${port}/piano/`

/** That an address cannot be reached is what this room is about. */
const troublesIn = ({ elsewhere, troubles }: Watched): string[] => [
  ...elsewhere,
  ...troubles.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(text)),
]

/** Chromium writes in its profile which process has it: "name-of-the-computer-1234". */
async function processOf(profile: string): Promise<number> {
  const lock = await readlink(join(profile, 'SingletonLock'))
  return Number(lock.slice(lock.lastIndexOf('-') + 1))
}

async function startServer(port: number): Promise<ChildProcess> {
  const served = process.env.E2E_DIST ?? 'dist'
  const server = spawn('node', ['tests/support/serve.mjs', served, String(port), '/piano/'], { stdio: 'ignore' })
  server.once('exit', (code) => {
    if (code) throw new Error(`the server on port ${port} did not start`)
  })
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/piano/`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isUp).toBe(true)
  return server
}
