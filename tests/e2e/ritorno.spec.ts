import { answer, openSection, question } from './support/answering'
import { expect, test } from './support/journey'
import { goHome, saved, startOrganisation, title } from './support/organisations'
import { fixedHours, hours, section } from './support/workingTime'

test('who closes the page finds everything where it was', async ({ page, context }) => {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, section)
  await answer(page, hours, fixedHours)
  await saved(page)
  await page.close({ runBeforeUnload: true })

  const again = await context.newPage()
  await goHome(again)
  await expect(again.getByText('Valutazione rapida, una risposta data.')).toBeVisible()
  await again.getByRole('link', { name: 'Continua: Studio Verdi' }).click()
  await expect(title(again)).toHaveText('La valutazione')
  await openSection(again, section)
  await expect(question(again, hours).getByRole('radio', { name: fixedHours })).toBeChecked()
})

test('a page reloaded in the middle of an answer keeps what is right and what is not yet', async ({ page }) => {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, 'Persone')
  await answer(page, 'Quante persone lavorano da voi?', 1250)
  await answer(page, 'Quanta parte del lavoro si può fare solo in presenza?', 'Quasi nulla')
  /** Time itself is what is tested: half a second is all that may be lost. */
  await page.waitForTimeout(600)
  await page.reload()
  const people = question(page, 'Quante persone lavorano da voi?').getByRole('textbox').first()
  await expect(people).toHaveValue('1.250')
  await expect(page.getByRole('radio', { name: 'Quasi nulla' })).toBeChecked()

  await people.fill('circa 12')
  await page.reload()
  await expect(people).toHaveValue('circa 12')
  await page.getByRole('button', { name: 'Continua' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'Scrivere in cifre quante persone lavorano da voi, per esempio 12',
  )
})

test('the browser’s back and forward go from page to page', async ({ page }) => {
  await startOrganisation(page, 'Studio Verdi')
  await openSection(page, 'Profilo')
  await page.getByRole('button', { name: 'Continua' }).click()
  await expect(title(page)).toHaveText('Rappresentanze, motivi e mezzi')
  await page.goBack()
  await expect(title(page)).toHaveText('Che cosa siete e dove')
  await page.goBack()
  await expect(title(page)).toHaveText('La valutazione')
  await page.goForward()
  await expect(title(page)).toHaveText('Che cosa siete e dove')
})
