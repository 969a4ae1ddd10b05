import { mkdir, writeFile } from 'node:fs/promises'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { ivLength, protect, saltLength } from '../../src/domain/backup/protect'
import { takeTheirs } from '../../src/domain/meeting/differences'
import type { Project } from '../../src/domain/project/project'
import type { Answer } from '../../src/domain/questionnaire/answer'
import type { Question } from '../../src/domain/questionnaire/question'
import { type Hands, withKeyboard, withMouse } from './support/hands'
import { type MeetingComputer, openComputer } from './support/meetingComputer'
import {
  castSlips,
  closeUrn,
  countHands,
  type Desk,
  discuss,
  goOn,
  openUrn,
  prepare,
  settleDifferences,
  sitDown,
  slipsOf,
  typeProfile,
  windUp,
  wordsOf,
} from './support/meetingPlay'
import { answersOf } from './support/meetingScript/answersOf'
import { type Moment, script } from './support/meetingScript/script'
import { sectionOf, sentenceOf } from './support/meetingScript/writeScript'
import { readDownload, saved, title } from './support/organisations'
import { downloadPdf } from './support/outcomes'
import { aProfile } from './support/ownBrowser'
import { readPdfText } from './support/pdfText'
import { content } from './support/projectFiles'

/**
 * The meeting of `docs/copione-riunione.md`, played twice in a real browser, without a network from the first visit
 * on. The pictures of both windows are left in .artifacts/riunione.
 */
const ports = { full: Number(process.env.E2E_PORT ?? 4173) + 50, hard: Number(process.env.E2E_PORT ?? 4173) + 51 }
/** Machines are shared: no test fails for being slow. */
test.describe.configure({ timeout: 300_000 })

const pictures = '.artifacts/riunione'

test('two windows, everything at hand; the computer goes off in the middle of a reason', async () => {
  await aProfile(async (profile) => {
    let computer = await openComputer(
      { profile, port: ports.full, viewport: { width: 1440, height: 900 } },
      script.begins,
    )
    const look = pictureTaker('a')
    await prepare(computer.page)
    await typeProfile(computer.page)
    await sitDown(deskOf(computer, withMouse))
    let projector = await openProjector(computer)
    await expect(title(projector)).toHaveText(wordsOf('referente'))

    for (const moment of script.moments) {
      const desk = deskOf(computer, withMouse)
      const { page } = desk
      if (startsLate(moment)) await planMinutes(desk)
      if (moment.ballot) {
        await openUrn(desk)
        await castSlips(desk, slipsOf(moment.ballot))
        await look('urna', page)
        await closeUrn(desk, moment.reading ?? '')
        await expect(projector.getByText(moment.reading ?? '')).toBeVisible()
        await look('voto', page, projector)
      }
      if (moment.hands) {
        await countHands(desk, moment.hands)
        await look('mani', page)
      }
      await discuss(desk, moment)
      await expect(title(projector)).toHaveText(wordsOf(moment.question))
      if (moment.question === 'referente') await look('domanda', page, projector)
      if (moment.question === script.crash) {
        await page.waitForTimeout(600)
        computer = await computer.crash('2026-12-03T14:33:00+01:00')
        projector = await comeBack(computer, moment)
        await look('dopo-lo-spegnimento', computer.page, projector)
      }
      await endOfSection(computer, moment, {
        late: () => look('oltre-il-tempo', computer.page, projector),
        revealed: async () => {
          await expect(projector.getByRole('img', { name: /su 100/ })).toBeVisible()
          await look(`risultato-${sectionOf(content, moment.question)}`, computer.page, projector)
        },
        compare: () => compareCopies(desk, sealed, () => look('confronto', page)),
      })
      await goOn(computer.page)
    }
    await finish(computer, withMouse, look, projector)
  })
})

test('one window, a small screen, no mouse; the computer goes off while the urn goes round', async () => {
  await aProfile(async (profile) => {
    const room = {
      ...{ profile, port: ports.hard, viewport: { width: 1024, height: 768 } },
      prepare: async (context: BrowserContext) => {
        await context.addInitScript(() => {
          window.open = () => null
        })
      },
    }
    let computer = await openComputer(room, script.begins)
    const look = pictureTaker('b')
    await prepare(computer.page)
    await typeProfile(computer.page)
    await look('incontro', computer.page)
    await sitDown(deskOf(computer, withKeyboard))
    const { page, hands } = deskOf(computer, withKeyboard)
    await hands.press(page.getByRole('button', { name: 'Apri la finestra del proiettore' }))
    await expect(page.getByText(/Il browser ha bloccato la seconda finestra/)).toBeVisible()
    await look('bloccata', page)

    for (const moment of script.moments) {
      let desk = deskOf(computer, withKeyboard)
      if (startsLate(moment)) await planMinutes(desk)
      if (moment.ballot) {
        const slips = slipsOf(moment.ballot)
        await openUrn(desk)
        await castSlips(desk, slips.slice(0, 4))
        await desk.page.waitForTimeout(600)
        computer = await computer.crash('2026-12-03T14:16:00+01:00')
        desk = deskOf(computer, withKeyboard)
        await backToMeeting(desk.page)
        await desk.hands.press(desk.page.getByRole('button', { name: 'Riprendi l’urna (4 voti)' }))
        await castSlips(desk, slips.slice(4))
        await closeUrn(desk, moment.reading ?? '')
        await showHere(desk, moment.reading ?? '', () => look('voto', desk.page))
      }
      if (moment.hands) await countHands(desk, moment.hands)
      await discuss(desk, moment)
      if (moment.question === 'referente')
        await showHere(desk, wordsOf(moment.question), () => look('domanda', desk.page))
      await endOfSection(computer, moment, {
        late: () => look('oltre-il-tempo', computer.page),
        revealed: () => showHere(desk, 'Dove siete oggi', () => look('risultato', computer.page)),
        compare: () =>
          compareCopies(
            desk,
            async (text) => text,
            () => look('confronto', desk.page),
          ),
      })
      await goOn(computer.page)
    }
    await finish(computer, withKeyboard, look)
  })
})

type Look = (name: string, desk: Page, projector?: Page) => Promise<void>

/** "a-04-voto-regia.png", "a-04-voto-proiettore.png". */
function pictureTaker(round: string): Look {
  let taken = 0
  return async (name, desk, projector) => {
    await mkdir(pictures, { recursive: true })
    taken += 1
    const path = `${pictures}/${round}-${String(taken).padStart(2, '0')}-${name}`
    await desk.screenshot({ path: `${path}-regia.png` })
    if (projector) await projector.screenshot({ path: `${path}-proiettore.png` })
  }
}

const deskOf = ({ page }: MeetingComputer, hands: (page: Page) => Hands): Desk => ({ page, hands: hands(page) })

async function openProjector({ context, page }: MeetingComputer): Promise<Page> {
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Apri la finestra del proiettore' }).click(),
  ])
  await projector.setViewportSize({ width: 1280, height: 720 })
  await page.bringToFront()
  return projector
}

/** The home, the organisation, the meeting: everything from what this computer kept. */
async function backToMeeting(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('link', { name: `Continua: ${script.organisation}` }).press('Enter')
  await page.getByRole('link', { name: 'Prepara o apri un incontro' }).press('Enter')
}

async function comeBack(computer: MeetingComputer, { question, key, why = '' }: Moment): Promise<Page> {
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
async function showHere({ page, hands }: Desk, seen: string, look: () => Promise<void>): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Mostra al proiettore' }))
  await expect(page.getByRole('dialog', { name: 'Proiettore' }).getByText(seen).first()).toBeVisible()
  await look()
  await hands.press(page.getByRole('button', { name: 'Torna alla regia' }))
}

const lastOf = (section: string) =>
  script.moments.filter(({ question }) => sectionOf(content, question) === section).at(-1)?.question
const startsLate = ({ question }: Moment): boolean =>
  script.moments.find((one) => sectionOf(content, one.question) === script.late.section)?.question === question

const planMinutes = ({ page, hands }: Desk): Promise<void> =>
  hands.write(page.getByLabel('Minuti previsti'), String(script.late.minutes))

interface AtTheEnd {
  late: () => Promise<void>
  revealed: () => Promise<void>
  compare: () => Promise<void>
}

/** What the script says for the end of a section, in its order. */
async function endOfSection({ page }: MeetingComputer, { question }: Moment, at: AtTheEnd): Promise<void> {
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

const sealed: Seal = (text) =>
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

async function copyOf(page: Page): Promise<Project> {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const { bytes } = await readDownload(await download)
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Project
}

async function compareCopies({ page, hands }: Desk, seal: Seal, look: () => Promise<void>): Promise<void> {
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

/** The end of the hour: what is left to decide, and what the client takes away. */
async function finish(
  computer: MeetingComputer,
  withHands: (page: Page) => Hands,
  look: Look,
  projector?: Page,
): Promise<void> {
  const { page } = computer
  const desk = deskOf(computer, withHands)
  /** The hour has gone by: the minutes say when it ended. */
  await page.clock.setSystemTime(script.ends)
  await windUp(desk)
  await look('chiusura', page, projector)
  const { answers, meetings } = await copyOf(page)
  await saved(page)
  await desk.hands.press(page.getByRole('button', { name: 'Chiudi l’incontro' }))
  await look('concluso', page)
  await desk.hands.press(page.getByRole('link', { name: 'Vai al documento' }))

  expect(answers).toEqual(expectedAnswers())
  expect(Object.keys(meetings)).toHaveLength(1)
  const [meeting] = Object.values(meetings)
  expect(meeting?.votes['anticipo-turni']).toMatchObject({
    all: { assente: 5, informale: 1, formalizzata: 4, unknown: 1 },
  })
  expect(Object.keys(meeting?.parked ?? {})).toEqual(['turni-per-chi-cura'])

  await expect(page.getByRole('heading', { name: `Decisioni prese il ${script.day}` }).first()).toBeVisible({
    timeout: 60_000,
  })
  const { bytes } = await downloadPdf(page)
  await writeFile(`${pictures}/${projector ? 'a' : 'b'}.pdf`, bytes)
  await expectMinutes(bytes)
  expect(computer.troubles()).toEqual([])
  await computer.close()
}

/** Before the meeting, in it, and what was decided over the second copy. */
function expectedAnswers(): Record<string, Answer> {
  const answers = answersOf(content)
  const { resumed, secondCopy } = script
  const [figures] = secondCopy.differences
  const ours = figures && answers[figures.question]
  if (!figures || !ours) throw new Error('the second copy differs in nothing')
  const theirs = { state: 'given', ...figures.theirs } as Answer
  const late = content.questions.find(({ id }) => id === resumed.question)
  const option = late?.type === 'anchors' ? late.options[Number(resumed.key) - 1] : undefined
  return {
    ...answers,
    [figures.question]: takeTheirs({ ours, theirs }),
    [resumed.question]: { state: 'given', value: option?.id ?? '' },
  }
}

/** The appendix the client takes away: what was decided, by whom, why, and the votes as counts. */
async function expectMinutes(pdf: Uint8Array): Promise<void> {
  const { said, bookmarks } = await readPdfText(pdf)
  const heading = `Decisioni prese il ${script.day}`
  expect(bookmarks.join('\n')).toContain(heading)
  const minutes = bare(said.slice(said.lastIndexOf(heading)))
  const { moments, secondCopy, agreements, present, resumed } = script
  const wanted = [
    `Presenti: ${present
      .map(({ role }) => role)
      .slice(0, -1)
      .join(', ')} e Consulente.`,
    `${moments.length + 1} risposte decise insieme`,
    ...moments.flatMap(({ question, key, seen, why, reading }) => [
      codeAndText(question),
      question === resumed.question ? resumed.why : sentenceOf(questionOf(question), key).replace(/\.$/, ''),
      ...(seen ? [`Visto: ${seen}`] : []),
      ...(why && !secondCopy.differences.some((one) => one.question === question) ? [why] : []),
      ...(reading ? [reading] : []),
    ]),
    ...secondCopy.differences.map(({ why }) => why),
    'Seconda copia: «Il part-time si concede solo quando lo impone la legge»',
    'frase 1: 5, frase 2: 1, frase 3: 4, frase 4: 0, non so: 1',
    'frase 1: 3, frase 2: 6, frase 3: 1, frase 4: 0, non so: 1',
    ...agreements.flatMap(({ text, dueText }) => [text, dueText]),
    ...moments.flatMap(({ question, park }) => (park && question !== resumed.question ? [park] : [])),
  ]
  expect(wanted.filter((text) => !minutes.includes(bare(text)))).toEqual([])
  expect(minutes).toMatch(/dalle14:00alle14:5[89]\./)
  const everything = bare(said)
  expect(moments.filter(({ note }) => note && everything.includes(bare(note)))).toEqual([])
  const points = bare(said.slice(said.lastIndexOf('Punti da discutere'), said.lastIndexOf(heading)))
  expect(moments.filter(({ reading }) => reading && !points.includes(bare(reading)))).toEqual([])
}

function questionOf(id: string): Question {
  const question = content.questions.find((one) => one.id === id)
  if (!question) throw new Error(`no question "${id}"`)
  return question
}

const codeAndText = (id: string): string => `${questionOf(id).code}. ${wordsOf(id)}`

/** Without spaces and hyphens: on paper lines end anywhere and long words are divided. */
const bare = (text: string): string => text.replace(/[\s\u00AD-]+/g, '').toLowerCase()
