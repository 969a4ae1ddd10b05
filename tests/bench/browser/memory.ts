import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'

/** Bytes. */
export interface Memory {
  /** What scripts of the page keep. */
  heap: number
  /** What its whole process keeps, workers and buffers included; nothing where the system does not say. */
  process: number | undefined
}

/** Once everything that is no longer used has been given back. */
export async function memoryAfter(browser: Browser, page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page)
  for (let round = 0; round < 3; round++) {
    await session.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(1000)
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { heap: usedSize, process: await processMemory(browser) }
}

/** Of the largest page open: this one, the others are closed. */
async function processMemory(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const sizes = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? (privateBytes(id) ?? []) : []))
  return sizes.length > 0 ? Math.max(...sizes) : undefined
}

function privateBytes(process: number): number | undefined {
  try {
    const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')
    const [, kilobytes] = /^Private_Dirty:\s+(\d+) kB/m.exec(rollup) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}
