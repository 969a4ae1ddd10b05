import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeZip, type PackedFile } from '../../../src/exports/zip/makeZip'
import { sampleDocument } from '../../support/sampleDocument'

const files: PackedFile[] = [
  { name: 'piano.pdf', kind: 'pdf', bytes: strToU8('%PDF '.repeat(2000)) },
  { name: 'piano.docx', kind: 'docx', bytes: strToU8('docx') },
  { name: 'piano.xlsx', kind: 'xlsx', bytes: strToU8('xlsx') },
  { name: 'piano.ics', kind: 'ics', bytes: strToU8('BEGIN:VCALENDAR '.repeat(2000)) },
  { name: 'conciliazione.json', kind: 'project', bytes: strToU8('{}') },
]

describe('everything in one file', () => {
  const document = sampleDocument()
  const bytes = makeZip(document, files)
  const found = unzipSync(bytes)
  const readme = strFromU8(found['LEGGIMI.txt'] ?? new Uint8Array())

  it('brings every file back as it was', () => {
    expect(Object.keys(found)).toEqual(['LEGGIMI.txt', ...files.map(({ name }) => name)])
    for (const { name, bytes: put } of files) expect(found[name]).toEqual(put)
  })

  it('packs what is not packed yet, and only that', () => {
    expect(bytes.length).toBeGreaterThan(10_000)
    expect(bytes.length).toBeLessThan(15_000)
  })

  it('says what each file is, and that it is a draft', () => {
    for (const { name } of files) expect(readme).toContain(`\r\n${name}\r\n`)
    expect(readme).toContain(document.organisation)
    expect(readme).toContain(document.draftStatement)
    expect(readme.startsWith('\uFEFF') || readme.startsWith(document.title)).toBe(true)
  })

  it('says only what is in it', () => {
    const some = unzipSync(makeZip(sampleDocument({ exampleLine: 'Organizzazione di fantasia' }), files.slice(0, 1)))
    const text = strFromU8(some['LEGGIMI.txt'] ?? new Uint8Array())
    expect(text).toContain('Organizzazione di fantasia')
    expect(text).not.toContain('calendario')
  })
})
