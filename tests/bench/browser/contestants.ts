import type { BrowserContextOptions } from '@playwright/test'

/** Where things are on the pages of one contestant. */
export interface Site {
  name: 'ours' | 'survey'
  /** Of the page with the first question. */
  url: string
  /** What the browser holds already: an organisation that was begun. */
  storage?: Exclude<BrowserContextOptions['storageState'], undefined>
  /** The answers of a question, one of which can be chosen. */
  options: string
  heading: string
  next: string
}

export const appPath = '/strumenti/conciliazione/'
export const surveyPath = '/strumenti/survey/'
export const pdfmakePath = '/strumenti/pdfmake/'

export const surveySite = (origin: string): Site => ({
  name: 'survey',
  url: `${origin}${surveyPath}`,
  options: '.sd-question .sd-selectbase',
  heading: '.sd-page__title',
  next: '.sd-navigation__next-btn:visible',
})

export const appSite = (url: string, storage: Site['storage']): Site => ({
  name: 'ours',
  url,
  ...(storage && { storage }),
  options: 'form.questions .anchors',
  heading: 'h1',
  next: 'form.questions button[type="submit"]',
})
