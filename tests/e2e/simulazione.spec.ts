import type { Page } from '@playwright/test'
import { drawEverything, expectAccessible } from './support/accessibility'
import { expect, test } from './support/journey'
import { openExample, title } from './support/organisations'
import { actionsOnScreen, areasOnScreen, openPlan, openResults } from './support/outcomes'

const example = 'Casa di riposo, 180 persone'

async function openSimulation(page: Page, part = ''): Promise<void> {
  await page.goto(`${/^[^#]*#\/o\/[^/]+/.exec(page.url())?.[0]}/piano/simula${part}`)
  await expect(title(page)).toHaveText('Simula')
}

const panel = (page: Page) => page.getByRole('complementary', { name: /^(Con|Senza)/ })
const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: new RegExp(`^${name}`) }) })

test('ticking measures moves the numbers and nothing else, until one is made an action', async ({ page }) => {
  await openExample(page, example)
  await openResults(page)
  const areas = await areasOnScreen(page)
  await openPlan(page)
  const actions = await actionsOnScreen(page)

  await page.getByRole('link', { name: 'Simula', exact: true }).click()
  await expect(title(page)).toHaveText('Simula')
  await drawEverything(page)
  const figures = await panel(page).innerText()
  await rowOf(page, 'Banca ore').getByRole('checkbox').check()
  await expect(panel(page)).toContainText('1 aggiunta rispetto al piano')
  expect(await panel(page).innerText()).not.toBe(figures)
  await expectAccessible(page, 'simulation, something ticked')

  await openPlan(page)
  expect(await actionsOnScreen(page)).toEqual(actions)
  await openResults(page)
  expect(await areasOnScreen(page)).toEqual(areas)

  await openSimulation(page)
  await drawEverything(page)
  await rowOf(page, 'Banca ore').getByRole('checkbox').check()
  await rowOf(page, 'Banca ore')
    .getByRole('button', { name: /^Trasforma in azione/ })
    .click()
  await openPlan(page)
  const after = await actionsOnScreen(page)
  expect(after).toHaveLength(actions.length + 1)
  expect(after.some(({ title: name }) => name.startsWith('Banca ore'))).toBe(true)
  await openResults(page)
  expect(await areasOnScreen(page)).toEqual(areas)
})

test('the best package is proposed, explained, and brought to the plan', async ({ page, watched }) => {
  await openExample(page, example)
  await openSimulation(page, '/pacchetto')
  await expectAccessible(page, 'package, before looking')
  expect(
    watched.requests.filter((address) => /\/worker[^/]*\.js/.test(address)),
    'the solver comes on demand',
  ).toEqual([])
  await page.getByLabel('Ore interne in un trimestre').fill('120')
  await page.getByRole('button', { name: 'Cerca il pacchetto' }).click()
  const found = page.getByRole('region', { name: /^Il pacchetto: \d+ misure$/ })
  await expect(found).toBeVisible()
  const names = await found.locator('.package-name').allInnerTexts()
  expect(names.length).toBeGreaterThan(3)
  const out = page.getByRole('region', { name: /^Che cosa resta fuori/ })
  await expect(out.getByText(/misure restano fuori\.$/)).toBeVisible({ timeout: 60_000 })
  await expect(out).toContainText(/prenderebbe il posto di «/)
  await expectAccessible(page, 'package, found and explained')

  await found.getByRole('button', { name: 'Porta nel piano' }).click()
  await openPlan(page)
  const inPlan = (await actionsOnScreen(page)).filter(({ isIn }) => isIn).map((action) => action.title)
  for (const name of names) expect(inPlan).toContain(name)
})

test('limits that nothing respects are explained', async ({ page }) => {
  await openExample(page, example)
  await openSimulation(page, '/pacchetto')
  await page.getByLabel('Spesa esterna in un anno, in euro').fill('0')
  await page.getByRole('button', { name: 'Cerca il pacchetto' }).click()
  await expect(page.getByRole('region', { name: 'Nessun pacchetto rispetta tutti i limiti' })).toContainText(
    /costa circa [\d.]+ € all’anno: più dei 0 € indicati/,
  )
  await expectAccessible(page, 'no package')
})
