import type { SheetCell } from '../../domain/document/planWorkbook'
import type { Scale } from '../../domain/objectives/objectivesContent'
import type { ScorecardIndicator } from '../../domain/objectives/scorecard'
import { formula } from './cells'

/** The columns the formulas read. */
export const columns = {
  from: 'F',
  expected: 'H',
  weight: 'J',
  final: 'N',
  equity: 'O',
  share: 'P',
  score: 'Q',
} as const

/** What is true of one row and no figure of it says. */
export interface RowRule {
  direction?: ScorecardIndicator['direction'] | undefined
  /** The first year only the measurement is evaluated. */
  toMeasure?: boolean
  notStarted?: boolean
  /** Got worse for a reason in writing. */
  documented?: boolean
}

interface Results {
  share?: number | undefined
  score?: number | undefined
}

/**
 * The common scale as formulas: how much of the way was made, and the share of the weight it is worth. Also for what
 * must go down. They give what the screen gives, and go on when a value is changed here.
 */
export function achievementCells(scale: Scale, row: number, rule: RowRule = {}, results: Results = {}): SheetCell[] {
  const at = (column: keyof typeof columns): string => `$${columns[column]}${row}`
  const known = `ISNUMBER(${at('from')}),ISNUMBER(${at('expected')}),ISNUMBER(${at('final')})`
  const way = `ROUND((${at('final')}-${at('from')})/(${at('expected')}-${at('from')}),8)`
  return [
    formula(`IF(AND(${known},${at('expected')}<>${at('from')}),${way},"")`, results.share ?? '', 'percent'),
    formula(scoreFormula(scale, at, known, rule), results.score ?? '', 'integer'),
  ]
}

function scoreFormula(
  scale: Scale,
  at: (column: keyof typeof columns) => string,
  known: string,
  rule: RowRule,
): string {
  const scoreOf = (grade: number): number => scale.grades.find((one) => one.grade === grade)?.score ?? 0
  const [none, begun, reached] = [scoreOf(0), scoreOf(1), scoreOf(4)]
  if (rule.notStarted) return `${none}`
  if (rule.direction === 'yes') return `IF(${at('final')}="sì",${reached},IF(${at('final')}="no",${none},""))`
  if (rule.toMeasure) return `IF(OR(ISNUMBER(${at('from')}),ISNUMBER(${at('final')})),${reached},"")`
  const worse = rule.documented ? begun : none
  const from = scale.grades.map((grade) => grade.from ?? -100_000).map((share) => share / 100)
  const scores = scale.grades.map(({ score }) => score)
  const beyond = scale.grades.find(({ grade }) => grade === 5)?.from ?? 105
  const kept = `IF(${lossFormula(at, rule.direction)}>ABS(${at('from')})*0.05+0.000000001,${worse},${reached})`
  const held = `AND(${at('share')}>=${beyond / 100},${at('equity')}<>"sì")`
  const onScale = `IF(${at('share')}<0,${worse},IF(${held},${reached},LOOKUP(${at('share')},{${from.join(',')}},{${scores.join(',')}})))`
  return `IF(AND(${known}),IF(${at('expected')}=${at('from')},${kept},${onScale}),"")`
}

/** How much was lost of what was to be kept. */
function lossFormula(at: (column: keyof typeof columns) => string, direction: RowRule['direction']): string {
  if (direction === 'up') return `(${at('from')}-${at('final')})`
  if (direction === 'down') return `(${at('final')}-${at('from')})`
  return `ABS(${at('final')}-${at('from')})`
}
