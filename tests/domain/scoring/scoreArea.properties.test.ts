import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuestionnaireContent } from '../../../src/domain/content'
import type { Answers } from '../../../src/domain/questionnaire/answer'
import { askedState, readAnswers } from '../../../src/domain/questionnaire/readAnswers'
import type { Interval } from '../../../src/domain/scoring/results'
import { scoreArea } from '../../../src/domain/scoring/scoreArea'
import { bruteForceInterval } from '../../support/bruteForce'
import { anyAnswers, anyQuestionnaire, everyValue, given, notApplicable } from '../../support/smallQuestionnaire'

const situation = anyQuestionnaire.chain((content) => fc.tuple(fc.constant(content), anyAnswers(content)))

function intervalOf(content: QuestionnaireContent, answers: Answers): Interval | undefined {
  const area = content.scoring.areas[0]
  if (!area) return undefined
  const result = scoreArea(readAnswers(content, answers, 'full'), content.scoring, area)
  return result.status === 'scored' ? result.interval : undefined
}

const within = (inner: Interval, outer: Interval): boolean =>
  inner.low >= outer.low - 1e-9 && inner.high <= outer.high + 1e-9

describe('the interval of an area, over random questionnaires and answers', () => {
  it('is exactly what trying every completion gives, even when it is not known which questions apply', () => {
    fc.assert(
      fc.property(situation, ([content, answers]) => {
        const exact = bruteForceInterval(content, answers)
        const found = intervalOf(content, answers)
        if (!exact || !found) expect(found).toEqual(exact)
        else {
          expect(found.low).toBeCloseTo(exact.low, 9)
          expect(found.high).toBeCloseTo(exact.high, 9)
        }
      }),
      { numRuns: 800 },
    )
  })

  it('has its low end at most at its high end, both between 0 and 100', () => {
    fc.assert(
      fc.property(situation, ([content, answers]) => {
        const found = intervalOf(content, answers)
        if (!found) return
        expect(found.low).toBeGreaterThanOrEqual(0)
        expect(found.low).toBeLessThanOrEqual(found.high)
        expect(found.high).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('never widens when something more is known', () => {
    fc.assert(
      fc.property(situation, fc.nat(), fc.nat(), ([content, answers], which, what) => {
        const open = content.questions.filter(({ id }) => answers[id] === undefined || answers[id]?.state === 'unknown')
        const question = open[which % Math.max(1, open.length)]
        if (!question) return
        const values = everyValue(question)
        const value = values[what % values.length]
        if (value === undefined) return
        const before = intervalOf(content, answers)
        const after = intervalOf(content, { ...answers, [question.id]: given(value) })
        if (before && after) expect(within(after, before)).toBe(true)
      }),
      { numRuns: 800 },
    )
  })

  it('does not change with answers to questions that are not asked', () => {
    fc.assert(
      fc.property(situation, ([content, answers]) => {
        const reading = readAnswers(content, answers, 'full')
        const hidden = content.questions.filter(({ id }) => askedState(reading, id) === 'notAsked').map(({ id }) => id)
        const without = Object.fromEntries(Object.entries(answers).filter(([id]) => !hidden.includes(id)))
        expect(intervalOf(content, answers)).toEqual(intervalOf(content, without))
      }),
    )
  })

  it('is not lowered by saying that a question does not apply', () => {
    fc.assert(
      fc.property(situation, fc.nat(), ([content, answers], which) => {
        const open = content.questions.filter(
          (question) =>
            question.type === 'anchors' && question.notApplicable && answers[question.id]?.state !== 'given',
        )
        const question = open[which % Math.max(1, open.length)]
        if (!question) return
        const { [question.id]: _, ...rest } = answers
        const before = intervalOf(content, rest)
        const after = intervalOf(content, { ...rest, [question.id]: notApplicable })
        if (before && after) expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-9)
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(situation, ([content, answers]) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse())
        expect(intervalOf(content, reversed)).toEqual(intervalOf(content, answers))
      }),
    )
  })
})
