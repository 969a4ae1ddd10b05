import type { Locator, Page } from '@playwright/test'
import { expect } from './journey'

/** Presses Tab until it gets there, and looks at every stop for a focus that can be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeAttached()
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press(key)
    const { name, isSeen } = await focusNow(page)
    expect(isSeen, `the focus on «${name}» can be seen`).toBe(true)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`no Tab leads to ${target}`)
}

/** Reading starts at the title of the new page. */
export async function expectFocusOnTitle(page: Page, words: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: words })
  await expect(heading).toBeFocused()
}

/** Outlined, itself or the card around it. */
async function focusNow(page: Page): Promise<{ name: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return { name: 'the page', isSeen: true }
    const around = [focused, focused.closest('label'), focused.closest('li')].filter((element) => element !== null)
    const isSeen = around.some((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)'
    })
    return {
      name: (focused.getAttribute('aria-label') || focused.textContent || focused.id).trim().slice(0, 60),
      isSeen,
    }
  })
}
