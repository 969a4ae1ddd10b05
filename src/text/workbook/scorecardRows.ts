import type { SheetCell } from '../../domain/document/planWorkbook'
import { achievementOf } from '../../domain/objectives/achievement'
import { countedIndicators } from '../../domain/objectives/objectiveTexts'
import { outcomeOf, scorecardOutcome } from '../../domain/objectives/outcome'
import type { Scorecard, ScorecardIndicator, ScorecardObjective } from '../../domain/objectives/scorecard'
import { weightsOf } from '../../domain/objectives/weights'
import { measuresOf, type Subject } from '../document/subject'
import { wordsOfObjectives as words } from '../objectives'
import { day, empty, formula, input, number, text } from './cells'
import { achievementCells } from './objectiveCells'
import type { RowWriter } from './objectiveRows'

/** The person's own sheets: a row an indicator, then what is written elsewhere and the total of each role. */
export const scorecardRows = (subject: Subject): RowWriter[] =>
  Object.values(subject.project.choices.scorecards).flatMap((card) => rowsOf(subject, card))

function rowsOf(subject: Subject, card: Scorecard): RowWriter[] {
  const holder = card.holder?.trim() || words.noHolder
  const rows = card.objectives.flatMap((objective) => {
    const counted = countedIndicators(objective)
    const indicators: (ScorecardIndicator | undefined)[] = counted.length > 0 ? [...counted] : [undefined]
    return indicators.map(
      (indicator, place): RowWriter =>
        (row) => [
          text(holder),
          text(objective.title?.trim() || words.untitled, 'strong'),
          text(actionText(subject, objective)),
          text([indicator?.name?.trim(), indicator?.formula?.trim()].filter((part) => part).join(': ')),
          text(indicator?.unit ?? ''),
          ...valueCells(indicator, row),
          place > 0 ? empty() : figure(objective.weight),
          objective.deadline ? day(objective.deadline) : input(),
          text(place > 0 ? '' : (objective.texts?.equita ?? '')),
          figure(indicator?.midYear),
          finalCell(indicator),
          objective.final?.equityPassed ? text('sì', 'input') : input(),
          ...resultCells(subject, objective, indicator, row),
          pointsCell(subject, objective, row, place, indicators.length),
        ],
    )
  })
  if (rows.length === 0) return []
  const { objectives } = subject.content
  const { sum, other } = weightsOf(objectives, card)
  const otherRow: RowWriter = () => [
    text(holder),
    text(words.otherObjectives),
    ...Array.from({ length: 7 }, () => empty()),
    number(other, 'general'),
  ]
  const all = [...rows, ...(other > 0 ? [otherRow] : [])]
  const total: RowWriter = (row) => [
    text(holder, 'total'),
    text(words.total, 'total'),
    ...Array.from({ length: 7 }, () => empty('total')),
    formula(`SUM($J${row - all.length}:$J${row - 1})`, sum, 'general', 'total'),
    ...Array.from({ length: 7 }, () => empty('total')),
    formula(
      `SUM($R${row - all.length}:$R${row - 1})`,
      scorecardOutcome(objectives.scale, card).points,
      'decimal',
      'total',
    ),
  ]
  return [...all, total]
}

function actionText(subject: Subject, { action }: ScorecardObjective): string {
  const planned = measuresOf(subject).find(({ id }) => id === action)
  return planned ? `${planned.number}. ${planned.title}` : ''
}

const figure = (value: number | undefined): SheetCell => (value === undefined ? input() : number(value, 'general'))

/** Where it starts from, and the three targets; what is kept has its start for a target. */
function valueCells(indicator: ScorecardIndicator | undefined, row: number): SheetCell[] {
  const { baseline = {}, targets = {}, direction } = indicator ?? {}
  if (direction === 'yes') return [empty(), empty(), text('sì'), empty()]
  const start =
    baseline.value === undefined && baseline.certainty === 'toMeasure'
      ? text('da rilevare', 'unknown')
      : figure(baseline.value)
  const expected = targets.keep
    ? formula(`IF(ISNUMBER($F${row}),$F${row},"")`, baseline.value ?? '', 'general')
    : figure(targets.expected)
  return [start, figure(targets.minimum), expected, figure(targets.best)]
}

function finalCell(indicator: ScorecardIndicator | undefined): SheetCell {
  if (indicator?.direction !== 'yes' || indicator.final === undefined) return figure(indicator?.final)
  return text(indicator.final > 0 ? 'sì' : 'no', 'input')
}

function resultCells(
  { content }: Subject,
  objective: ScorecardObjective,
  indicator: ScorecardIndicator | undefined,
  row: number,
): SheetCell[] {
  const { scale } = content.objectives
  const achieved = indicator && achievementOf(scale, indicator, objective.final)
  const graded = achieved?.status === 'graded' ? achieved : undefined
  return achievementCells(
    scale,
    row,
    {
      direction: indicator?.direction,
      toMeasure: indicator?.baseline?.certainty === 'toMeasure',
      notStarted: objective.final?.notStarted === true,
      documented: (objective.final?.worsenedReason?.trim() ?? '') !== '',
    },
    { share: shareOf(indicator), score: graded?.score },
  )
}

/** The share is worked out wherever the figures are there, whatever the rule that then decides. */
function shareOf(indicator: ScorecardIndicator | undefined): number | undefined {
  const { baseline, targets, final, direction } = indicator ?? {}
  const from = baseline?.value
  const expected = targets?.keep ? from : targets?.expected
  if (direction === 'yes' || from === undefined || expected === undefined || final === undefined) return undefined
  return expected === from ? undefined : Math.round(((final - from) / (expected - from)) * 1e8) / 1e8
}

/** Weight × the mean of the scores, once all are there; on the first row of the objective. */
function pointsCell(
  { content }: Subject,
  objective: ScorecardObjective,
  row: number,
  place: number,
  count: number,
): SheetCell {
  if (place > 0) return empty()
  const outcome = outcomeOf(content.objectives.scale, objective)
  if (outcome.status === 'neutralised') return text('neutralizzato')
  const scores = `$Q${row}:$Q${row + count - 1}`
  return formula(
    `IF(AND(ISNUMBER($J${row}),COUNT(${scores})=${count}),$J${row}*AVERAGE(${scores})/100,"")`,
    outcome.status === 'evaluated' ? (outcome.points ?? '') : '',
    'decimal',
  )
}
