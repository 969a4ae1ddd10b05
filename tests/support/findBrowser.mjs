// A Chromium for the end-to-end tests and the benchmark: one already here, or one that can be installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** @returns {string | undefined} the path of a browser that exists */
export function findBrowser() {
  return present() ?? (install() ? present() : undefined)
}

function present() {
  return [process.env.CHROMIUM_PATH, ...usual, ownOfPlaywright()].find((path) => path && existsSync(path))
}

function ownOfPlaywright() {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

/** Debian's package where we may install it, Playwright's download elsewhere. */
function install() {
  console.log('\n▸ No Chromium found: installing one')
  const succeeds = (command, args) =>
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (
      succeeds('apt-get', ['update', '-qq']) &&
      succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    )
      return true
  }
  return succeeds('npx', ['playwright', 'install', 'chromium'])
}
