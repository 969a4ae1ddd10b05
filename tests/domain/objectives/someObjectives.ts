import fc from 'fast-check'
import {
  type Scorecard,
  type ScorecardIndicator,
  type ScorecardObjective,
  scorecardSchema,
} from '../../../src/domain/objectives/scorecard'
import { content } from '../../support/realContent'

export const { objectives } = content
export const { scale } = objectives

/** "12 → 28, fine 20": an indicator as people say it. */
export const anIndicator = (
  from: number | undefined,
  expected: number | undefined,
  final: number | undefined,
  more: Partial<ScorecardIndicator> = {},
): ScorecardIndicator => ({
  kind: 'result',
  name: 'Giorni di preavviso',
  formula: 'giorni fra pubblicazione e primo turno',
  unit: 'giorni',
  direction: (expected ?? 0) >= (from ?? 0) ? 'up' : 'down',
  ...(from !== undefined && { baseline: { certainty: 'certain', value: from } }),
  ...(expected !== undefined && { targets: { expected } }),
  ...(final !== undefined && { final }),
  ...more,
})

export const anObjective = (more: Partial<ScorecardObjective> = {}): ScorecardObjective => ({
  id: 'uno',
  title: 'Turni prevedibili',
  indicators: [anIndicator(12, 28, undefined)],
  weight: 25,
  ...more,
})

export const aScorecard = (...objectives: ScorecardObjective[]): Scorecard =>
  scorecardSchema.parse({ kind: 'private', objectives, otherWeight: 75 })

/** The same objective, well written. */
export const soundObjective = anObjective({
  texts: {
    specifico: 'Pubblicare i turni con quattro settimane di anticipo.',
    perimetro: 'Reparti a turni',
    accessibile: 'Due ore alla settimana',
  },
  action: 'preavviso-turni',
  governs: true,
  equityGroups: ['department'],
  deadline: '2027-12-31',
  midYear: { on: '2027-06-30' },
  indicators: [anIndicator(12, 28, undefined, { targets: { minimum: 21, expected: 28, best: 35 } })],
})

export const figures = fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10)
