import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { createStore, entries, type UseStore } from 'idb-keyval'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readEnvelope, writeEnvelope } from '../../../src/domain/backup/envelope'
import { writePortfolioFile } from '../../../src/domain/backup/portfolioFile'
import { protect, unprotect } from '../../../src/domain/backup/protect'
import { writeProjectFile } from '../../../src/domain/project/writeProjectFile'
import { usePortfolio } from '../../../src/state/portfolio'
import { fileProblemText } from '../../../src/text/fileProblems'
import { wordsOfRestore } from '../../../src/text/restore'
import { type FileRead, readFile, readUnlocked } from '../../../src/ui/portfolio/readFile'
import { lookInto } from '../../../src/ui/portfolio/restore/lookInto'
import { editedProject } from '../../support/editedProject'
import { organisations } from '../../support/organisations'
import { quickKey } from '../../support/quickKey'
import { changedInPlaces, scratched } from '../../support/spoil'

const passphrase = 'quattro parole a caso'
const chance = { salt: new Uint8Array(16).fill(7), iv: new Uint8Array(12).fill(9) }
const stored = Object.values(organisations)
  .slice(0, 3)
  .map((project, at) => ({ ...project, id: `cliente-${at}` }))
const all = writePortfolioFile([...stored, editedProject()], '2026-11-22T10:00:00.000Z').text
const closed = await protect(all, passphrase, chance, quickKey)
const database: UseStore = createStore('conciliazione-20-20', 'projects')
const everything = async () => JSON.stringify((await entries(database)).sort())

/** Reading is not allowed to begin a change: not even one that would leave all as it was. */
const begun: IDBTransactionMode[] = []
const { transaction } = IDBDatabase.prototype
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  begun.push(mode ?? 'readonly')
  return transaction.call(this, stores, mode, options)
}

beforeAll(async () => {
  for (const project of stored) await usePortfolio.getState().add(project)
  await usePortfolio.getState().load()
})

const seen = { refused: 0, closed: 0, read: 0, unreadable: 0 }

/** What the screens do with a file, up to the point where the person would decide. */
async function look(read: FileRead, secret = passphrase): Promise<void> {
  switch (read.kind) {
    case 'refused':
      seen.refused += 1
      return inWords(read.problem)
    case 'protected': {
      const text = await unprotect(read.envelope, secret, quickKey)
      if (text !== undefined) return look(await readUnlocked(text))
      seen.closed += 1
      return
    }
    case 'portfolio': {
      for (const { standing, problem, project } of await lookInto(read.projects, () => false)) {
        seen[problem ? 'unreadable' : 'read'] += 1
        expect(wordsOfRestore.standings[standing]).toEqual(expect.any(String))
        expect(problem === undefined).toBe(project !== undefined)
        if (problem) inWords(problem)
      }
      return
    }
    case 'project':
      seen.read += 1
  }
}

function inWords(problem: Parameters<typeof fileProblemText>[0]) {
  const { whatIsWrong, whatToDo } = fileProblemText(problem)
  expect(whatIsWrong).toMatch(/^Il file [^{}]+\.$/)
  expect(whatToDo.length).toBeGreaterThan(0)
}

/** Of processor time: the machine may be busy with something else. One that took long is looked at again. */
const worked = (): number => process.cpuUsage().user / 1000

async function check(part: BlobPart, secret?: string): Promise<void> {
  const times: number[] = []
  for (const _ of [1, 2]) {
    const start = worked()
    begun.length = 0
    await look(await readFile(new File([part], 'copia.json')), secret)
    expect(begun).not.toContain('readwrite')
    times.push(worked() - start)
    if ((times.at(-1) ?? 0) < 1000) return
  }
  expect(Math.min(...times)).toBeLessThan(1000)
}

async function many(files: fc.Arbitrary<BlobPart>, numRuns: number): Promise<typeof seen> {
  const before = await everything()
  Object.assign(seen, { refused: 0, closed: 0, read: 0, unreadable: 0 })
  await fc.assert(
    fc.asyncProperty(files, (file) => check(file)),
    { numRuns },
  )
  expect(await everything()).toBe(before)
  return { ...seen }
}

/** As it is written here, one organisation a line, or as another program would. */
const asText = (file: unknown): string =>
  JSON.stringify(file).replace(/"projects":\[(.+)\]\}$/, (whole, projects: string) =>
    projects.startsWith('{') ? `"projects":[\n${projects.replace(/\},\{"format"/g, '},\n{"format"')}\n]}` : whole,
  )
const bytesOf = (text: string, bytes: 1 | 2, mark: readonly number[], swapped = false): Uint8Array<ArrayBuffer> => {
  const units = [...text].flatMap((character) => {
    const code = character.charCodeAt(0)
    if (bytes === 1) return [code & 255]
    return swapped ? [code >> 8, code & 255] : [code & 255, code >> 8]
  })
  return new Uint8Array([...mark, ...units])
}

describe('two thousand files of all the organisations, protected and not', () => {
  it('changed in one to four places: refused in words, or each organisation is read or told apart', async () => {
    const changed = changedInPlaces(all)
    const told = await many(
      fc.oneof(
        changed.map(asText),
        changed.map((file) => JSON.stringify(file, null, 2)),
      ),
      700,
    )
    expect(Math.min(told.refused, told.read, told.unreadable)).toBeGreaterThan(30)
  }, 240_000)

  it('cut, scratched, with pieces swapped', async () => {
    const told = await many(scratched(all), 400)
    expect(Math.min(told.refused, told.read)).toBeGreaterThan(30)
  }, 240_000)

  it('a protected one changed in one to four places, or scratched, does not open', async () => {
    const changed = changedInPlaces(closed).map((file) => JSON.stringify(file))
    const told = await many(fc.oneof(changed, scratched(closed)), 500)
    expect(told.refused).toBeGreaterThan(400)
  }, 240_000)

  it('a protected one altered by somebody who puts its check right again does not open', async () => {
    const read = await readEnvelope(closed)
    if (read.status !== 'closed') throw new Error('it was just written')
    const { check: _, ...rest } = read.envelope
    const before = await everything()
    seen.closed = 0
    await fc.assert(
      fc.asyncProperty(fc.nat(rest.sealed.length - 2), async (place) => {
        const other = rest.sealed[place] === 'A' ? 'B' : 'A'
        const sealed = rest.sealed.slice(0, place) + other + rest.sealed.slice(place + 1)
        await check(await writeEnvelope({ ...rest, sealed }))
      }),
      { numRuns: 100 },
    )
    expect(seen.closed).toBe(100)
    expect(await everything()).toBe(before)
  })

  it('closed with anything: another file, another closed file, no file at all', async () => {
    const inside = fc.oneof(
      changedInPlaces(all).map(asText),
      changedInPlaces(writeProjectFile(editedProject()).text).map((file) => JSON.stringify(file)),
      fc.constant(closed),
      fc.string({ unit: 'binary', maxLength: 200 }),
    )
    const before = await everything()
    await fc.assert(
      fc.asyncProperty(inside, async (text) => check(await protect(text, passphrase, chance, quickKey))),
      { numRuns: 200 },
    )
    expect(await everything()).toBe(before)
  }, 120_000)

  it('any other passphrase leaves it closed', async () => {
    seen.closed = 0
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 60 }).filter((other) => other !== passphrase),
        (other) => check(closed, other),
      ),
      { numRuns: 80 },
    )
    expect(seen.closed).toBe(80)
  })

  it.each<[how: string, part: BlobPart, told: Partial<typeof seen>]>([
    ['as it was written', all, { read: 4 }],
    ['with the mark of Notepad', `\uFEFF${all}`, { read: 4 }],
    ['with the line ends of Windows', all.replaceAll('\n', '\r\n'), { read: 4 }],
    ['laid out by another program', JSON.stringify(JSON.parse(all), null, 2), { read: 4 }],
    ['in UTF-16', bytesOf(all, 2, [0xff, 0xfe]), { refused: 1 }],
    ['in UTF-16, the other way round', bytesOf(all, 2, [0xfe, 0xff], true), { refused: 1 }],
    ['of another version', all.replace('"formatVersion":1', '"formatVersion":2'), { refused: 1 }],
    ['of a version that never was', all.replace('"formatVersion":1', '"formatVersion":-1'), { refused: 1 }],
    ['with nothing in it', '{"format":"conciliazione-20.20-tutte"}', { refused: 1 }],
    ['with no organisation', writePortfolioFile([], '2026-11-22T10:00:00.000Z').text, { read: 0, refused: 0 }],
    [
      'with the same organisation a hundred times',
      writePortfolioFile(Array(100).fill(stored[0]), '2026-11-22T10:00:00.000Z').text,
      { read: 100 },
    ],
    [
      'with more organisations than anybody has',
      writePortfolioFile(Array(5001).fill({}), '2026-11-22T10:00:00.000Z').text,
      { refused: 1 },
    ],
    ['of brackets without end', all.replace('"projects":[', `"projects":[${'['.repeat(20_000_000)}`), { refused: 1 }],
    [
      'with a line of brackets without end',
      all.replace('"projects":[\n', `"projects":[\n${'[],'.repeat(6_000_000)}1,\n`),
      { read: 4, unreadable: 1 },
    ],
    ['closed, with the mark of Notepad', `\uFEFF${closed}`, { read: 4 }],
    ['closed, with the line ends of Windows', closed.replaceAll('\n', '\r\n'), { read: 4 }],
  ])('%s', async (_, part, told) => {
    const before = await everything()
    Object.assign(seen, { refused: 0, closed: 0, read: 0, unreadable: 0 })
    await check(part)
    expect(seen).toMatchObject(told)
    expect(await everything()).toBe(before)
  })

  it.each([
    ['of all the organisations', all.slice(0, 200)],
    ['protected', closed.slice(0, 200)],
  ])('%s, of a hundred megabytes, is turned away before it is read', async (_, head) => {
    const file = new File([head, new Uint8Array(100 * 1024 * 1024)], 'copia.json')
    const text = vi.spyOn(file, 'text')
    const read = await readFile(file)
    expect(read).toMatchObject({ kind: 'refused', problem: { code: 'tooLarge' } })
    await look(read)
    expect(text).not.toHaveBeenCalled()
  })
})
