import { mkdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { ivLength, protect, saltLength } from '../../../src/domain/backup/protect'
import type { Project } from '../../../src/domain/project/project'
import type { Hands } from './hands'
import { expect } from './journey'
import type { MeetingComputer } from './meetingComputer'
import { type Desk, settleDifferences, wordsOf } from './meetingPlay'
import { type Moment, script } from './meetingScript/script'
import { sectionOf } from './meetingScript/writeScript'
import { readDownload, title } from './organisations'
import { content } from './projectFiles'

export const pictures = '.artifacts/riunione'

export type Look = (name: string, desk: Page, projector?: Page) => Promise<void>

/** "a-04-voto-regia.png", "a-04-voto-proiettore.png". */
export function pictureTaker(round: string): Look {
  let taken = 0
  return async (name, desk, projector) => {
    await mkdir(pictures, { recursive: true })
    taken += 1
    const path = `${pictures}/${round}-${String(taken).padStart(2, '0')}-${name}`
    await desk.screenshot({ path: `${path}-regia.png` })
    if (projector) await projector.screenshot({ path: `${path}-proiettore.png` })
  }
}

export const deskOf = ({ page }: MeetingComputer, hands: (page: Page) => Hands): Desk => ({ page, hands: hands(page) })

export async function openProjector({ context, page }: MeetingComputer): Promise<Page> {
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Apri la finestra del proiettore' }).click(),
  ])
  await projector.setViewportSize({ width: 1280, height: 720 })
  await page.bringToFront()
  return projector
}

/** The home, the organisation, the meeting: everything from what this computer kept. */
export async function backToMeeting(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('link', { name: `Continua: ${script.organisation}` }).press('Enter')
  await page.getByRole('link', { name: 'Prepara o apri un incontro' }).press('Enter')
}

export async function comeBack(computer: MeetingComputer, { question, key, why = '' }: Moment): Promise<Page> {
  const { page } = computer
  await backToMeeting(page)
  await expect(title(page)).toHaveText(wordsOf(question))
  await expect(page.getByRole('radio').nth(Number(key) - 1)).toBeChecked()
  await expect(page.getByLabel('Perché', { exact: true })).toHaveValue(why)
  const projector = await openProjector(computer)
  await expect(title(projector)).toHaveText(wordsOf(question))
  return projector
}

/** One window for both: what the room sees, for as long as it takes to look. */
export async function showHere({ page, hands }: Desk, seen: string, look: () => Promise<void>): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Mostra al proiettore' }))
  await expect(page.getByRole('dialog', { name: 'Proiettore' }).getByText(seen).first()).toBeVisible()
  await look()
  await hands.press(page.getByRole('button', { name: 'Torna alla regia' }))
}

const lastOf = (section: string) =>
  script.moments.filter(({ question }) => sectionOf(content, question) === section).at(-1)?.question
export const startsLate = ({ question }: Moment): boolean =>
  script.moments.find((one) => sectionOf(content, one.question) === script.late.section)?.question === question

export const planMinutes = ({ page, hands }: Desk): Promise<void> =>
  hands.write(page.getByLabel('Minuti previsti'), String(script.late.minutes))

interface AtTheEnd {
  late: () => Promise<void>
  revealed: () => Promise<void>
  compare: () => Promise<void>
}

/** What the script says for the end of a section, in its order. */
export async function endOfSection({ page }: MeetingComputer, { question }: Moment, at: AtTheEnd): Promise<void> {
  const section = sectionOf(content, question)
  if (lastOf(section) !== question) return
  if (section === script.late.section) {
    await page.clock.runFor(script.late.lasts * 60_000)
    await expect(page.getByText(/oltre il previsto\.$/)).toBeVisible()
    await at.late()
  }
  if (script.revealed.includes(section)) {
    await page.keyboard.press('r')
    await expect(page.getByRole('img', { name: /su 100/ }).first()).toBeVisible()
    await at.revealed()
    await page.keyboard.press('r')
  }
  if (section === script.secondCopy.after) await at.compare()
}

type Seal = (text: string) => Promise<string>

export const sealed: Seal = (text) =>
  protect(text, script.secondCopy.passphrase, {
    salt: crypto.getRandomValues(new Uint8Array(saltLength)),
    iv: crypto.getRandomValues(new Uint8Array(ivLength)),
  })

/** The file of the workers' representatives: as it is here, but for what they see otherwise. */
async function theirFile(page: Page): Promise<string> {
  const project = await copyOf(page)
  const theirs = Object.fromEntries(
    script.secondCopy.differences.map(({ question, theirs }) => [question, { state: 'given', ...theirs }]),
  )
  return JSON.stringify({ ...project, answers: { ...project.answers, ...theirs } })
}

export async function copyOf(page: Page): Promise<Project> {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const { bytes } = await readDownload(await download)
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Project
}

export async function compareCopies({ page, hands }: Desk, seal: Seal, look: () => Promise<void>): Promise<void> {
  const file = await seal(await theirFile(page))
  await hands.press(page.getByRole('link', { name: 'Confronta con un’altra copia' }))
  const chooser = page.waitForEvent('filechooser')
  await hands.press(page.getByRole('button', { name: 'Scegli il file dell’altra copia' }))
  await (await chooser).setFiles({ name: 'rsu.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  if (seal === sealed) {
    await hands.write(page.getByLabel('Frase segreta'), script.secondCopy.passphrase)
    await hands.press(page.getByRole('button', { name: 'Apri il file' }))
  }
  await expect(page.getByText(/differenze da decidere/)).toBeVisible()
  await look()
  await settleDifferences({ page, hands })
  await hands.press(page.getByRole('link', { name: 'Incontro' }))
}
