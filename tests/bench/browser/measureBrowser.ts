import { chromium } from '@playwright/test'
import type { Content } from '../../../src/domain/content'
import { findBrowser } from '../../support/findBrowser.mjs'
import { median } from '../timing'
import { buildSites } from './buildSites'
import { appPath, type Site, surveyPath, surveySite } from './contestants'
import { type PdfFigures, timePdf } from './makePdf'
import { openApp } from './openApp'
import { type SiteServer, serveSites } from './siteServer'
import { type Network, visit, walk } from './visit'

/** A good home line: 10 Mbit/s and 40 ms. */
const homeLine: Network = { throughput: 1_250_000, latency: 40 }
const loads = 15
const slowLoads = 7
const walks = 3
const pdfRuns = 3

export interface SiteFigures {
  /** Milliseconds from navigation to the first question, with nothing in the cache: on this machine, and on a home line. */
  load: number
  loadOnHomeLine: number
  /** Bytes sent until then: scripts and styles, and everything. */
  code: number
  everything: number
  answer: number
  answers: number
  page: number
  pages: number
}

export interface BrowserFigures {
  browser: string
  ours: SiteFigures
  survey: SiteFigures
  pdf: readonly PdfFigures[]
}

/** Both in the same browser, taking turns. */
export async function measureBrowser(
  content: Content,
  examples: readonly string[],
  into: string,
): Promise<BrowserFigures> {
  const sites = await buildSites(content, into)
  const server = await serveSites({ [appPath]: sites.app, [surveyPath]: sites.survey })
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  try {
    const contestants = [await openApp(browser, server.origin, content), surveySite(server.origin)]
    const loaded = new Map(contestants.map((site) => [site, emptyTally()]))
    const turns = async (rounds: number, take: (site: Site, tally: Tally) => Promise<void>): Promise<void> => {
      for (let round = 0; round < rounds; round++) for (const [site, tally] of loaded) await take(site, tally)
    }
    await turns(loads, async (site, tally) => {
      server.takeTraffic()
      tally.loads.push(
        await visit(browser, site, undefined, async (_page, shown) => {
          weigh(server, tally)
          return shown
        }),
      )
    })
    await turns(slowLoads, async (site, tally) => {
      tally.slowLoads.push(await visit(browser, site, homeLine, async (_page, shown) => shown))
    })
    await turns(walks, async (site, tally) => {
      const { answers, pages } = await visit(browser, site, undefined, (page) => walk(page, site))
      tally.answers.push(...answers)
      tally.pages.push(...pages)
    })
    const pdf: PdfFigures[] = []
    for (const example of examples) pdf.push(await medianPdf(() => timePdf(browser, server.origin, example)))
    const [ours, survey] = [...loaded.values()].map(figuresOf)
    if (!ours || !survey) throw new Error('there are two contestants')
    return { browser: browser.version(), ours, survey, pdf }
  } finally {
    await browser.close()
    server.close()
  }
}

interface Tally {
  loads: number[]
  slowLoads: number[]
  answers: number[]
  pages: number[]
  code: number
  everything: number
}

const emptyTally = (): Tally => ({ loads: [], slowLoads: [], answers: [], pages: [], code: 0, everything: 0 })

function weigh(server: SiteServer, tally: Tally): void {
  const sent = [...server.takeTraffic()]
  const sum = (of: (name: string) => boolean) =>
    sent.reduce((total, [name, bytes]) => total + (of(name) ? bytes : 0), 0)
  tally.code = sum((name) => /\.(js|css)$/.test(name))
  tally.everything = sum(() => true)
}

const figuresOf = (tally: Tally): SiteFigures => ({
  load: median(tally.loads),
  loadOnHomeLine: median(tally.slowLoads),
  code: tally.code,
  everything: tally.everything,
  answer: median(tally.answers),
  answers: tally.answers.length,
  page: median(tally.pages),
  pages: tally.pages.length,
})

async function medianPdf(run: () => Promise<PdfFigures>): Promise<PdfFigures> {
  const runs: PdfFigures[] = []
  for (let count = 0; count < pdfRuns; count++) runs.push(await run())
  const first = runs[0] as PdfFigures
  return {
    ...first,
    total: median(runs.map(({ total }) => total)),
    longestTask: median(runs.map(({ longestTask }) => longestTask)),
  }
}
