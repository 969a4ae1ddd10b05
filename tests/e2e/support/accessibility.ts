import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './journey'

const wide = { width: 1280, height: 900 }
/** WCAG 1.4.10, and a window of 1280 enlarged to 200% (1.4.4). */
const narrow = [
  { width: 320, height: 800 },
  { width: 640, height: 450 },
]

/** The screen as it is now: the rules of axe, the contrast of the dark theme, nothing lost when there is little room. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await drawEverything(page)
  expect(await violations(page), `${state}: WCAG 2.2 AA and good practice`).toEqual([])
  expect(await contrastInTheDark(page), `${state}: contrast of the dark theme`).toEqual([])
  for (const size of narrow) {
    await page.setViewportSize(size)
    expect(
      await outOfSight(page),
      `${state}, ${size.width} px wide: what cannot be reached without scrolling sideways`,
    ).toEqual([])
  }
  await page.setViewportSize(wide)
}

/** What the browser leaves undrawn until it is scrolled to could not be looked at. */
export async function drawEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible'
  })
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
}

async function contrastInTheDark(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    document.documentElement.dataset.theme = 'scuro'
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
  })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withRules(['color-contrast']).analyze()
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'chiaro'
  })
  return violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`))
}

/** Texts and controls that stick out of the window, left or right. */
async function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const isHidden = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true })
    }
    const outside = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return (
        (left < -1 || right > clientWidth + 1) &&
        !isHidden(element) &&
        element.matches(':not(:has(*)), a, button, input')
      )
    })
    const told = outside.map(
      (element) => `${element.tagName.toLowerCase()} «${(element.textContent ?? '').slice(0, 40)}»`,
    )
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...told] : told
  })
}
