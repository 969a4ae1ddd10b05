import type { Browser, Page } from '@playwright/test'

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Processor time, in microseconds. */
  tdur?: number
  args?: { name?: string }
}

/**
 * Milliseconds of processor time of every task of the page's main thread that took more than `limit`, while `act`
 * went on. Processor time, and not the clock: on a busy machine the system stops any page for a while, and that is
 * not work of ours.
 */
export async function longTasks(
  browser: Browser,
  page: Page,
  limit: number,
  act: () => Promise<unknown>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['-*', '__metadata', 'disabled-by-default-devtools.timeline'] })
  await act()
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: readonly TraceEvent[] }
  const threads = trace.traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  )
  const main = new Set(threads.map(({ pid, tid }) => `${pid}/${tid}`))
  const tasks = trace.traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid}/${tid}`))
  if (tasks.length === 0) throw new Error('the trace shows no task of the main thread')
  return tasks.map(({ tdur = 0 }) => Math.round(tdur / 1000)).filter((duration) => duration > limit)
}
