import type { Page } from '@playwright/test'
import { openSection, writeNote } from './support/answering'
import { expect, test } from './support/journey'
import { title } from './support/organisations'
import { aProfile, startBrowser } from './support/ownBrowser'
import { hours, noteOnHours, section } from './support/workingTime'

/** Milliseconds. */
const mayBeLost = 500

test('a browser killed twenty times while somebody writes loses at most the last half second', async ({ baseURL }) => {
  test.setTimeout(400_000)
  const seed = Number(process.env.E2E_SEED ?? Date.now() % 1_000_000)
  console.log(`E2E_SEED=${seed}`)
  const random = randomFrom(seed)
  await aProfile(async (profile) => {
    const address = await inBrowser(profile, async (page) => {
      await page.goto(baseURL ?? '')
      await page.getByRole('link', { name: 'Inizia una valutazione' }).click()
      await page.getByLabel('Come si chiama l’organizzazione?').fill('Studio Verdi')
      await page.getByRole('button', { name: 'Inizia', exact: true }).click()
      await expect(title(page)).toHaveText('La valutazione')
      await openSection(page, section)
      await writeNote(page, hours, 'Giro ')
      await page.waitForTimeout(2 * mayBeLost)
      return page.url()
    })
    let before: Written = { text: 'Giro ', atLeast: 5 }
    for (let round = 1; round <= 20; round += 1) {
      before = await inBrowser(profile, async (page) => {
        await page.goto(address)
        const kept = await noteOnHours(page).inputValue()
        checkKept(kept, before, `round ${round}`)
        return writeOn(page, kept, random)
      })
    }
    await inBrowser(profile, async (page) => {
      await page.goto(address)
      checkKept(await noteOnHours(page).inputValue(), before, 'at the end')
    })
  })
})

interface Written {
  text: string
  /** How much of it was there more than half a second before the end. */
  atLeast: number
}

function checkKept(kept: string, { text, atLeast }: Written, when: string) {
  expect(text.startsWith(kept), `${when}: «${kept}» is the beginning of «${text}»`).toBe(true)
  expect(kept.length, `${when}: of «${text}» «${kept}» is left`).toBeGreaterThanOrEqual(atLeast)
}

/** Goes on writing for up to a second and a half, and stops at any moment: the browser is killed right after. */
async function writeOn(page: Page, kept: string, random: () => number): Promise<Written> {
  const words = 'chi comincia presto esce presto e chi accompagna i figli a scuola comincia dopo '
  const note = noteOnHours(page)
  await note.focus()
  await note.press('Control+End')
  const struck: number[] = []
  /** A machine that is busy stops the browser itself for a while: that time is not the app's. */
  let stopped = 0
  for (const letter of words.slice(0, 3 + Math.floor(random() * 40))) {
    const pressed = Date.now()
    await page.keyboard.type(letter)
    struck.push(Date.now())
    stopped = Math.max(stopped, Date.now() - pressed)
    await page.waitForTimeout(random() * 40)
  }
  await page.waitForTimeout(random() < 0.5 ? 0 : random() * 700)
  const inTime = Date.now() - mayBeLost - stopped
  const typed = words.slice(0, struck.length)
  return { text: kept + typed, atLeast: kept.length + struck.filter((time) => time < inTime).length }
}

async function inBrowser<T>(profile: string, use: (page: Page) => Promise<T>): Promise<T> {
  const { page, kill } = await startBrowser(profile)
  try {
    return await use(page)
  } finally {
    await kill()
  }
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
