import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMigrations } from '../../../src/domain/project/formatMigrations'
import { noChoices } from '../../../src/domain/project/project'
import { readProject } from '../../../src/domain/project/readProject'
import { anyProject, aProject, asked, given, unknown } from '../../support/smallProject'

describe('readProject', () => {
  it('reads back what it is given, when everything fits', () => {
    const project = aProject({
      answers: { persone: given(35), orario: unknown, sedi: given({ numero: 2, comuni: ['olgiate-olona'] }) },
    })
    expect(readProject(project, asked)).toEqual({ status: 'read', project, adjusted: { setAside: [], recovered: [] } })
  })

  it.each([
    ['a question that does not exist', 'mensa', given('si'), 'unknownQuestion'],
    ['an option that does not exist', 'settore', given('cinema'), 'unknownOption'],
    ['a municipality that does not exist', 'comune-sede', given('atlantide'), 'unknownOption'],
    ['an anchor that does not exist', 'orario', given('ottimo'), 'unknownOption'],
    ['a box that does not exist', 'sedi', given({ colore: 'rosso' }), 'unknownOption'],
    ['words instead of a number', 'persone', given('trentacinque'), 'wrongType'],
    ['one option instead of several', 'turni', given('due'), 'wrongType'],
    ['a number instead of boxes', 'sedi', given(3), 'wrongType'],
    ['too many people', 'persone', given(1001), 'outOfBounds'],
    ['a number out of bounds in a box', 'sedi', given({ numero: 0 }), 'outOfBounds'],
    ['more options than allowed', 'turni', given(['nessuno', 'due', 'tre']), 'outOfBounds'],
    ['the same option twice', 'turni', given(['due', 'due']), 'outOfBounds'],
    ['«non si applica» where it is not offered', 'orario', { state: 'notApplicable', reason: 'x' }, 'notOffered'],
    ['something that is no answer', 'orario', { state: 'perhaps' }, 'malformed'],
    ['infinitely many people', 'persone', given(Number.POSITIVE_INFINITY), 'malformed'],
    ['text longer than any box', 'sedi', given({ ccnl: 'x'.repeat(2001) }), 'malformed'],
  ])('sets aside %s and reads the rest', (_, question, answer, reason) => {
    const raw = { ...aProject(), answers: { [question]: answer, congedi: unknown } }
    const result = readProject(raw, asked)
    expect(result).toMatchObject({
      status: 'read',
      project: { answers: { congedi: unknown }, quarantine: [{ question, answer, reason }] },
      adjusted: { setAside: [{ question, reason }] },
    })
  })

  it('takes back what was set aside and fits again, unless it was answered in the meantime', () => {
    const set = (question: string, answer: unknown, reason = 'unknownOption') => ({ question, answer, reason })
    const quarantine = [
      set('settore', given('sanita')),
      set('persone', given(12)),
      set('orario', given('assente'), 'askAgain'),
    ]
    const result = readProject(aProject({ answers: { persone: given(35) }, quarantine }), asked)
    expect(result).toMatchObject({
      project: { answers: { settore: given('sanita'), persone: given(35) }, quarantine: quarantine.slice(1) },
      adjusted: { recovered: ['settore'] },
    })
  })

  it('says with which version it was answered, and migrates it', () => {
    const raw = aProject({
      content: { id: 'conciliazione', version: '2026.1.0' },
      answers: { orari: given('assente') },
    })
    const change = { kind: 'renameQuestion', from: 'orari', to: 'orario' } as const
    const migrations = [{ version: '2026.2.0', change }]
    expect(readProject(raw, { ...asked, migrations })).toMatchObject({
      project: { content: { version: '2026.2.0' }, answers: { orario: given('assente') }, quarantine: [] },
      adjusted: { content: { from: '2026.1.0', to: '2026.2.0' } },
    })
  })

  it('brings an older format up to date, step by step', () => {
    const { organisation, ...others } = aProject()
    const raw = { ...others, formatVersion: 0, name: organisation }
    const format = {
      ...formatMigrations,
      0: ({ name, ...kept }: Record<string, unknown>) => ({ ...kept, organisation: name, formatVersion: 1 }),
    }
    expect(readProject(raw, asked, format)).toMatchObject({ status: 'read', project: aProject() })
    expect(raw.formatVersion).toBe(0)
  })

  it('reads what version 1 wrote: titles, roles and notes become texts of the sheet, the rest is as if never touched', () => {
    const choices = {
      removed: ['mensa'],
      added: [],
      order: ['banca-ore'],
      edits: { 'banca-ore': { title: 'Ore da recuperare', note: 'da marzo', start: '2027-03' }, mensa: {} },
      start: '2027-01',
    }
    expect(readProject({ ...aProject(), formatVersion: 1, choices }, asked)).toMatchObject({
      status: 'read',
      project: {
        formatVersion: 3,
        choices: {
          ...noChoices,
          removed: ['mensa'],
          order: ['banca-ore'],
          edits: {
            'banca-ore': {
              texts: { title: { text: 'Ore da recuperare' }, note: { text: 'da marzo' } },
              start: '2027-03',
            },
            mensa: {},
          },
          start: '2027-01',
        },
      },
    })
  })

  it('changes nothing of what it is given', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const raw = { ...project, answers: { ...project.answers, mensa: given('si') } }
        const before = JSON.stringify(raw)
        readProject(raw, asked)
        expect(JSON.stringify(raw)).toBe(before)
      }),
    )
  })

  it.each([
    ['nothing', null, { code: 'notOurs' }],
    ['a list', [], { code: 'notOurs' }],
    ['another program’s file', { format: 'altro' }, { code: 'notOurs' }],
    ['a newer format', { ...aProject(), formatVersion: 7 }, { code: 'newerVersion', found: 7, supported: 3 }],
    [
      'a format nobody migrates any more',
      { ...aProject(), formatVersion: 0 },
      { code: 'brokenStructure', path: 'formatVersion' },
    ],
    [
      'another questionnaire',
      aProject({ content: { id: 'parita', version: '2026.1.0' } }),
      { code: 'otherQuestionnaire', found: 'parita' },
    ],
    ['a missing part', { ...aProject(), choices: undefined }, { code: 'brokenStructure', path: 'choices' }],
    ['a part nobody knows', { ...aProject(), extra: 1 }, { code: 'brokenStructure', path: '' }],
    [
      'a month that does not exist',
      aProject({ choices: { ...aProject().choices, start: '2027-13' } }),
      { code: 'brokenStructure', path: 'choices.start' },
    ],
    [
      'a treacherous name',
      JSON.parse('{"answers":{"__proto__":{"state":"unknown"}}}'),
      { code: 'brokenStructure', path: 'answers.__proto__' },
    ],
    [
      'a text of a book’s length',
      aProject({ notes: { orario: 'x'.repeat(300_000) } }),
      { code: 'brokenStructure', path: 'notes.orario' },
    ],
  ])('refuses %s', (_, raw, problem) => {
    expect(readProject(raw, asked)).toEqual({ status: 'refused', problem })
  })
})
