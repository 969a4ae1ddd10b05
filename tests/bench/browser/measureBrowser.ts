import { chromium } from '@playwright/test'
import type { Content } from '../../../src/domain/content'
import { findBrowser } from '../../support/findBrowser.mjs'
import { median } from '../timing'
import { buildSites } from './buildSites'
import { appPath, type Site, surveyPath, surveySite } from './contestants'
import { type PdfFigures, timePdf } from './makePdf'
import { openApp } from './openApp'
import { type SimulationFigures, timeSimulation } from './simulate'
import { serveSites } from './siteServer'
import { emptyTally, figuresOf, type SiteFigures, type Tally, weigh } from './tally'
import { type Network, visit, walk } from './visit'

/** A good home line: 10 Mbit/s and 40 ms. */
const homeLine: Network = { throughput: 1_250_000, latency: 40 }
const loads = 15
const slowLoads = 7
const walks = 3
const pdfRuns = 3

export interface BrowserFigures {
  browser: string
  ours: SiteFigures
  survey: SiteFigures
  pdf: readonly PdfFigures[]
  simulation: SimulationFigures
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
      await visit(browser, site, undefined, async (_page, { shown, processor }) => {
        weigh(tally, server.takeTraffic())
        tally.loads.push(shown)
        tally.loadProcessor.push(processor)
      })
    })
    await turns(slowLoads, async (site, tally) => {
      tally.slowLoads.push(await visit(browser, site, homeLine, async (_page, { shown }) => shown))
    })
    await turns(walks, async (site, tally) => {
      const { answers, pages } = await visit(browser, site, undefined, (page) => walk(page, site))
      tally.answers.push(...answers)
      tally.pages.push(...pages)
    })
    const pdf: PdfFigures[] = []
    for (const example of examples) pdf.push(await medianPdf(() => timePdf(browser, server.origin, example)))
    const simulation = await timeSimulation(browser, server.origin, largest(examples))
    const [ours, survey] = [...loaded.values()].map(figuresOf)
    if (!ours || !survey) throw new Error('there are two contestants')
    return { browser: browser.version(), ours, survey, pdf, simulation }
  } finally {
    await browser.close()
    server.close()
  }
}

/** By the number of people in its title: the search for a package is hardest there. */
const largest = (examples: readonly string[]): string =>
  [...examples].sort((a, b) => Number(/\d+/.exec(b)) - Number(/\d+/.exec(a)))[0] ?? ''

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
