import type { Page } from '@playwright/test'
import { questionText } from '../../../src/domain/questionnaire/questionText'
import { readAnswers } from '../../../src/domain/questionnaire/readAnswers'
import { boxesOf, isOneKey } from '../../../src/ui/meeting/papers/typing'
import type { Hands } from './hands'
import { expect } from './journey'
import { type Moment, script, type Tally } from './meetingScript/script'
import { startOrganisation, title } from './organisations'
import { content } from './projectFiles'

/** The consultant's window, and how it is used in this round. */
export interface Desk {
  page: Page
  hands: Hands
}

const index = readAnswers(content, {}, 'full').index

/** A question in the words the room reads. */
export const wordsOf = (id: string): string => {
  const question = index.byId.get(id)
  if (!question) throw new Error(`no question "${id}"`)
  return questionText(readAnswers(content, {}, 'full'), question)
}

export async function prepare(page: Page): Promise<void> {
  await startOrganisation(page, script.organisation, { track: 'Tutte le domande', role: script.compiledBy })
  await page.getByRole('link', { name: 'Prepara o apri un incontro' }).click()
}

/** From the paper of the personnel office: keys alone, in the order of the paper. */
export async function typeProfile(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Trascrivi le risposte' }).click()
  const boxes = page.locator('.typing-box')
  await boxes.first().focus()
  for (const { question, box: part, typed } of script.profile) {
    const asked = index.byId.get(question)
    const box = asked && boxesOf(asked).find(({ field }) => field?.id === part)
    if (!asked || !box) throw new Error(`no box "${question} ${part ?? ''}"`)
    const name = `${asked.code}, ${asked.text}${box.field ? ` ${box.field.label}` : ''}`
    await expect(page.getByRole('textbox', { name, exact: true })).toBeFocused()
    await page.keyboard.type(typed)
    if (!isOneKey(box)) await page.keyboard.press('Enter')
  }
  const answered = new Set(script.profile.map(({ question }) => question)).size
  await expect(page.getByText(new RegExp(`^${answered} risposte su `))).toBeVisible()
  await page.getByRole('link', { name: 'Incontro' }).click()
}

export async function sitDown({ page, hands }: Desk): Promise<void> {
  const role = page.getByLabel('Ruolo')
  await role.focus()
  for (const person of script.present) {
    await page.keyboard.insertText(person.role)
    await page.keyboard.press('Tab')
    /** In the browser's own list a letter is enough: «Direzione», «Rappresentanza», «Altri». */
    await page.keyboard.type({ management: 'D', workers: 'R', others: 'A' }[person.group])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(role).toBeFocused()
  }
  await hands.press(page.getByRole('button', { name: 'Comincia l’incontro' }))
  await expect(title(page)).toHaveText(wordsOf(script.moments[0]?.question ?? ''))
}

/** One question: what is said is decided, and what the minutes need is written down. */
export async function discuss(desk: Desk, moment: Moment): Promise<void> {
  const { page, hands } = desk
  const { question, key, seen, by, why, note, park } = moment
  await expect(title(page)).toHaveText(wordsOf(question))
  await page.keyboard.press(key)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
  if (by) await hands.write(page.getByLabel('Deciso da'), by)
  if (seen) await hands.write(page.getByLabel('Documento visto'), seen)
  if (why) await hands.write(page.getByLabel('Perché', { exact: true }), why)
  if (note) await takeNote(page, note)
  if (park !== undefined) await parkHere(desk, question, park)
}

export const goOn = (page: Page): Promise<void> => page.keyboard.press('ArrowRight')

async function takeNote(page: Page, note: string): Promise<void> {
  await page.keyboard.press('a')
  await page.keyboard.insertText(note)
  await page.keyboard.press('Escape')
}

async function parkHere({ page, hands }: Desk, question: string, why: string): Promise<void> {
  await page.keyboard.press('p')
  await hands.write(page.getByLabel(`Perché riprendere «${wordsOf(question)}»`), why)
}

const groupNames = { management: 'Direzione e responsabili', workers: 'Rappresentanza di chi lavora' } as const
const places = (tally: Tally): number[] => tally.flatMap((count, place) => Array.from({ length: count }, () => place))

export type Slip = { group: keyof typeof groupNames; place: number }

/** Slips in the order in which the computer goes round: one from each side, as long as there are. */
export function slipsOf({ management, workers }: NonNullable<Moment['ballot']>): readonly Slip[] {
  const [mine, theirs] = [places(management), places(workers)]
  return Array.from({ length: Math.max(mine.length, theirs.length) }).flatMap((_, turn) => [
    ...mine.slice(turn, turn + 1).map((place): Slip => ({ group: 'management', place })),
    ...theirs.slice(turn, turn + 1).map((place): Slip => ({ group: 'workers', place })),
  ])
}

export async function openUrn({ page, hands }: Desk): Promise<void> {
  await hands.press(page.locator('summary', { hasText: 'Voto della sala' }))
  await hands.press(page.getByRole('button', { name: 'Apri l’urna' }))
}

export async function castSlips({ page, hands }: Desk, slips: readonly Slip[]): Promise<void> {
  const urn = page.getByRole('dialog')
  for (const { group, place } of slips) {
    await hands.press(urn.getByRole('button', { name: 'Tocca a me' }))
    await hands.pick(urn.locator('input[name="ballot-option"]'), place)
    await hands.pick(urn.locator('input[name="ballot-group"]'), Object.keys(groupNames).indexOf(group))
    await hands.press(urn.getByRole('button', { name: 'Metti nell’urna' }))
  }
}

export async function closeUrn({ page, hands }: Desk, reading: string): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Chiudi l’urna e conta' }))
  await expect(page.getByText(reading)).toBeVisible()
  await hands.press(page.getByRole('button', { name: 'Mostra il voto sul proiettore' }))
}

export async function countHands({ page, hands }: Desk, tally: Tally): Promise<void> {
  await hands.press(page.locator('summary', { hasText: 'Voto della sala' }))
  await hands.press(page.getByRole('button', { name: 'Alzata di mano' }))
  const boxes = page.getByRole('spinbutton', { name: /^Voti/ })
  for (const [place, count] of tally.entries()) if (count > 0) await hands.write(boxes.nth(place), String(count))
  await hands.press(page.getByRole('button', { name: 'Tieni il conto' }))
}

/** What the copy of the others differs in, decided one by one. */
export async function settleDifferences({ page, hands }: Desk): Promise<void> {
  const { differences } = script.secondCopy
  await expect(page.getByText(new RegExp(`${differences.length} differenze da decidere`))).toBeVisible()
  for (const { question, whose, why } of differences) {
    const card = page.getByRole('region', { name: wordsOf(question) })
    const radios = card.getByRole('radio')
    const names = await radios.evaluateAll((all) => all.map((one) => one.closest('label')?.textContent ?? ''))
    const place = names.findIndex((name) => name.includes(whose))
    expect(place, `${whose}: ${names.join(' | ')}`).toBeGreaterThanOrEqual(0)
    await hands.pick(radios, place)
    await hands.write(card.getByLabel('Perché'), why)
    await hands.press(card.getByRole('button', { name: 'Metti a verbale' }))
    await expect(card.getByText('Deciso:')).toBeVisible()
  }
  await expect(page.getByText('Tutte le differenze sono decise.')).toBeVisible()
}

/** What was left for the end, and what was decided besides the answers. */
export async function windUp(desk: Desk): Promise<void> {
  const { page, hands } = desk
  const { resumed, agreements } = script
  await hands.reach(page.getByLabel('Vai a una domanda'))
  await page.keyboard.insertText(resumed.words)
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText(wordsOf(resumed.question))
  await page.keyboard.press(resumed.key)
  await hands.write(page.getByLabel('Perché', { exact: true }), resumed.why)
  await page.keyboard.press('p')
  for (const { text, due } of agreements) {
    await hands.write(page.getByLabel('Altra decisione'), text)
    await hands.writeDay(page.getByLabel('Entro quando', { exact: true }), due)
    await hands.press(page.getByRole('button', { name: 'Metti a verbale' }))
  }
}
