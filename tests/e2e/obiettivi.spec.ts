import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { expect, test } from './support/journey'
import { openExample, saved, title } from './support/organisations'
import { openDocument, openPlan } from './support/outcomes'

const officina = 'Officina meccanica, 35 persone'
const comune = 'Comune, 45 persone'

async function openObjectives(page: Page, example: string): Promise<void> {
  await openExample(page, example)
  await openPlan(page)
  await page.getByRole('navigation', { name: 'Il piano' }).getByRole('link', { name: 'Obiettivi' }).click()
  await expect(title(page)).toHaveText('Obiettivi di chi guida persone')
}

const smart = (page: Page) => page.getByRole('complementary', { name: 'È scritto bene?' })
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('a sheet from an example: weights broken and mended, evaluated, kept after a reload and printed', async ({
  page,
}) => {
  await openObjectives(page, officina)
  await page.getByRole('button', { name: /^Usa questo esempio ?: Turni prevedibili/ }).click()
  await expect(title(page)).toHaveText('Turni prevedibili')

  await test.step('the check says what is missing, and leads there', async () => {
    await smart(page).getByRole('button', { name: 'Dipende da chi lo riceve' }).click()
    const governs = page.getByRole('checkbox', { name: /può muovere l’indicatore/ })
    await expect(governs).toBeFocused()
    await page.keyboard.press('Space')
    await expect(smart(page)).toContainText('Tutto a posto')
  })

  await test.step('a value of the example says so until it is changed', async () => {
    const base = page.getByRole('group', { name: 'Valore di partenza' })
    await expect(base).toContainText('Valore dimostrativo: da sostituire')
    await base.getByLabel('Valore', { exact: true }).fill('14')
    await expect(base).not.toContainText('Valore dimostrativo')
  })

  await test.step('what should not be written is said, and nothing is stopped', async () => {
    await page.getByLabel('Titolo').fill('Ridurre le assenze per malattia')
    await expect(page.getByText(/Somiglia a un obiettivo da evitare/)).toBeVisible()
    await expect(page.getByText(/^Al suo posto: /)).toBeVisible()
    await page.getByLabel('Titolo').fill('Turni che si conoscono prima')
    await expect(page.getByText(/Somiglia a un obiettivo da evitare/)).toHaveCount(0)
  })

  await test.step('weights that do not make a hundred', async () => {
    await section(page, 'Peso e tempi').getByLabel('Peso', { exact: true }).fill('30')
    await expect(smart(page)).toContainText('Correggere i pesi: sono 105.')
    await page.getByRole('link', { name: 'Responsabile di produzione' }).click()
    await expect(page.getByText('I pesi fanno 105: sono 5 di troppo.')).toBeVisible()
    await page.getByRole('button', { name: 'Porta gli altri obiettivi a 70' }).click()
    await expect(page.getByText('I pesi fanno 100.')).toBeVisible()
    await expect(page.getByLabel('Peso degli altri obiettivi')).toHaveValue('70')
  })

  await test.step('the final evaluation, with the sum in words', async () => {
    await page.getByRole('link', { name: 'Turni che si conoscono prima' }).click()
    const final = section(page, 'Valutazione finale')
    await final.getByLabel('Valore finale').fill('29')
    await expect(final).toContainText('(29 − 14) ÷ (28 − 14) × 100 = 107,1% del miglioramento atteso.')
    await expect(final).toContainText('il controllo di equità non risulta superato')
    await expect(final).toContainText('Punteggio = peso × grado: 30 × 100% = 30.')
    await final.getByRole('checkbox', { name: /Il controllo di equità è superato/ }).check()
    await expect(final).toContainText('Grado 5')
    await expect(final).toContainText('Punteggio = peso × grado: 30 × 110% = 33.')
  })

  await test.step('after a reload nothing is lost', async () => {
    await saved(page)
    await page.reload()
    await expect(title(page)).toHaveText('Turni che si conoscono prima')
    await expect(section(page, 'Valutazione finale').getByLabel('Valore finale')).toHaveValue('29')
    await expect(section(page, 'Peso e tempi').getByLabel('Peso', { exact: true })).toHaveValue('30')
  })

  await test.step('the document says the same', async () => {
    await openDocument(page)
    const preview = page.getByRole('region', { name: 'Anteprima' })
    await expect(preview).toContainText('Turni che si conoscono prima')
    await expect(preview).toContainText('(29 − 14) ÷ (28 − 14) × 100 = 107,1% del miglioramento atteso.')
    await expect(preview).toContainText('Punteggio = peso × grado: 30 × 110% = 33.')
    await expect(preview).toContainText('33 punti su 30 di peso valutato.')
  })
})

test('a sheet taken away comes back; a figure with a slip stays in its box', async ({ page }) => {
  await openObjectives(page, officina)
  await page.getByRole('button', { name: 'Comincia da zero' }).click()
  await expect(title(page)).toHaveText('Obiettivo senza titolo')
  await page.getByLabel('Titolo').fill('Ferie godute')
  await section(page, 'Peso e tempi').getByLabel('Peso', { exact: true }).fill('trenta')
  await page.getByLabel('Titolo').click()
  await expect(page.getByText('Scrivere il peso in cifre')).toBeVisible()
  await saved(page)
  await page.reload()
  await expect(section(page, 'Peso e tempi').getByLabel('Peso', { exact: true })).toHaveValue('trenta')
  await page.getByRole('link', { name: 'Ruolo da indicare' }).click()
  await page.getByLabel('Ruolo responsabile').fill('Capoturno')
  await page.getByRole('link', { name: 'Tutte le schede' }).click()
  await page.getByRole('button', { name: /^Elimina ?: Capoturno/ }).click()
  await expect(page.getByRole('region', { name: 'Capoturno' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Riprendi' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Capoturno' })).toContainText('Ferie godute')
})

test('every screen of the sheets is accessible, private and public', async ({ page }) => {
  await openObjectives(page, comune)
  await expect(page.getByLabel('Tipo di scheda')).toHaveValue('pa')
  await expectAccessible(page, 'no sheet yet')
  await page.getByText(/^Altri \d+ esempi|^Un altro esempio/).click()
  await page
    .getByRole('button', { name: /^Usa questo esempio/ })
    .first()
    .click()
  await expectAccessible(page, 'an objective of a public body')
  await page.getByRole('link', { name: 'Dirigente del personale' }).click()
  await expectAccessible(page, 'a sheet with a value to replace')
  await page.getByRole('link', { name: 'Tutte le schede' }).click()
  await page.getByLabel('Tipo di scheda').selectOption('private')
  await page.getByRole('button', { name: 'Comincia da zero' }).click()
  await page.getByLabel('Titolo').fill('Ridurre i congedi')
  await expectAccessible(page, 'a blank objective, to be avoided')
  await page.getByRole('link', { name: 'Ruolo da indicare' }).click()
  await expectAccessible(page, 'a sheet whose weights are missing')
  await page.getByRole('link', { name: 'Tutte le schede' }).click()
  await expectAccessible(page, 'the list of the sheets')
})
