import { type BrowserContext, type Page, test as plain } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { answer, goToList, openSection, question } from './support/answering'
import { expect, test } from './support/journey'
import { goHome, openExample, saveCopy, saved, startOrganisation, title } from './support/organisations'
import { fixedHours, hours, noteOnHours, recovery, section, spokenRecovery } from './support/workingTime'

const readOnly = (page: Page) =>
  page.getByText('Questa organizzazione è aperta in un’altra scheda: qui si può solo leggere.')
const goOnHere = (page: Page) => page.getByRole('button', { name: 'Continua qui' })
const card = (page: Page, asked: string, reply: string) => question(page, asked).getByRole('radio', { name: reply })

/** An organisation, open in two tabs at the same page of questions. */
async function inTwoTabs(page: Page, context: BrowserContext) {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, section)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(readOnly(other)).toBeVisible()
  await expect(readOnly(page)).toBeHidden()
  return other
}

test('the second tab reads and follows; it can take over, and the first one reads', async ({ page, context }) => {
  const other = await inTwoTabs(page, context)
  await answer(page, hours, fixedHours)
  await expect(card(other, hours, fixedHours)).toBeChecked()
  await expect(card(other, recovery, spokenRecovery)).toBeDisabled()

  /** Taken at once: what the first tab has not written yet comes along. */
  await question(page, hours).getByText('Aggiungi una nota').click()
  await noteOnHours(page).pressSequentially('chiedere in reparto')
  await goOnHere(other).click()
  await expect(readOnly(other)).toBeHidden()
  await expect(readOnly(page)).toBeVisible()
  await expect(noteOnHours(page)).toHaveValue('chiedere in reparto')
  await expect(noteOnHours(page)).not.toBeEditable()
  await expect(other.getByRole('main')).toBeFocused()
  await answer(other, recovery, spokenRecovery)
  await expect(card(page, recovery, spokenRecovery)).toBeChecked()
  await saved(other)

  for (const tab of [page, other]) {
    const { answers, notes } = JSON.parse((await saveCopy(tab)).text)
    expect(Object.keys(answers).sort()).toEqual(['orario-flessibile', 'recupero-ore'])
    expect(notes).toEqual({ 'orario-flessibile': 'chiedere in reparto' })
  }
  /** And back. */
  await goOnHere(page).click()
  await expect(readOnly(page)).toBeHidden()
  await noteOnHours(page).fill('chiesto')
  await question(other, hours).getByText('Nota privata').click()
  await expect(noteOnHours(other)).toHaveValue('chiesto')
  await other.reload()
  await expect(readOnly(other)).toBeVisible()
  await expect(noteOnHours(other)).toHaveValue('chiesto')
})

test('whoever only reads can go everywhere, and changes nothing', async ({ page, context }) => {
  await openExample(page, 'Officina meccanica, 35 persone')
  const before = (await saveCopy(page)).text
  const reader = await context.newPage()
  await reader.goto(page.url())
  await expect(readOnly(reader)).toBeVisible()
  await openSection(reader, section)
  await question(reader, hours).focus()
  await reader.keyboard.press('2')
  await reader.keyboard.press('Control+z')
  await expect(card(reader, hours, fixedHours)).toBeDisabled()
  await expectAccessible(reader, 'una pagina di domande, di sola lettura')
  await reader.getByRole('button', { name: 'Continua', exact: true }).click()
  await expect(title(reader)).not.toHaveText('La valutazione')
  await goToList(reader)

  const address = page.url()
  await reader.goto(`${address}/risultati`)
  const why = reader.getByRole('button', { name: /Perché/ }).first()
  await why.click()
  await expect(why).toHaveAttribute('aria-expanded', 'true')
  await reader.goto(`${address}/piano`)
  await expect(reader.getByRole('main').getByRole('checkbox').first()).toBeDisabled()
  await expectAccessible(reader, 'il piano, di sola lettura')
  await reader.goto(`${address}/documento`)
  const download = reader.waitForEvent('download')
  await reader.getByRole('button', { name: /Scarica il PDF/ }).click()
  await download
  await expect(readOnly(reader)).toBeVisible()
  expect((await saveCopy(reader)).text).toBe(before)
})

test('when the first tab is closed, or looks at something else, the second goes on by itself', async ({
  page,
  context,
}) => {
  const second = await inTwoTabs(page, context)
  await answer(page, hours, fixedHours)
  await goHome(page)
  await expect(readOnly(second)).toBeHidden()
  await answer(second, recovery, spokenRecovery)

  const third = await context.newPage()
  await third.goto(second.url())
  await expect(readOnly(third)).toBeVisible()
  await second.close({ runBeforeUnload: true })
  await expect(readOnly(third)).toBeHidden()
  await expect(third.getByText('Ora si scrive in questa scheda.')).toBeAttached()
  await expect(card(third, hours, fixedHours)).toBeChecked()
  await expect(card(third, recovery, spokenRecovery)).toBeChecked()
})

test('the projector’s window takes no turn', async ({ page, context }) => {
  await startOrganisation(page, 'Studio Verdi')
  const projector = await context.newPage()
  await projector.goto(`${page.url()}/proiettore`)
  await page.reload()
  await openSection(page, section)
  await answer(page, hours, fixedHours)
  await saved(page)
  await expect(readOnly(page)).toBeHidden()
})

test('of two windows on one meeting, the projector follows the one that has the turn', async ({ page, context }) => {
  await startOrganisation(page, 'Studio Verdi')
  await page.getByRole('link', { name: 'Prepara o apri un incontro' }).click()
  await page.getByRole('button', { name: 'Comincia l’incontro' }).click()
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Apri la finestra del proiettore' }).click(),
  ])
  const jump = async (tab: Page, words: string, asked: string) => {
    await tab.getByLabel('Vai a una domanda').fill(words)
    await tab.getByLabel('Vai a una domanda').press('Enter')
    await expect(title(tab)).toHaveText(asked)
  }
  await jump(page, 'ora entrare e uscire', hours)
  await expect(title(projector)).toHaveText(hours)

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(readOnly(other)).toBeVisible()
  await expect(title(other)).toHaveText(hours)
  await other.keyboard.press('ArrowRight')
  await jump(page, 'ore lavorate in più', recovery)
  await expect(title(projector)).toHaveText(recovery)
  await expect(title(other)).toHaveText(recovery)

  await goOnHere(other).click()
  await expect(readOnly(page)).toBeVisible()
  await jump(other, 'ora entrare e uscire', hours)
  await expect(title(projector)).toHaveText(hours)
  await expect(title(page)).toHaveText(hours)
})

/** A page that dies says so in the console: none of the two questions every journey ends with. */
plain('when the first tab crashes, the second goes on with all that was written', async ({ page, context }) => {
  const second = await inTwoTabs(page, context)
  await answer(page, hours, fixedHours)
  await expect(card(second, hours, fixedHours)).toBeChecked()
  const crashed = page.waitForEvent('crash')
  await page.goto('chrome://crash').catch(() => {})
  await crashed
  await expect(readOnly(second)).toBeHidden()
  await expect(card(second, hours, fixedHours)).toBeChecked()
  await answer(second, recovery, spokenRecovery)
  await saved(second)
})

test('in a browser without locks two tabs answer different questions: both answers are kept', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
  await startOrganisation(page, 'Studio Verdi')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(title(other)).toHaveText('La valutazione')
  await openSection(page, section)
  await openSection(other, section)

  await Promise.all([answer(page, hours, fixedHours), answer(other, recovery, spokenRecovery)])
  for (const tab of [page, other]) {
    await expect(card(tab, hours, fixedHours)).toBeChecked()
    await expect(card(tab, recovery, spokenRecovery)).toBeChecked()
  }
  await saved(page)
  const { answers } = JSON.parse((await saveCopy(other)).text)
  expect(Object.keys(answers)).toEqual(expect.arrayContaining(['orario-flessibile', 'recupero-ore']))

  await page.reload()
  await expect(card(page, hours, fixedHours)).toBeChecked()
  await expect(card(page, recovery, spokenRecovery)).toBeChecked()
})
test('an organisation deleted in one tab says so in the other', async ({ page, context }) => {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, section)
  await answer(page, hours, fixedHours)
  await saved(page)
  await goToList(page)
  const other = await context.newPage()
  await other.goto('./')
  await other.getByRole('button', { name: 'Elimina Studio Verdi' }).click()
  await other.getByRole('button', { name: 'Elimina «Studio Verdi»' }).click()
  await expect(page.getByText('«Studio Verdi» è stata eliminata da un’altra scheda del browser.')).toBeVisible()
})
