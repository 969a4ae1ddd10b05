import { type Browser, chromium } from '@playwright/test'
import type { Content } from '../../../src/domain/content'
import type { PlanDocument } from '../../../src/domain/document/planDocument'
import { findBrowser } from '../../support/findBrowser.mjs'
import { buildSites } from './buildSites'
import { appPath, pdfmakePath, surveyPath } from './contestants'
import { serveSites } from './siteServer'

/** An example that the app can open, and its document as a value. */
export interface BenchExample {
  title: string
  document: PlanDocument
}

export type Server = Awaited<ReturnType<typeof serveSites>>

/** Builds and serves the app and those it is measured with, and opens a browser; closes both. */
export async function withSites<T>(
  content: Content,
  [first]: readonly BenchExample[],
  into: string,
  measure: (browser: Browser, server: Server) => Promise<T>,
): Promise<T> {
  if (!first) throw new Error('there is no example to measure')
  const sites = await buildSites(content, first.document, into)
  const server = await serveSites({ [appPath]: sites.app, [surveyPath]: sites.survey, [pdfmakePath]: sites.pdfmake })
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  try {
    return await measure(browser, server)
  } finally {
    await browser.close()
    server.close()
  }
}
