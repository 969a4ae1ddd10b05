import { defineConfig } from '@playwright/test'

/** Another build or another port, so that two people can run the journeys on one machine. */
const port = Number(process.env.E2E_PORT ?? 4173)
const served = process.env.E2E_DIST ?? 'dist'
const executablePath = process.env.CHROMIUM_PATH

/** The production build, served from a sub-path as a municipality's site would. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.artifacts/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.artifacts/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/strumenti/conciliazione/`,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    /** Journeys watch the network, which a service worker would answer for; `offline.spec.ts` allows it. */
    serviceWorkers: 'block',
    /** A third of the time: `--trace on` when a journey fails and its last picture does not say why. */
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node tests/support/serve.mjs ${served} ${port} /strumenti/conciliazione/`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/strumenti/conciliazione/`,
    reuseExistingServer: false,
  },
})
