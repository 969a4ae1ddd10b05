import { describe, expect, it } from 'vitest'
import type { QuestionnaireContent } from '../../../src/domain/content'
import { answerQuestions, confirmAnswers } from '../../../src/domain/project/editProject'
import { compareRounds } from '../../../src/domain/snapshots/compareRounds'
import { keepSnapshot, latestSnapshots, startRound, takeSnapshot } from '../../../src/domain/snapshots/rounds'
import { snapshotSchema } from '../../../src/domain/snapshots/snapshotSchema'
import { aProject, content as whole } from '../../support/realContent'
import { given, unknown } from '../../support/smallProject'

const content: QuestionnaireContent = whole
const area = content.scoring.areas.find(({ id }) => id === 'orario') as (typeof content.scoring.areas)[number]
const anchors = content.questions.filter(
  ({ id, type, enableWhen }) => type === 'anchors' && id in area.questions && !enableWhen,
)
const [one, two, three] = anchors.map(({ id }) => id) as [string, string, string]
const everywhere = (option: string) => Object.fromEntries(anchors.map(({ id }) => [id, given(option)]))

const before = takeSnapshot(content, aProject({ ...everywhere('informale'), [three]: unknown }), 'Marzo', '2026-03-20')
const kindOf = (comparison: ReturnType<typeof compareRounds>, question: string) =>
  comparison.changes.find((change) => change.question === question)?.kind

describe('a snapshot', () => {
  it('is what the file can hold, and the last one comes first', () => {
    expect(snapshotSchema.parse(before)).toEqual(before)
    const kept = keepSnapshot(keepSnapshot(aProject({}), 'una', before), 'due', { ...before, takenOn: '2026-11-22' })
    expect(latestSnapshots(kept).map(([id]) => id)).toEqual(['due', 'una'])
  })
})

describe('a new round', () => {
  it('keeps every answer, to be confirmed until somebody answers or confirms', () => {
    const round = startRound(aProject(everywhere('informale')))
    expect(round.toConfirm).toContain(one)
    const same = answerQuestions(round, { [one]: given('informale') })
    expect(same.toConfirm).toContain(one)
    const anew = answerQuestions(round, { [one]: given('monitorata') })
    expect(anew.toConfirm).not.toContain(one)
    expect(anew.toConfirm).toContain(two)
    expect(confirmAnswers(anew, [two]).toConfirm).not.toContain(two)
  })
})

describe('before and after', () => {
  const now = aProject({
    ...everywhere('informale'),
    [one]: given('monitorata'),
    [two]: given('assente'),
    [three]: given('informale'),
  })

  it('tells what improved, what got worse and what has only become known', () => {
    const comparison = compareRounds(content, before, now)
    expect(kindOf(comparison, one)).toBe('improved')
    expect(kindOf(comparison, two)).toBe('worse')
    expect(kindOf(comparison, three)).toBe('nowKnown')
  })

  it('says an area improved only where the intervals leave no doubt', () => {
    const certain = takeSnapshot(content, aProject(everywhere('informale')), '', '2026-03-20')
    const verdict = (answers: Parameters<typeof aProject>[0]) =>
      compareRounds(content, certain, aProject(answers)).areas.find(({ area }) => area === 'orario')?.verdict
    expect(verdict(everywhere('monitorata'))).toBe('improved')
    expect(verdict(everywhere('assente'))).toBe('worse')
    expect(verdict({ ...everywhere('informale'), [one]: unknown })).toBe('unclear')
  })

  it.each([
    ['a question that was not there', ({ [one]: _, ...criteria }: Record<string, string>) => criteria, 'newQuestion'],
    [
      'a criterion that was another',
      (criteria: Record<string, string>) => ({ ...criteria, [one]: 'x' }),
      'changedCriterion',
    ],
  ] as const)('never takes for progress %s', (_, spoil, kind) => {
    const old = { ...before, criteria: spoil(before.criteria) }
    const comparison = compareRounds(content, old, now)
    expect(kindOf(comparison, one)).toBe(kind)
    expect(comparison.areas.find(({ area }) => area === 'orario')?.verdict).toBe('otherQuestions')
  })

  it('never compares the short version with the whole one', () => {
    const comparison = compareRounds(content, { ...before, track: 'quick' }, now)
    expect(new Set(comparison.areas.map(({ verdict }) => verdict))).toEqual(new Set(['otherQuestions']))
  })

  it('finds a renamed question under its new name, and names what is no longer asked', () => {
    const { [one]: mark, ...criteria } = before.criteria
    const { [one]: answer, ...answers } = before.answers
    const old = {
      ...before,
      content: { ...before.content, version: '2020.1.0' },
      criteria: { ...criteria, 'nome-di-prima': mark as string, tolta: 'x' },
      answers: { ...answers, 'nome-di-prima': answer as NonNullable<typeof answer> },
    }
    const migrations = [
      { version: '2020.2.0', change: { kind: 'renameQuestion' as const, from: 'nome-di-prima', to: one } },
    ]
    const comparison = compareRounds({ ...content, migrations }, old, now)
    expect(kindOf(comparison, one)).toBe('improved')
    expect(comparison.retired).toEqual(['tolta'])
  })
})
