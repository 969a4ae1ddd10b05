import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../src/domain/questionnaire/answer'
import {
  clearedDraft,
  draftOf,
  isEmptyDraft,
  otherMark,
  type QuestionDraft,
  unknownMark,
} from '../../../../src/ui/wizard/draft/questionDraft'
import { readDraft } from '../../../../src/ui/wizard/draft/readDraft'
import { aChoice, aFields, aMaturity, aMultiple, aNumber } from '../someQuestions'

const empty = (question: Parameters<typeof draftOf>[0]): QuestionDraft => draftOf(question, undefined, '', [])
const written = (question: Parameters<typeof draftOf>[0], change: Partial<QuestionDraft>) =>
  readDraft(question, { ...empty(question), ...change })

describe('an answer', () => {
  it.each([
    ['an anchor', aMaturity(), { choice: 'informale' }, { state: 'given', value: 'informale' }],
    ['nothing', aMaturity(), {}, undefined],
    ['non so', aMaturity(), { choice: unknownMark }, { state: 'unknown' }],
    [
      'non so, with who and when',
      aMaturity(),
      { choice: unknownMark, askWhom: 'Ufficio paghe', by: '2026-12-15' },
      { state: 'unknown', askWhom: 'Ufficio paghe', by: '2026-12-15' },
    ],
    [
      'non so, somebody else',
      aMaturity(),
      { choice: unknownMark, askWhom: otherMark, askOther: '  Commercialista ' },
      { state: 'unknown', askWhom: 'Commercialista' },
    ],
    ['a figure', aNumber(), { number: '1.250' }, { state: 'given', value: 1250, certainty: 'certain' }],
    ['an estimate', aNumber(), { number: '12', estimate: true }, { state: 'given', value: 12, certainty: 'estimate' }],
    ['non so beats the figure', aNumber(), { number: '12', unsure: true }, { state: 'unknown' }],
    ['an option', aChoice(), { choice: 'pa' }, { state: 'given', value: 'pa' }],
    ['no option', aMultiple(), { chosen: [] }, undefined],
    ['two options', aMultiple(), { chosen: ['notte', 'due'] }, { state: 'given', value: ['notte', 'due'] }],
    [
      'the boxes that are filled in',
      aFields(),
      { boxes: { donne: '12', uomini: ' ' } },
      { state: 'given', value: { donne: 12 }, certainty: 'certain' },
    ],
    ['empty boxes', aFields(), { boxes: { donne: '', uomini: '' } }, undefined],
  ])('%s', (_, question, change, answer) => {
    expect(written(question, change)).toEqual({ answer, problems: [] })
  })
})

describe('what has to be corrected', () => {
  it.each([
    ['not a number', aNumber(), { number: '1.25x' }, 'number', { kind: 'notANumber' }],
    ['half a person', aNumber(), { number: '12,5' }, 'number', { kind: 'notWhole' }],
    ['too few', aNumber(), { number: '0' }, 'number', { kind: 'tooLow', min: 1 }],
    ['too many', aNumber(), { number: '200.000' }, 'number', { kind: 'tooHigh', max: 100000 }],
    [
      'too many choices',
      aMultiple(),
      { chosen: ['due', 'notte', 'festivi'] },
      'chosen',
      { kind: 'tooMany', max: 2, chosen: 3 },
    ],
    ['one box', aFields(), { boxes: { donne: 'x', uomini: '3' } }, 'boxes.donne', { kind: 'notANumber' }],
  ])('%s', (_, question, change, part, problem) => {
    const { answer, problems } = written(question, change)
    expect(answer).toBeUndefined()
    expect(problems).toMatchObject([{ part, problem }])
  })

  it('leaves hours with decimals alone', () => {
    expect(written(aNumber({ unit: 'ore', min: 0 }), { number: '12,5' }).answer).toMatchObject({ value: 12.5 })
  })
})

describe('a saved answer', () => {
  it.each<[string, Parameters<typeof draftOf>[0], Answer]>([
    ['an anchor', aMaturity(), { state: 'given', value: 'informale' }],
    ['non so', aMaturity(), { state: 'unknown', askWhom: 'Ufficio paghe', by: '2026-12-15' }],
    ['not applicable', aMaturity({ reason: 'Siete in pochi.' }), { state: 'notApplicable', reason: 'Siete in pochi.' }],
    ['a large figure', aNumber(), { state: 'given', value: 12500, certainty: 'estimate' }],
    ['boxes', aFields(), { state: 'given', value: { donne: 1200, uomini: 3 }, certainty: 'certain' }],
    ['several options', aMultiple(), { state: 'given', value: ['due'] }],
  ])('shown and read again is the same: %s', (_, question, answer) => {
    expect(readDraft(question, draftOf(question, answer, '', [])).answer).toEqual(answer)
  })

  it('keeps the note when it is taken away', () => {
    const draft = draftOf(aMaturity(), { state: 'given', value: 'informale' }, 'Da rileggere', [])
    expect(isEmptyDraft(draft)).toBe(false)
    expect(isEmptyDraft(clearedDraft(draft))).toBe(true)
    expect(clearedDraft(draft).note).toBe('Da rileggere')
  })
})
