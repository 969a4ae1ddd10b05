import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'

export interface OwnBrowser {
  page: Page
  /** As when the computer hangs: no goodbye to anybody. */
  kill: () => Promise<void>
}

/** A place on the disk where a browser keeps its things, from one run to the next. */
export async function aProfile<T>(use: (profile: string) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'conciliazione-'))
  try {
    return await use(profile)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

/** Started by us and not by Playwright, to have its process in hand. */
export async function startBrowser(profile: string): Promise<OwnBrowser> {
  const child = spawn(process.env.CHROMIUM_PATH || chromium.executablePath(), [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--lang=it-IT',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    'about:blank',
  ])
  const browser = await chromium.connectOverCDP(await addressOf(child))
  const context = browser.contexts()[0]
  if (!context) throw new Error('the browser opened no window')
  return { page: context.pages()[0] ?? (await context.newPage()), kill: () => kill(child, browser) }
}

async function kill(child: ChildProcess, browser: Browser): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  await browser.close()
}

/** It says on its error output where it listens. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  let said = ''
  for await (const piece of stderr ?? []) {
    said += String(piece)
    const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
    if (address) return address
  }
  throw new Error(`the browser did not start: ${said}`)
}
