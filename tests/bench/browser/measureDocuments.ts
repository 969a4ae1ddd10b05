import type { Browser, Page } from '@playwright/test'
import { longTasks } from '../../e2e/support/mainThread'
import { median } from '../timing'
import { pdfmakePath } from './contestants'
import { type FileTime, fileDone, openExample, pdfDone, timeFile, timePdf } from './makePdf'
import { type Memory, memoryAfter } from './memory'
import { installStopwatch } from './stopwatch'

export interface DocumentFigures {
  example: string
  pages: number
  /** The same document, by us and by pdfmake, in turn. */
  ours: number
  pdfmake: number
  /** Pages of that PDF. */
  pdfmakePages: number
  /** The longest task in milliseconds of processor: by the clock, a busy machine stops any page. */
  others: readonly (FileTime & { format: string })[]
  /** After the first PDF, and after ten more. */
  memory: { first: Memory; last: Memory }
}

const rounds = 5
const pdfs = 10
const commands = {
  Word: 'Scarica il file Word',
  Excel: 'Scarica il foglio Excel',
  calendario: 'Scarica il calendario',
  'tutto insieme': 'Scarica tutto insieme',
}

/** Everything that is taken away of one plan: how long it takes, and what it leaves in memory. */
export async function measureDocuments(browser: Browser, origin: string, example: string): Promise<DocumentFigures> {
  const [ours, theirs]: [number[], number[]] = [[], []]
  let [pages, pdfmakePages] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const made = await timePdf(browser, origin, example)
    ours.push(made.total)
    pages = made.pages
    const other = await timePdfmake(browser, origin)
    theirs.push(other.total)
    pdfmakePages = other.pages
  }
  return {
    ...{ example, pages, pdfmakePages },
    ours: median(ours),
    pdfmake: median(theirs),
    others: await timeOthers(browser, origin, example),
    memory: await memoryOfPdfs(browser, origin, example),
  }
}

async function timePdfmake(browser: Browser, origin: string): Promise<FileTime & { pages: number }> {
  const context = await browser.newContext()
  await installStopwatch(context, 'h1')
  const page = await context.newPage()
  await page.goto(`${origin}${pdfmakePath}`)
  await page.waitForTimeout(1000)
  const time = await timeFile(page, 'Scarica il PDF', pdfDone)
  const pages = await page.evaluate(async (selector) => {
    const address = document.querySelector<HTMLAnchorElement>(selector)?.href ?? ''
    return ((await (await fetch(address)).text()).match(/\/Type \/Page\b/g) ?? []).length
  }, pdfDone.selector)
  await context.close()
  return { ...time, pages }
}

async function timeOthers(browser: Browser, origin: string, example: string): Promise<DocumentFigures['others']> {
  const found: (FileTime & { format: string })[] = []
  for (const [format, command] of Object.entries(commands)) {
    const runs: FileTime[] = []
    const processor: number[] = []
    for (let round = 0; round < 3; round++) {
      const page = await openExample(browser, origin, example)
      runs.push(await timeFile(page, command, fileDone))
      const again = await longTasks(browser, page, 0, () => timeFile(page, command, fileDone))
      processor.push(Math.max(...again))
      await page.context().close()
    }
    found.push({ format, total: median(runs.map(({ total }) => total)), longestTask: median(processor) })
  }
  return found
}

/** One PDF after the other from the same page, as somebody does who corrects and prints again. */
async function memoryOfPdfs(browser: Browser, origin: string, example: string): Promise<DocumentFigures['memory']> {
  const page = await openExample(browser, origin, example)
  await makeOne(page)
  const first = await memoryAfter(browser, page)
  for (let count = 0; count < pdfs; count++) await makeOne(page)
  const last = await memoryAfter(browser, page)
  await page.context().close()
  return { first, last }
}

async function makeOne(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Scarica il PDF' }).click()
  await page.locator(pdfDone.selector).waitFor({ timeout: 120_000 })
}
