import { expect, test } from './support/journey'
import { goHome } from './support/organisations'

// Every journey of this folder also fails if a request goes to another origin: see support/journey.ts.

test('the page forbids itself any other origin', async ({ page }) => {
  await goHome(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/)
})

test('the browser refuses an image, a script and a call to elsewhere', async ({ page, context }) => {
  test
    .info()
    .annotations.push({
      type: 'note',
      description: 'the refusals are printed in the console: they are what is looked for',
    })
  const refused: string[] = []
  const silent = await context.newPage()
  await silent.goto('./')
  await silent.exposeFunction('refused', (what: string) => refused.push(what))
  await silent.evaluate(async () => {
    const report = (window as unknown as { refused: (what: string) => void }).refused
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => report(effectiveDirective))
    const image = document.createElement('img')
    image.src = 'https://example.org/pixel.png'
    document.body.append(image)
    const script = document.createElement('script')
    script.src = 'https://example.org/code.js'
    document.body.append(script)
    await fetch('https://example.org/answers').catch(() => undefined)
  })
  await expect.poll(() => new Set(refused)).toEqual(new Set(['img-src', 'script-src-elem', 'connect-src']))
  await page.close()
})
