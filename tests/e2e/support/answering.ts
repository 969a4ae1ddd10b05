import type { Locator, Page } from '@playwright/test'
import { expect } from './journey'
import { title } from './organisations'

export const NON_SO = 'Non so, da verificare'

/** A sentence, several of them, a figure. */
export type Simple = string | number | readonly string[]
/** Or one for each box of the question. */
export type Reply = Simple | Readonly<Record<string, Simple>>

/** One question with everything around it, by its own words. */
export const question = (page: Page, asked: string): Locator => page.getByRole('group', { name: asked, exact: true })

export async function answer(page: Page, asked: string, reply: Reply): Promise<void> {
  const place = question(page, asked)
  if (!isBoxes(reply)) return answerIn(place, reply)
  for (const [label, simple] of Object.entries(reply)) {
    const box = place.getByRole('group', { name: label, exact: true })
    if ((await box.count()) > 0) await answerIn(box, simple)
    else await place.getByLabel(label, { exact: true }).fill(String(simple))
  }
}

const isBoxes = (reply: Reply): reply is Readonly<Record<string, Simple>> =>
  typeof reply === 'object' && !Array.isArray(reply)

async function answerIn(place: Locator, reply: Simple): Promise<void> {
  if (reply === NON_SO) await place.getByLabel(NON_SO).check()
  else if (typeof reply === 'number') await place.getByRole('textbox').first().fill(String(reply))
  else if (typeof reply === 'string') await choose(place, reply)
  else for (const one of reply) await place.getByRole('checkbox', { name: one, exact: true }).check()
}

/** A card, or an entry of the browser's own list. */
async function choose(place: Locator, reply: string): Promise<void> {
  const list = place.getByRole('combobox')
  if ((await list.count()) > 0) await list.first().selectOption({ label: reply })
  else await place.getByRole('radio', { name: reply, exact: true }).check()
}

/** What is asked on this page now; an answer may add a question below. */
export async function questionsAsked(page: Page): Promise<string[]> {
  const all = page.getByRole('group').filter({ has: page.getByRole('heading', { level: 2 }) })
  return all.getByRole('heading', { level: 2 }).allTextContents()
}

/** Answers all that is asked on this page, from the first question to the last. */
export async function answerPage(page: Page, replyTo: (asked: string) => Reply): Promise<void> {
  const answered = new Set<string>()
  for (;;) {
    const next = (await questionsAsked(page)).find((asked) => !answered.has(asked))
    if (next === undefined) return
    await answer(page, next, replyTo(next))
    answered.add(next)
  }
}

/** «Non so», with who can find out and by when. */
export async function askSomebody(page: Page, asked: string, whom: string, by: string): Promise<void> {
  await answer(page, asked, NON_SO)
  const place = question(page, asked)
  await place.getByLabel('Chi può saperlo?', { exact: true }).selectOption({ label: whom })
  await place.getByLabel('Entro quando', { exact: true }).fill(by)
}

export async function writeNote(page: Page, asked: string, text: string): Promise<void> {
  const place = question(page, asked)
  const note = place.getByRole('textbox', { name: /^Nota alla domanda/ })
  if (!(await note.isVisible())) await place.getByText('Aggiungi una nota').click()
  await note.fill(text)
}

/** On to the next page: reading starts again from its heading. */
export async function goOn(page: Page, command: string | RegExp = 'Continua'): Promise<void> {
  const before = page.url()
  await page.getByRole('button', { name: command, exact: true }).click()
  await page.waitForURL(({ href }) => href !== before)
  await expect(title(page)).toBeVisible()
}

export async function goToList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Elenco delle sezioni' }).first().click()
  await expect(title(page)).toHaveText('La valutazione')
}

export async function openSection(page: Page, section: string): Promise<void> {
  if ((await title(page).textContent()) !== 'La valutazione') await goToList(page)
  await page.getByRole('main').getByRole('link', { name: section, exact: true }).click()
  await expect(page.getByRole('button', { name: /^(Continua|Guarda i risultati)$/ })).toBeVisible()
}
