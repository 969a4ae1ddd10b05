import { defineConfig } from '@playwright/test'

const port = 4173
const executablePath = process.env.CHROMIUM_PATH

/** The production build, served from a sub-path as a municipality's site would. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.artifacts/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../.artifacts/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/strumenti/conciliazione/`,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    trace: 'retain-on-failure',
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
    command: `node tests/support/serve.mjs dist ${port} /strumenti/conciliazione/`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/strumenti/conciliazione/`,
    reuseExistingServer: false,
  },
})
