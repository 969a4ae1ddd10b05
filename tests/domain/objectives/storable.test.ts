import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addObjective,
  changeObjective,
  changeScorecard,
  removeObjective,
  withFields,
  withIndicator,
  withIndicatorFields,
  withIndicatorPart,
  withPart,
  withText,
} from '../../../src/domain/objectives/changeScorecard'
import { scorecardOutcome } from '../../../src/domain/objectives/outcome'
import { type Scorecard, scorecardSchema } from '../../../src/domain/objectives/scorecard'
import { smartFindings } from '../../../src/domain/objectives/smartChecks'
import { startObjective } from '../../../src/domain/objectives/startScorecard'
import { figures, objectives, scale } from './someObjectives'

const emptied = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })
const day = fc.constantFrom('2027-01-31', '2027-06-30', '2028-02-29')
const words = fc.string({ maxLength: 60 })
const place = fc.constantFrom('uno', 'due')

/** Anything a person can do to a sheet, in any order. */
const step: fc.Arbitrary<(card: Scorecard) => Scorecard> = fc.oneof(
  fc
    .record({ holder: emptied(words), otherWeight: emptied(fc.integer({ min: 0, max: 100 })) })
    .map((changes) => (card: Scorecard) => changeScorecard(card, changes)),
  place.map((id) => (card: Scorecard) => removeObjective(card, id)),
  place.map(
    (id) => (card: Scorecard) =>
      card.objectives.some((one) => one.id === id)
        ? card
        : addObjective(card, startObjective(card, id, { from: 'scratch' })),
  ),
  fc.tuple(place, words).map(
    ([id, text]) =>
      (card: Scorecard) =>
        changeObjective(card, id, (one) => withText(one, 'specifico', text)),
  ),
  fc.tuple(place, emptied(fc.integer({ min: 0, max: 100 })), emptied(day)).map(
    ([id, weight, deadline]) =>
      (card: Scorecard) =>
        changeObjective(card, id, (one) => withFields(one, { weight, deadline })),
  ),
  fc.tuple(place, emptied(day), emptied(fc.boolean()), emptied(words)).map(
    ([id, on, neutralised, neutralisedReason]) =>
      (card: Scorecard) =>
        changeObjective(card, id, (one) => withPart(one, 'final', { on, neutralised, neutralisedReason })),
  ),
  fc.tuple(place, emptied(figures), emptied(figures), emptied(figures)).map(
    ([id, value, expected, final]) =>
      (card: Scorecard) =>
        changeObjective(card, id, (one) =>
          withIndicator(one, 0, (indicator) =>
            withIndicatorFields(
              withIndicatorPart(withIndicatorPart(indicator, 'baseline', { value }), 'targets', { expected }),
              { final, name: 'Preavviso' },
            ),
          ),
        ),
  ),
)

it('however it was changed, a sheet can be stored, checked and evaluated', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('private' as const, 'pa' as const),
      fc.array(step, { maxLength: 30 }),
      (kind, steps) => {
        const scorecard = steps.reduce((card, change) => change(card), { kind, objectives: [] } as Scorecard)
        expect(scorecardSchema.parse(JSON.parse(JSON.stringify(scorecard)))).toEqual(scorecard)
        const { range } = scorecardOutcome(scale, scorecard)
        expect(range.low).toBeLessThanOrEqual(range.high)
        for (const objective of scorecard.objectives) {
          const findings = smartFindings({ objectives, scorecard, objective, planned: new Set() })
          expect(findings).toHaveLength(objectives.smartChecks.length)
        }
      },
    ),
  )
})
