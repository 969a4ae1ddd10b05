import { answer, goToList, openSection, question } from './support/answering'
import { expect, test } from './support/journey'
import { saveCopy, saved, startOrganisation, title } from './support/organisations'

const hours = 'Da voi si può scegliere a che ora entrare e uscire?'
const recovery = 'Le ore lavorate in più si possono riavere come tempo libero?'
const fixedHours = 'L’orario di entrata e di uscita è fisso per tutte le persone.'
const spokenRecovery = 'Le ore in più si recuperano con accordi a voce.'
const section = 'Tempi di lavoro e flessibilità oraria'

test('two tabs answer different questions of the same organisation: both answers are kept', async ({
  page,
  context,
}) => {
  await startOrganisation(page, 'Studio Verdi')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(title(other)).toHaveText('La valutazione')
  await openSection(page, section)
  await openSection(other, section)

  await Promise.all([answer(page, hours, fixedHours), answer(other, recovery, spokenRecovery)])
  for (const tab of [page, other]) {
    await expect(question(tab, hours).getByRole('radio', { name: fixedHours })).toBeChecked()
    await expect(question(tab, recovery).getByRole('radio', { name: spokenRecovery })).toBeChecked()
  }
  await saved(page)
  const { answers } = JSON.parse((await saveCopy(other)).text)
  expect(Object.keys(answers)).toEqual(expect.arrayContaining(['orario-flessibile', 'recupero-ore']))

  await page.reload()
  await expect(question(page, hours).getByRole('radio', { name: fixedHours })).toBeChecked()
  await expect(question(page, recovery).getByRole('radio', { name: spokenRecovery })).toBeChecked()
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
