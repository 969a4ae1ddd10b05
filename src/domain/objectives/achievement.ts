import type { Scale } from './objectivesContent'
import type { ScorecardIndicator, ScorecardObjective } from './scorecard'

export type Missing = 'baseline' | 'expected' | 'final'

/** How far an indicator got, and by which rule of the common scale. */
export type Achievement =
  | { status: 'pending'; missing: readonly Missing[] }
  | {
      status: 'graded'
      grade: number
      /** Share of the weight, 0-110. */
      score: number
      rule: 'improved' | 'kept' | 'measured' | 'notMeasured' | 'done' | 'notDone' | 'notStarted' | 'worsened' | 'lost'
      /** Share of the improvement expected, when there was one to obtain. */
      share?: number
      /** Got worse for a reason in writing. */
      documented?: true
      /** Beyond what was expected, but nobody said the equity check was passed. */
      heldBack?: true
    }

type Final = ScorecardObjective['final']

/** Grades with a rule of their own: those of the scale that no share gives. */
const none = 0
const begun = 1
const reached = 4
/** Around what was expected, what the scale still calls reached: 95-105. It holds for what is to be kept as well. */
const tolerance = 0.05

export function achievementOf(scale: Scale, indicator: ScorecardIndicator, final: Final = {}): Achievement {
  if (final.notStarted) return graded(scale, none, 'notStarted')
  const { baseline = {}, targets = {}, direction, final: value } = indicator
  if (direction === 'yes') {
    if (value === undefined) return { status: 'pending', missing: ['final'] }
    return value > 0 ? graded(scale, reached, 'done') : graded(scale, none, 'notDone')
  }
  if (baseline.certainty === 'toMeasure') return measurement(scale, indicator, final)
  const from = baseline.value
  const expected = targets.keep ? from : targets.expected
  if (from === undefined || expected === undefined || value === undefined) {
    return { status: 'pending', missing: missingOf(from, targets.keep ? 0 : expected, value) }
  }
  if (expected === from) return keeping(scale, indicator, from, value, final)
  return improvement(scale, from, expected, value, final)
}

/** The first year only the measurement is evaluated: it was done, at the beginning or at the end, or it was not. */
function measurement(scale: Scale, { baseline, final: value }: ScorecardIndicator, final: NonNullable<Final>) {
  if (baseline?.value !== undefined || value !== undefined) return graded(scale, reached, 'measured')
  if (final.on !== undefined) return graded(scale, none, 'notMeasured')
  return { status: 'pending', missing: ['baseline'] } as const
}

function improvement(scale: Scale, from: number, expected: number, value: number, final: NonNullable<Final>) {
  /** Rounded off where binary fractions would make 94,99999 of a 95. */
  const share = Math.round(((value - from) / (expected - from)) * 1e8) / 1e6
  if (share < 0) return worse(scale, 'worsened', final, share)
  const grade = gradeOf(scale, share)
  const heldBack = grade > reached && final.equityPassed !== true
  return {
    ...graded(scale, heldBack ? reached : grade, 'improved'),
    share,
    ...(heldBack && { heldBack: true as const }),
  }
}

/** Kept, when it is where it was, give or take what the scale still calls reached; better is kept too. */
function keeping(
  scale: Scale,
  { direction }: ScorecardIndicator,
  from: number,
  value: number,
  final: NonNullable<Final>,
) {
  const change = value - from
  const slack = Math.abs(from) * tolerance + 1e-9
  const lost = direction === 'up' ? -change > slack : direction === 'down' ? change > slack : Math.abs(change) > slack
  return lost ? worse(scale, 'lost', final) : graded(scale, reached, 'kept')
}

/** Grade 0; with a reason in writing it was begun and did not succeed, which is the grade above. */
function worse(scale: Scale, rule: 'worsened' | 'lost', final: NonNullable<Final>, share?: number): Achievement {
  const documented = (final.worsenedReason?.trim() ?? '') !== ''
  return {
    ...graded(scale, documented ? begun : none, rule),
    ...(share !== undefined && { share }),
    ...(documented && { documented: true as const }),
  }
}

function gradeOf({ grades }: Scale, share: number): number {
  const found = grades.find(({ from = -Infinity, below = Infinity }) => share >= from && share < below)
  return found?.grade ?? none
}

function graded({ grades }: Scale, grade: number, rule: Extract<Achievement, { status: 'graded' }>['rule']) {
  const score = grades.find((candidate) => candidate.grade === grade)?.score ?? 0
  return { status: 'graded', grade, score, rule } as const
}

function missingOf(baseline?: number, expected?: number, final?: number): readonly Missing[] {
  return [
    ...(baseline === undefined ? (['baseline'] as const) : []),
    ...(expected === undefined ? (['expected'] as const) : []),
    ...(final === undefined ? (['final'] as const) : []),
  ]
}
