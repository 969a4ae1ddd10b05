import { describe, expect, it } from 'vitest'
import type { QuestionnaireContent } from '../../../src/domain/content'
import { answerQuestions, confirmAnswers } from '../../../src/domain/project/editProject'
import type { Project } from '../../../src/domain/project/project'
import { compareRounds } from '../../../src/domain/snapshots/compareRounds'
import { criterionMarks } from '../../../src/domain/snapshots/criterionMarks'
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
/** Asked of those who work in shifts. */
const shifts = Object.fromEntries(
  content.questions.flatMap(({ id, type, enableWhen }) =>
    type === 'anchors' && JSON.stringify(enableWhen) === '{"condition":"lavoro-a-turni"}' ? [[id, true]] : [],
  ),
)
const everywhere = (option: string) => Object.fromEntries(anchors.map(({ id }) => [id, given(option)]))

const before = takeSnapshot(content, aProject({ ...everywhere('informale'), [three]: unknown }), 'Marzo', '2026-03-20')
const asOf = (project: Project, on = '2026-11-22') => takeSnapshot(content, project, 'Oggi', on)
const verdictOf = (comparison: ReturnType<typeof compareRounds>) =>
  comparison.areas.find(({ area }) => area === 'orario')?.verdict
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
    const comparison = compareRounds(content, before, asOf(now))
    expect(kindOf(comparison, one)).toBe('improved')
    expect(kindOf(comparison, two)).toBe('worse')
    expect(kindOf(comparison, three)).toBe('nowKnown')
  })

  it('says an area improved only where the intervals leave no doubt', () => {
    const certain = takeSnapshot(content, aProject(everywhere('informale')), '', '2026-03-20')
    const verdict = (answers: Parameters<typeof aProject>[0]) =>
      verdictOf(compareRounds(content, certain, asOf(aProject(answers))))
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
    const comparison = compareRounds(content, old, asOf(now))
    expect(kindOf(comparison, one)).toBe(kind)
    expect(verdictOf(comparison)).toBe('otherQuestions')
  })

  it('never compares the short version with the whole one', () => {
    const comparison = compareRounds(content, { ...before, track: 'quick' }, asOf(now))
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
    const comparison = compareRounds({ ...content, migrations }, old, asOf(now))
    expect(kindOf(comparison, one)).toBe('improved')
    expect(comparison.retired).toEqual(['tolta'])
  })

  it('finds a question that was asked again because it changed to be another criterion, answered or not', () => {
    const { [one]: _, ...answers } = before.answers
    const old = { ...before, content: { ...before.content, version: '2020.1.0' }, answers }
    const migrations = [{ version: '2020.2.0', change: { kind: 'askAgain' as const, question: one } }]
    const comparison = compareRounds({ ...content, migrations }, old, asOf(now))
    expect(kindOf(comparison, one)).toBe('changedCriterion')
    expect(verdictOf(comparison)).toBe('otherQuestions')
  })

  it('tells a question that concerned only one of the two moments from one that was not known', () => {
    const [conditional] = Object.keys(shifts) as [string]
    const withShifts = aProject({ turni: given(['due-turni']), [conditional]: given('formalizzata') })
    const withoutShifts = asOf(aProject({ turni: given(['nessuno']) }), '2026-03-20')
    expect(kindOf(compareRounds(content, withoutShifts, asOf(withShifts)), conditional)).toBe('onlyOnce')
    const notKnown = asOf(aProject({ turni: given(['due-turni']), [conditional]: unknown }), '2026-03-20')
    expect(kindOf(compareRounds(content, notKnown, asOf(withShifts)), conditional)).toBe('nowKnown')
  })
})

describe('answers of the round before that nobody has looked at again', () => {
  const worse = takeSnapshot(content, aProject(everywhere('assente')), 'Marzo', '2026-03-20')
  const round = startRound(aProject(everywhere('monitorata')))

  it('are neither progress nor «come prima»', () => {
    const comparison = compareRounds(content, worse, asOf(round))
    expect(kindOf(comparison, one)).toBe('toConfirm')
    expect(verdictOf(comparison)).toBe('toConfirm')
    expect(comparison.areas.filter(({ verdict }) => verdict === 'improved' || verdict === 'same')).toEqual([])
  })

  it('count again once confirmed, one by one', () => {
    const partly = confirmAnswers(round, [one])
    const comparison = compareRounds(content, worse, asOf(partly))
    expect(kindOf(comparison, one)).toBe('improved')
    expect(kindOf(comparison, two)).toBe('toConfirm')
    expect(verdictOf(comparison)).toBe('toConfirm')
    expect(verdictOf(compareRounds(content, worse, asOf(confirmAnswers(round, round.toConfirm))))).toBe('improved')
  })

  it('are remembered as such by a snapshot taken half way', () => {
    const halfWay = snapshotSchema.parse(asOf(round, '2026-10-01'))
    const done = asOf(aProject({ ...everywhere('monitorata'), [one]: given('assente') }))
    expect(kindOf(compareRounds(content, halfWay, done), one)).toBe('toConfirm')
    expect(kindOf(compareRounds(content, worse, halfWay), one)).toBe('toConfirm')
  })
})

describe('two snapshots', () => {
  const march = takeSnapshot(content, aProject(everywhere('assente')), 'Marzo', '2026-03-20')
  const june = takeSnapshot(content, aProject(everywhere('formalizzata')), 'Giugno', '2026-06-20')

  it('are compared with each other, whatever is answered today', () => {
    const comparison = compareRounds(content, march, june)
    expect(kindOf(comparison, one)).toBe('improved')
    expect(verdictOf(comparison)).toBe('improved')
    expect(verdictOf(compareRounds(content, june, march))).toBe('worse')
  })

  it('are comparable also where a question was added after both of them', () => {
    const { [one]: _, ...criteria } = march.criteria
    const comparison = compareRounds(content, { ...march, criteria }, { ...june, criteria })
    expect(kindOf(comparison, one)).toBeUndefined()
    expect(verdictOf(comparison)).toBe('improved')
  })

  it('say nothing of a question that both had and nobody asks any more', () => {
    const tolta = { tolta: given('assente') }
    const had = (snapshot: typeof march, mark: string) => ({
      ...snapshot,
      criteria: { ...snapshot.criteria, tolta: mark },
      answers: { ...snapshot.answers, ...tolta },
    })
    const comparison = compareRounds(content, had(march, 'x'), had(june, 'x'))
    expect(kindOf(comparison, 'tolta')).toBeUndefined()
    expect(comparison.retired).toEqual(['tolta'])
    expect(verdictOf(comparison)).toBe('improved')
    expect(verdictOf(compareRounds(content, had(march, 'x'), had(june, 'y')))).toBe('otherQuestions')
    expect(verdictOf(compareRounds(content, march, had(june, 'x')))).toBe('otherQuestions')
  })
})

describe('the mark of a criterion', () => {
  const [conditional] = Object.keys(shifts) as [string]
  const marks = criterionMarks(content)
  const { journey, scoring } = content

  it.each<[what: string, changed: QuestionnaireContent, question: string, same: boolean]>([
    [
      'a question reworded',
      { ...content, questions: content.questions.map((q) => ({ ...q, text: `${q.text} Oggi?` })) },
      one,
      true,
    ],
    [
      'other points',
      { ...content, scoring: { ...scoring, points: { ...scoring.points, informale: 1.5 } } },
      one,
      false,
    ],
    [
      'the same named condition, that says something else',
      {
        ...content,
        journey: {
          ...journey,
          conditions: {
            ...journey.conditions,
            'lavoro-a-turni': { question: 'persone', operator: 'atLeast', value: 2 },
          },
        },
      },
      conditional,
      false,
    ],
  ])('%s', (_, changed, question, same) => {
    expect(criterionMarks(changed)[question] === marks[question]).toBe(same)
  })
})
