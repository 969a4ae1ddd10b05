import { writeFile } from 'node:fs/promises'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { type Hands, withKeyboard, withMouse } from './support/hands'
import { type MeetingComputer, openComputer } from './support/meetingComputer'
import { expectedAnswers, expectMinutes } from './support/meetingMinutes'
import {
  castSlips,
  closeUrn,
  countHands,
  discuss,
  goOn,
  openUrn,
  prepare,
  sitDown,
  slipsOf,
  typeProfile,
  windUp,
  wordsOf,
} from './support/meetingPlay'
import {
  backToMeeting,
  comeBack,
  compareCopies,
  copyOf,
  deskOf,
  endOfSection,
  type Look,
  openProjector,
  pictures,
  pictureTaker,
  planMinutes,
  sealed,
  showHere,
  startsLate,
} from './support/meetingScenes'
import { script } from './support/meetingScript/script'
import { sectionOf } from './support/meetingScript/writeScript'
import { saved, title } from './support/organisations'
import { downloadPdf } from './support/outcomes'
import { aProfile } from './support/ownBrowser'
import { content } from './support/projectFiles'

/**
 * The meeting of `docs/copione-riunione.md`, played twice in a real browser, without a network from the first visit
 * on. The pictures of both windows are left in .artifacts/riunione.
 */
const ports = { full: Number(process.env.E2E_PORT ?? 4173) + 50, hard: Number(process.env.E2E_PORT ?? 4173) + 51 }
/** Machines are shared: no test fails for being slow. */
test.describe.configure({ timeout: 300_000 })

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
