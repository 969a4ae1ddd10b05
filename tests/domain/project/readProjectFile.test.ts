import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Project } from '../../../src/domain/project/project'
import { largestFile, readProjectFile } from '../../../src/domain/project/readProjectFile'
import { withoutOpenVotes } from '../../../src/domain/project/withoutOpenVotes'
import { writeProjectFile } from '../../../src/domain/project/writeProjectFile'
import { anyProject, aProject, asked, given } from '../../support/smallProject'

const written = (project = aProject()) => writeProjectFile(project).text

describe('a project file', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const plain = JSON.parse(JSON.stringify(withoutOpenVotes(project))) as unknown
        expect(readProjectFile(written(project), asked)).toEqual({
          status: 'read',
          project: plain,
          adjusted: { setAside: [], recovered: [] },
        })
      }),
    )
  })

  it('never holds a ballot that is still going round', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const file = JSON.parse(written(project)) as Project
        const votes = Object.values(file.meetings).flatMap((meeting) => Object.values(meeting.votes))
        expect(votes.filter(({ state }) => state === 'open')).toEqual([])
        const closed = Object.values(project.meetings).flatMap((meeting) =>
          Object.values(meeting.votes).filter(({ state }) => state === 'closed'),
        )
        expect(votes).toHaveLength(closed.length)
      }),
    )
  })

  it.each([
    ['Meccanica Tresaldi S.r.l.', 'conciliazione-meccanica-tresaldi-s-r-l-2026-11-22.json'],
    ['Più Sòle & Città', 'conciliazione-piu-sole-citta-2026-11-22.json'],
    ['../../etc/«passwd»', 'conciliazione-etc-passwd-2026-11-22.json'],
    ['你好', 'conciliazione-organizzazione-2026-11-22.json'],
    ['a'.repeat(200), `conciliazione-${'a'.repeat(60)}-2026-11-22.json`],
  ])('of «%s» has a name any system takes', (organisation, name) => {
    expect(writeProjectFile(aProject({ organisation })).name).toBe(name)
  })

  it('may begin with the mark that Notepad writes', () => {
    expect(readProjectFile(`\uFEFF${written()}`, asked).status).toBe('read')
  })

  it.each([
    ['an empty file', '', { code: 'empty' }],
    ['a file of spaces', ' \n ', { code: 'empty' }],
    ['a PDF', '%PDF-1.7 …', { code: 'notJson' }],
    ['something cut that is not ours', '{"a": [1, 2', { code: 'notJson' }],
    ['brackets that do not match', '{"format": "conciliazione-20.20", "a": [}', { code: 'notJson' }],
    ['a number', '12', { code: 'notOurs' }],
    [
      'a file of many megabytes',
      'x'.repeat(largestFile + 1),
      { code: 'tooLarge', size: largestFile + 1, limit: largestFile },
    ],
    ['a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000), { code: 'notJson' }],
  ])('refuses %s', (_, text, problem) => {
    expect(readProjectFile(text, asked)).toMatchObject({ status: 'refused', problem })
  })

  it('cut half way says at which line, and rescues what comes before', () => {
    const text = written(
      aProject({ answers: { persone: given(35), orario: given('informale'), settore: given('sanita') } }),
    )
    const cut = text.slice(0, text.indexOf('"sanita"'))
    const result = readProjectFile(cut, asked)
    expect(result).toMatchObject({ status: 'refused', problem: { code: 'cut', line: cut.split('\n').length } })
    const rescued = result.status === 'refused' && result.problem.code === 'cut' ? result.problem.rescued : undefined
    expect(rescued?.answers).toEqual({ persone: given(35), orario: given('informale') })
    expect(rescued?.quarantine).toEqual([{ question: 'settore', answer: { state: 'given' }, reason: 'malformed' }])
  })

  it('cut anywhere is refused, with what can be rescued of it', () => {
    const text = written(
      aProject({ answers: { persone: given(35) }, notes: { persone: 'con {parentesi} e "virgolette"' } }),
    ).trimEnd()
    for (let length = 1; length < text.length; length += 1) {
      expect(readProjectFile(text.slice(0, length), asked)).toMatchObject({
        status: 'refused',
        problem: { code: expect.stringMatching(/^(notJson|cut)$/) },
      })
    }
  }, 20_000)

  it('never throws and never lets through what does not fit, whatever was done to it', () => {
    const file = anyProject.map(written)
    fc.assert(
      fc.property(file, spoiling, (text, spoil) => {
        const spoiled = spoil(text)
        const before = spoiled.slice()
        const result = readProjectFile(spoiled, asked)
        expect(spoiled).toBe(before)
        if (result.status === 'refused') expect(result.problem.code).toEqual(expect.any(String))
        else
          expect(readProjectFile(written(result.project), asked)).toMatchObject({
            status: 'read',
            adjusted: { setAside: [] },
          })
        expect(({} as Record<string, unknown>).polluted).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })
})

const junk = fc.oneof(
  fc.constantFrom(
    'null',
    '-1',
    '1e999',
    '99999999999999999999',
    '""',
    '[]',
    '{}',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    JSON.stringify('x'.repeat(50_000)),
  ),
  fc.json(),
)

/** Ways in which a file goes wrong. */
const spoiling: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => (text: string) => text.slice(0, Math.floor(text.length * share))),
  fc.tuple(fc.nat(), fc.string({ maxLength: 5 })).map(([place, noise]) => (text: string) => {
    const at = place % text.length
    return text.slice(0, at) + noise + text.slice(at + noise.length)
  }),
  /** One value, anywhere in it, replaced. */
  fc.tuple(fc.nat(), junk).map(([pick, value]) => (text: string) => {
    const values = [...text.matchAll(/: ("(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null|\{\}|\[\])/g)]
    const chosen = values[pick % values.length]
    return chosen ? `${text.slice(0, chosen.index)}: ${value}${text.slice(chosen.index + chosen[0].length)}` : text
  }),
  /** One name, anywhere in it, replaced. */
  fc.tuple(fc.nat(), fc.constantFrom('__proto__', 'constructor', 'x', '')).map(([pick, name]) => (text: string) => {
    const names = [...text.matchAll(/"[^"]*":/g)]
    const chosen = names[pick % names.length]
    return chosen ? `${text.slice(0, chosen.index)}"${name}":${text.slice(chosen.index + chosen[0].length)}` : text
  }),
  junk.map((value) => () => value),
)
