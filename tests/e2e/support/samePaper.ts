import type { Page } from '@playwright/test'
import { expect } from './journey'
import type { ActionOnScreen, AreaOnScreen } from './outcomes'

/** A chapter as the person reads it in the preview. */
export interface PreviewChapter {
  /** «Capitolo 8 Azioni». */
  heading: string
  /** «Azioni». */
  title: string
  text: string
}

/** The sheets of the preview after the cover, each without the line at its foot. */
export async function previewChapters(page: Page): Promise<PreviewChapter[]> {
  const preview = page.getByRole('region', { name: 'Anteprima' })
  const sheets = await preview.getByRole('region').evaluateAll((all) =>
    all.map((sheet) => {
      const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
      const title = sheet.querySelector('h3')
      const read: string[] = []
      let heading = ''
      while (texts.nextNode()) {
        const { parentElement, textContent } = texts.currentNode
        const timeline = parentElement?.closest('figure[aria-label="Cronoprogramma"]')
        if ((timeline && parentElement?.closest('[aria-hidden="true"]')) || parentElement?.closest('footer')) continue
        read.push(textContent ?? '')
        if (title?.contains(parentElement)) heading = read.join(' ')
      }
      return { heading, title: title?.textContent ?? '', text: read.join(' ') }
    }),
  )
  return sheets.slice(1)
}

/**
 * Word by word, chapter by chapter. The order inside a chapter is left free: what stands side by side on the screen
 * may be one under the other on paper. Only caption and key of the timeline differ, because its drawings do.
 */
export function expectSameWords(chapters: readonly PreviewChapter[], said: string): void {
  const headings = chapters.map(({ heading }) => heading)
  const bodies = bodiesOf(headings, said.replace(timelineKey, ''))
  const differences = chapters
    .map(({ heading: chapter, text }, place) => {
      const [screen, paper] = [wordsOf(text), wordsOf(bodies[place] ?? '')]
      return { chapter, onlyOnScreen: without(screen, paper), onlyOnPaper: without(paper, screen) }
    })
    .filter(({ onlyOnScreen, onlyOnPaper }) => onlyOnScreen.length + onlyOnPaper.length > 0)
  expect(differences, 'words that preview and PDF do not share').toEqual([])
}

const timelineKey = /Cronoprogramma(?= +1\. )|Barra: preparazione e prova\.( Tratteggio: [^.]+\.| ◆ [^.]+\.)*/g

/** «Turni e presenza: fra 20 e 35, da avviare o di base, 5 risposte su 6», in the chapter that tells the areas. */
export function expectAreas(areas: readonly AreaOnScreen[], chapters: readonly PreviewChapter[], said: string): void {
  const [diagnosis = ''] = bodiesOf(
    chapters.map(({ heading }) => heading),
    said,
  ).filter((body) => body.includes('Diagnosi per area'))
  for (const { name, points, level, coverage } of areas) {
    const interval = points.replace(/^fra (\d+) e (\d+)$/, '$1–$2')
    const row = new RegExp(`${literal(name)}.*? ${literal(level)} ${interval} · ${literal(coverage)}`, 'i')
    expect(diagnosis, `the area «${name}» in the PDF`).toMatch(row)
  }
}

/** The sheets of the actions begin in the month the plan says, and no other action has one. */
export function expectActions(actions: readonly ActionOnScreen[], said: string): void {
  const chosen = actions.filter(({ isIn }) => isIn)
  for (const { title, start } of chosen) {
    const [, month = '', year = ''] = /^(\p{L}{3})\p{L}* (\d{4})$/u.exec(start) ?? []
    const sheet = new RegExp(`Azione \\d+ · [^·]*(· [^·]*)?${literal(title)} Perché .*?Tappe ${month} ${year}`)
    expect(said, `the sheet of «${title}», from ${start}`).toMatch(sheet)
  }
  expect(said.match(/Azione \d+ · /g) ?? []).toHaveLength(chosen.length)
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Looked for from the end: the same titles are in the table of contents, before. */
function bodiesOf(headings: readonly string[], said: string): string[] {
  const bodies: string[] = []
  let end = said.length
  for (const heading of headings.toReversed()) {
    const start = said.lastIndexOf(heading, end - 1)
    expect(start, `«${heading}» in the PDF, before the chapter that follows`).toBeGreaterThanOrEqual(0)
    bodies.unshift(said.slice(start, end))
    end = start
  }
  return bodies
}

/** Letters, figures and the signs that change a figure. Long words are divided on paper: hyphens do not count. */
function wordsOf(text: string): string[] {
  const whole = text.normalize('NFC').toLowerCase().replace(/-\s*/g, '')
  return whole.match(/[\p{L}\p{N}]+|[€%≥≤≈×÷]/gu) ?? []
}

function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of taken) left.set(word, (left.get(word) ?? 0) + 1)
  return all.filter((word) => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count === 0
  })
}
