/** Characters and quantities that fit in a scorecard; a box never takes more. */
export const scorecardLimits = {
  role: 200,
  name: 300,
  formula: 600,
  unit: 60,
  words: 2000,
  objectives: 5,
  indicators: 3,
  /** Beyond any figure an indicator may have. */
  figure: 1_000_000_000,
}
