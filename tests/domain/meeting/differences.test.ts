import { describe, expect, it } from 'vitest'
import { compareCopies, takeTheirs } from '../../../src/domain/meeting/differences'
import type { Answer, Answers } from '../../../src/domain/questionnaire/answer'
import { readAnswers } from '../../../src/domain/questionnaire/readAnswers'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'
import { given, unknown } from '../../support/smallProject'

const ours = organisations['officina di 35']?.answers ?? {}
const read = (answers: Answers) => readAnswers(content, answers, 'full')
const compare = (changes: Readonly<Record<string, Answer>>, mine: Answers = ours) =>
  compareCopies(read(mine), read({ ...ours, ...changes }))
const otherThan = (question: string): Answer => {
  const answer = ours[question]
  return given(answer?.state === 'given' && answer.value === 'monitorata' ? 'assente' : 'monitorata')
}

describe('two copies', () => {
  it('differ nowhere from themselves', () => {
    const { differences, both, same } = compare({})
    expect(differences).toEqual([])
    expect(same).toBe(both)
    expect(both).toBeGreaterThan(30)
  })

  it('differ by one point or more on the scale, and where one says it does not apply', () => {
    const { differences } = compare({
      'orario-flessibile': otherThan('orario-flessibile'),
      'neutralita-valutazione': { state: 'notApplicable', reason: 'Non ci sono premi' },
    })
    expect(differences.map(({ question }) => question)).toEqual(['orario-flessibile', 'neutralita-valutazione'])
    expect(differences[0]?.points).toBeGreaterThanOrEqual(1)
    expect(differences[1]?.points).toBeUndefined()
  })

  it('differ by figure, place, options and boxes, whatever their order and capitals', () => {
    const { differences } = compare({
      persone: given(40),
      'comune-sede': given('castellanza'),
      motivazioni: given(['bandi-certificazioni', 'trattenere', 'ridurre-assenze']),
      'persone-genere': given({ donne: 12, uomini: 26 }),
      'relazioni-sindacali': given({ rsu: 'si', ccnl: ' metalmeccanica INDUSTRIA' }),
    })
    expect(differences.map(({ question, boxes }) => [question, boxes])).toEqual([
      ['comune-sede', []],
      ['persone', []],
      ['persone-genere', ['donne']],
    ])
  })

  it('do not contradict each other where one of them does not know', () => {
    const { differences, onlyTheirs } = compare(
      { 'recupero-ore': unknown, caregiver: given({ 'con-104': 2, 'senza-104': 1 }) },
      { ...ours, caregiver: unknown },
    )
    expect(differences).toEqual([])
    expect(onlyTheirs).toBe(1)
  })

  it('do not differ in what is not asked: a follow-up kept from before', () => {
    const noShifts = { ...ours, turni: given(['nessuno']) }
    const { differences } = compareCopies(read(noShifts), read({ ...noShifts, 'anticipo-turni': given('monitorata') }))
    expect(differences).toEqual([])
  })
})

it('taking their answer leaves the boxes they did not fill as they were', () => {
  const mine = given({ donne: 9, uomini: 26, 'altro-non-indicato': 0 })
  expect(takeTheirs({ ours: mine, theirs: given({ donne: 12, uomini: 26 }) })).toEqual(
    given({ donne: 12, uomini: 26, 'altro-non-indicato': 0 }),
  )
  expect(takeTheirs({ ours: given(3), theirs: given(4) })).toEqual(given(4))
})
