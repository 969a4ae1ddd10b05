import type { Scorecard, ScorecardIndicator, ScorecardObjective } from '../../src/domain/objectives/scorecard'
import { scorecardSchema } from '../../src/domain/objectives/scorecard'

const indicator = (
  name: string,
  from: number | undefined,
  expected: number | undefined,
  final: number | undefined,
  more: Partial<ScorecardIndicator> = {},
): ScorecardIndicator => ({
  kind: 'result',
  name,
  formula: `${name}, in media`,
  unit: 'giorni',
  source: 'registro',
  frequency: 'mensile',
  direction: (expected ?? 0) >= (from ?? 0) ? 'up' : 'down',
  ...(from !== undefined && { baseline: { certainty: 'certain', value: from, on: '2026-12-01' } }),
  ...(expected !== undefined && { targets: { minimum: expected, expected, best: expected } }),
  ...(final !== undefined && { final }),
  ...more,
})

const objective = (id: string, weight: number, more: Partial<ScorecardObjective>): ScorecardObjective => ({
  id,
  title: `Obiettivo ${id}`,
  weight,
  texts: { codice: `OB-${id}`, specifico: 'Pubblicare i turni prima.', perimetro: 'Reparti a turni', equita: 'Tutti' },
  indicators: [],
  deadline: '2027-12-31',
  midYear: { on: '2027-06-30', comment: 'A metà strada' },
  equityGroups: ['department'],
  ...more,
})

/** Sheets in which every rule of the common scale decides something. All made up. */
export const someScorecards: Readonly<Record<string, Scorecard>> = {
  produzione: scorecardSchema.parse({
    kind: 'private',
    holder: 'Responsabile di produzione',
    unit: 'Reparto montaggio',
    period: { from: '2027-01', to: '2027-12' },
    objectives: [
      objective('a', 20, { indicators: [indicator('Preavviso', 12, 28, 20)], action: 'preavviso-turni' }),
      objective('b', 20, { indicators: [indicator('Ferie', 9, 5, 4.5)], final: { equityPassed: true } }),
      objective('c', 20, { indicators: [indicator('Ferie', 9, 5, 4.5)] }),
      objective('d', 20, { indicators: [indicator('Recuperi', 50, 80, 45)], final: { worsenedReason: 'Incendio' } }),
      objective('e', 20, {
        indicators: [indicator('Attesa', 14, undefined, 15.5, { direction: 'down', targets: { keep: true } })],
      }),
    ],
  } satisfies Scorecard),
  direzione: scorecardSchema.parse({
    kind: 'pa',
    holder: 'Dirigente',
    level: 'structure',
    period: { from: '2027-01', to: '2027-12' },
    otherWeight: 10,
    objectives: [
      objective('f', 20, {
        type: 'improve',
        indicators: [
          indicator('Ore di apertura', 2, 6, 6),
          indicator('Attesa', 14, undefined, 14, { kind: 'quality', direction: 'down', targets: { keep: true } }),
          indicator('Relazione', undefined, undefined, 0, { kind: 'wellbeing', direction: 'yes' }),
        ],
      }),
      objective('g', 20, {
        indicators: [
          indicator('Conoscenza', undefined, 80, 30, { baseline: { certainty: 'toMeasure', by: '2027-03-01' } }),
        ],
      }),
      objective('h', 20, { indicators: [indicator('Copertura', 55, 85, 85)], final: { notStarted: true } }),
      objective('i', 15, {
        indicators: [indicator('Rientri', 0, 90, 70)],
        final: { neutralised: true, neutralisedReason: 'Sede chiusa' },
      }),
      objective('l', 15, { indicators: [indicator('Uscite', 10, 8, undefined)], demonstration: ['weight'] }),
    ],
  } satisfies Scorecard),
}
