import type { Locator, Page } from '@playwright/test'
import { tabTo } from './keyboard'

/** How somebody does things on a page: the journey says what, not how. */
export interface Hands {
  press: (target: Locator) => Promise<void>
  reach: (target: Locator) => Promise<void>
  /** In place of what is written there; and out of the box again. */
  write: (target: Locator, text: string) => Promise<void>
  writeDay: (target: Locator, day: string) => Promise<void>
  /** One of a group of radios, by its place. */
  pick: (radios: Locator, place: number) => Promise<void>
}

export const withMouse = (): Hands => ({
  press: (target) => target.click(),
  reach: (target) => target.click(),
  write: async (target, text) => {
    await target.fill(text)
    await target.blur()
  },
  writeDay: (target, day) => target.fill(day),
  pick: (radios, place) => radios.nth(place).check(),
})

/** Tab until it gets there, then the keys of the keyboard; every stop must be seen. */
export const withKeyboard = (page: Page): Hands => ({
  press: async (target) => {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  },
  reach: (target) => tabTo(page, target),
  write: async (target, text) => {
    await tabTo(page, target)
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text)
    await page.keyboard.press('Escape')
  },
  /** In which order day and month are typed is the browser's own business. */
  writeDay: async (target, day) => {
    await tabTo(page, target)
    await target.fill(day)
  },
  /** Of a group nobody has chosen from, Tab reaches the first. */
  pick: async (radios, place) => {
    await tabTo(page, radios.first())
    if (place === 0) await page.keyboard.press('Space')
    for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown')
  },
})
