import type { Browser } from '@playwright/test'
import type { Content } from '../../../src/domain/content'
import { median } from '../timing'
import { type Site, surveySite } from './contestants'
import { type PdfFigures, timePdf } from './makePdf'
import { type DocumentFigures, measureDocuments } from './measureDocuments'
import { openApp } from './openApp'
import { type SimulationFigures, timeSimulation } from './simulate'
import { emptyTally, figuresOf, type SiteFigures, type Tally, weigh } from './tally'
import { type PortfolioFigures, timePortfolio } from './timePortfolio'
import { type Network, visit, walk } from './visit'
import { type BenchExample, type Server, withSites } from './withSites'

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
  portfolio: PortfolioFigures
  documents: DocumentFigures
}

/** Both in the same browser, taking turns. */
export const measureBrowser = (
  content: Content,
  examples: readonly BenchExample[],
  into: string,
): Promise<BrowserFigures> =>
  withSites(content, examples, into, async (browser, server) => {
    const titles = examples.map(({ title }) => title)
    const { ours, survey } = await measureVisits(browser, server, content)
    const pdf: PdfFigures[] = []
    for (const title of titles) pdf.push(await medianPdf(() => timePdf(browser, server.origin, title)))
    const simulation = await timeSimulation(browser, server.origin, largest(titles))
    const portfolio = await timePortfolio(browser, server.origin, content)
    const documents = await measureDocuments(browser, server.origin, titles[0] ?? '')
    return { browser: browser.version(), ours, survey, pdf, simulation, portfolio, documents }
  })

/** Only what is taken away: minutes, and not a quarter of an hour. */
export const measureDocumentsAlone = (
  content: Content,
  examples: readonly BenchExample[],
  into: string,
): Promise<DocumentFigures> =>
  withSites(content, examples, into, (browser, { origin }) =>
    measureDocuments(browser, origin, examples[0]?.title ?? ''),
  )

export const measurePortfolioAlone = (
  content: Content,
  examples: readonly BenchExample[],
  into: string,
): Promise<PortfolioFigures> =>
  withSites(content, examples, into, (browser, { origin }) => timePortfolio(browser, origin, content))

async function measureVisits(
  browser: Browser,
  server: Server,
  content: Content,
): Promise<Pick<BrowserFigures, 'ours' | 'survey'>> {
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
  const [ours, survey] = [...loaded.values()].map(figuresOf)
  if (!ours || !survey) throw new Error('there are two contestants')
  return { ours, survey }
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
