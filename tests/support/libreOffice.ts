import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const usual = process.env.SOFFICE_PATH
  ? [process.env.SOFFICE_PATH]
  : ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice']

/**
 * LibreOffice with the part that opens texts or sheets, where it is installed; nothing needs it but these tests.
 * Where it is not they are skipped one by one, and `run.mjs` says how many: so whatever needs it goes in `beforeAll`.
 */
export function findOffice(part: 'writer' | 'calc'): string | undefined {
  const library = part === 'writer' ? 'libswlo.so' : 'libsclo.so'
  return usual.find((path) => existsSync(path) && existsSync(join(dirname(realpathSync(path)), library)))
}

/** What LibreOffice makes of a file: each file it writes, by name. A home of its own, so that nothing else is touched. */
export function convert(
  office: string | undefined,
  name: string,
  bytes: Uint8Array,
  to: string,
): ReadonlyMap<string, Buffer> {
  if (office === undefined) throw new Error('LibreOffice is not on this machine')
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    writeFileSync(join(folder, name), bytes)
    const out = join(folder, 'out')
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`
    const { stderr, stdout } = spawnSync(
      office,
      [home, '--headless', '--convert-to', to, '--outdir', out, join(folder, name)],
      { encoding: 'utf8' },
    )
    if (!existsSync(out)) throw new Error(`LibreOffice did not open ${name}: ${stdout} ${stderr}`)
    return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
