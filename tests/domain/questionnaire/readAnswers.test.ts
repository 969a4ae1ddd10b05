import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/answer'
import type { Condition } from '../../../src/domain/questionnaire/condition'
import { holds } from '../../../src/domain/questionnaire/holds'
import { askedState, countedAnswer, readAnswers } from '../../../src/domain/questionnaire/readAnswers'
import {
  aQuestionnaire,
  choice,
  given,
  maturity,
  multiple,
  notApplicable,
  number,
  unknown,
} from '../../support/smallQuestionnaire'

const onShifts: Condition = { question: 'turni', operator: 'includesAny', value: ['due', 'notte'] }
const content = aQuestionnaire([
  choice('forma', ['impresa', 'pa']),
  number('persone', 1000),
  multiple('turni', ['due', 'notte'], 'nessuno'),
  maturity('preavviso', { enableWhen: onShifts }),
  maturity('scambi', { enableWhen: { question: 'preavviso', operator: 'atLeast', value: 'formalizzata' } }),
  maturity('ruoli', {
    notApplicable: { when: { question: 'persone', operator: 'lessThan', value: 10 }, reason: 'Siete in pochi' },
  }),
  maturity('lungo', { quick: false }),
])
const read = (answers: Answers, track: 'quick' | 'full' = 'full') => readAnswers(content, answers, track)

describe('what is asked', () => {
  it.each([
    ['nothing known: it may be asked', {}, 'maybe'],
    ['shifts said to be unknown: it may be asked', { turni: unknown }, 'maybe'],
    ['two shifts: it is asked', { turni: given(['due']) }, 'asked'],
    ['no shifts: it is not asked', { turni: given(['nessuno']) }, 'notAsked'],
  ])('%s', (_, answers, expected) => {
    expect(askedState(read(answers), 'preavviso')).toBe(expected)
  })

  it('closes a chain: without shifts the follow-up of the follow-up is not asked either', () => {
    expect(askedState(read({ turni: given(['nessuno']), preavviso: given('monitorata') }), 'scambi')).toBe('notAsked')
  })

  it('leaves the longer questions out of the short version', () => {
    expect(askedState(read({}, 'quick'), 'lungo')).toBe('notAsked')
    expect(askedState(read({}, 'full'), 'lungo')).toBe('asked')
  })
})

describe('what is read of an answer', () => {
  it.each([
    ['given', { preavviso: given('informale'), turni: given(['due']) }, 'informale'],
    [
      'not asked any more: kept, and read as nothing',
      { preavviso: given('informale'), turni: given(['nessuno']) },
      null,
    ],
    ['not known whether it is asked', { preavviso: given('informale') }, undefined],
    ['non so', { preavviso: unknown, turni: given(['due']) }, undefined],
    ['not answered', { turni: given(['due']) }, undefined],
  ])('%s', (_, answers, expected) => {
    expect(read(answers).known('preavviso')).toBe(expected)
  })

  it.each([
    ['while it may be said', { ruoli: notApplicable, persone: given(6) }, notApplicable],
    ['while it is not known whether it may', { ruoli: notApplicable }, notApplicable],
    ['not when the organisation has grown', { ruoli: notApplicable, persone: given(12) }, undefined],
  ])('"non si applica" counts %s', (_, answers, expected) => {
    expect(countedAnswer(read(answers), 'ruoli')).toEqual(expected)
  })
})

describe('conditions in three values', () => {
  const isPublic: Condition = { question: 'forma', operator: 'is', value: 'pa' }
  const large: Condition = { question: 'persone', operator: 'atLeast', value: 50 }

  it.each<[string, Condition, Answers, boolean | undefined]>([
    ['a comparison with what is not known is not known', large, {}, undefined],
    ['at the threshold it holds', large, { persone: given(50) }, true],
    ['just below it does not', large, { persone: given(49) }, false],
    ['all: one false is enough', { all: [isPublic, large] }, { forma: given('impresa') }, false],
    ['all: otherwise one unknown leaves it open', { all: [isPublic, large] }, { forma: given('pa') }, undefined],
    ['any: one true is enough', { any: [isPublic, large] }, { persone: given(80) }, true],
    ['any: otherwise one unknown leaves it open', { any: [isPublic, large] }, { forma: given('impresa') }, undefined],
    ['not: unknown stays unknown', { not: large }, {}, undefined],
    [
      'anchors compare by their place',
      { question: 'preavviso', operator: 'atMost', value: 'informale' },
      { turni: given(['due']), preavviso: given('assente') },
      true,
    ],
    [
      'what is not asked compares as false',
      { question: 'preavviso', operator: 'atMost', value: 'informale' },
      { turni: given(['nessuno']) },
      false,
    ],
    ['nothing to satisfy is satisfied', { all: [] }, {}, true],
    ['"unknown" hears a non so', { question: 'persone', operator: 'unknown' }, { persone: unknown }, true],
    ['"unknown" is not a missing answer', { question: 'persone', operator: 'unknown' }, {}, undefined],
  ])('%s', (_, condition, answers, expected) => {
    expect(holds(condition, read(answers))).toBe(expected)
  })
})
