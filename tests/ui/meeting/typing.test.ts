import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/questionnaire/answer'
import {
  boxesOf,
  isOneKey,
  readTyped,
  type TypingBox,
  typedMeaning,
  typedText,
} from '../../../src/ui/meeting/papers/typing'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'
import { given, unknown } from '../../support/smallProject'

function boxOf(id: string, part?: string): TypingBox {
  const question = content.questions.find((one) => one.id === id)
  const box = question && boxesOf(question).find(({ field }) => field?.id === part)
  if (!box) throw new Error(`no box "${id} ${part ?? ''}"`)
  return box
}
const type = (id: string, text: string, { part, answer }: { part?: string; answer?: Answer } = {}) =>
  readTyped(boxOf(id, part), text, { content, answer, mayNotApply: id === 'neutralita-valutazione' })
const figure = (value: number, certainty: 'certain' | 'estimate'): Answer => ({ state: 'given', value, certainty })
const saved = (value: Answer | null) => ({ answer: value })

describe('typing one answer', () => {
  it.each([
    ['orario-flessibile', '3', given('formalizzata')],
    ['orario-flessibile', 'n', unknown],
    ['neutralita-valutazione', 'X', expect.objectContaining({ state: 'notApplicable' })],
    ['orario-flessibile', '0', null],
    ['settore', '12', given('altri-servizi')],
    ['settore', 'manif', given('manifattura')],
    ['comune-sede', 'FAGNANO', given('fagnano-olona')],
    ['motivazioni', '135', given(['trattenere', 'ridurre-assenze', 'clima'])],
    ['motivazioni', '5, 1', given(['clima', 'trattenere'])],
    ['turni', '2 1', given(['nessuno'])],
    ['persone', '1.250', figure(1250, 'certain')],
    ['persone', 'circa 64', figure(64, 'estimate')],
    ['persone', '', null],
  ] as const)('%s: «%s»', (question, text, expected) => {
    expect(type(question, text)).toEqual(saved(expected))
  })

  it('fills one box and leaves the others', () => {
    const answer = given({ rsu: 'si', ccnl: 'Metalmeccanica industria' })
    expect(type('relazioni-sindacali', '1', { part: 'secondo-livello', answer })).toMatchObject({
      answer: { value: { rsu: 'si', ccnl: 'Metalmeccanica industria', 'secondo-livello': ['nessuno'] } },
    })
    expect(type('relazioni-sindacali', '', { part: 'ccnl', answer })).toMatchObject({
      answer: { value: { rsu: 'si' } },
    })
    expect(type('sedi', 'gallarate, busto a', { part: 'comuni-altre-sedi' })).toMatchObject({
      answer: { value: { 'comuni-altre-sedi': ['gallarate', 'busto-arsizio'] } },
    })
  })

  it.each([
    ['orario-flessibile', '7'],
    ['orario-flessibile', 'x'],
    ['settore', '14'],
    ['comune-sede', 'ca'],
    ['comune-sede', '3'],
    ['persone', 'tante'],
    ['persone', '3,5'],
    ['motivazioni', '1 2 3 4'],
  ])('%s: «%s» is not an answer, and says why', (question, text) => {
    expect(type(question, text)).toEqual({ message: expect.stringMatching(/\p{L}{3}/u) })
  })
})

describe('the boxes', () => {
  const boxes = content.questions.flatMap(boxesOf)

  it('cover the whole questionnaire, and the scale takes one key', () => {
    expect(new Set(boxes.map(({ question }) => question.id)).size).toBe(content.questions.length)
    for (const box of boxes) if (box.question.type === 'anchors') expect(isOneKey(box)).toBe(true)
    expect(isOneKey(boxOf('settore'))).toBe(false)
  })

  it('show what, typed again, is the same answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(organisations)), fc.constantFrom(...boxes), ({ answers }, box) => {
        const answer = answers[box.question.id]
        if (!answer || answer.state === 'notApplicable') return
        const again = readTyped(box, typedText(content, box, answer), { content, answer, mayNotApply: true })
        if (!('answer' in again)) throw new Error(`${box.question.code}: ${again.message}`)
        const certain = answer.state === 'given' && 'certainty' in box.question && box.question.certainty
        expect(again.answer).toEqual(certain ? { certainty: 'certain', ...answer } : answer)
      }),
      { numRuns: 500 },
    )
  })

  it('say what a number stands for, and how to write where nothing is', () => {
    expect(typedMeaning(content, boxOf('turni'), given(['due-turni', 'reperibilita']))).toBe('Due turni; Reperibilità')
    expect(typedMeaning(content, boxOf('persone'), given(48))).toBe('persone')
    expect(typedMeaning(content, boxOf('comune-sede'), given('gallarate'))).toBe('')
    for (const box of boxes) expect(typedMeaning(content, box, undefined)).not.toBe('')
  })
})
