import type { SheetCell, WorkbookRow } from '../../domain/document/planWorkbook'
import type { Objectives } from '../../domain/objectives/objectivesContent'
import type { PlannedMeasure } from '../../domain/plan/plan'
import { goalText, objectiveOf } from '../document/objectives'
import { measuresOf, monthOf, type Subject } from '../document/subject'
import { upperFirst } from '../format'
import { objectiveTypes } from '../objectiveWords'
import { axisTitle } from './axisLabel'
import { day, documentCell, empty, formula, input, lastDay, number, text } from './cells'
import { achievementCells } from './objectiveCells'

/** Formulas name their own row. */
export type RowWriter = (row: number) => WorkbookRow

export function axisObjectives(subject: Subject): RowWriter[] {
  return subject.plan.axes.flatMap((axis, place) => {
    const objective = objectiveOf(subject, axis, place)
    if (!objective) return []
    const { action, by, indicator } = objective
    return (row) => [
      text(axisTitle(subject, place)),
      text(goalText(objective), 'strong'),
      text(`${action.number}. ${action.title}`),
      text(indicator ? `${upperFirst(indicator.name)}: ${indicator.formula}` : ''),
      text(indicator?.unit ?? ''),
      indicator ? documentCell(indicator.today) : input(),
      input(),
      text(indicator?.target ?? ''),
      input(),
      empty(),
      day(lastDay(by)),
      text(subject.measures.get(action.id)?.equityNote ?? ''),
      ...achievement(subject, row),
    ]
  })
}

/** The examples of the library that an action of the plan gives reason for; public ones have a row an indicator. */
export function managerObjectives(subject: Subject): RowWriter[] {
  const { examples } = subject.content.objectives
  const planned = measuresOf(subject)
  const actionOf = (measure: string) => planned.find(({ id }) => id === measure)
  if (!subject.publicBody)
    return examples.private.flatMap((example) => {
      const action = actionOf(example.measure)
      const { role, title, indicator, unit, baseline, targets, weight, equityCheck } = example
      return action
        ? (row) =>
            managerRow(
              subject,
              { who: role, title, indicator, unit, baseline, ...targets, weight, equityCheck },
              action,
              row,
            )
        : []
    })
  return examples.pa.flatMap(({ measure, type, title, equityCheck, indicators }) => {
    const action = actionOf(measure)
    return action
      ? indicators.map(
          ({ name, formula, unit, baseline, target }): RowWriter =>
            (row) =>
              managerRow(
                subject,
                {
                  who: `Obiettivo di ${objectiveTypes[type].toLowerCase()}`,
                  title,
                  indicator: upperFirst(formula ? `${name}: ${formula}` : name),
                  unit,
                  baseline,
                  expected: target,
                  equityCheck,
                },
                action,
                row,
              ),
        )
      : []
  })
}

type PublicTarget = Objectives['examples']['pa'][number]['indicators'][number]['target']

interface ManagerObjective {
  who: string
  title: string
  indicator: string
  unit: string
  baseline: number | undefined
  minimum?: number
  expected: PublicTarget
  best?: number
  weight?: number
  equityCheck: string
}

function managerRow(subject: Subject, objective: ManagerObjective, action: PlannedMeasure, row: number): WorkbookRow {
  const { who, title, indicator, unit, baseline, minimum, expected, best, weight, equityCheck } = objective
  const end = lastDay(monthOf(subject, Math.min(12, subject.plan.duration) - 1))
  return [
    text(who),
    text(title, 'strong'),
    text(`${action.number}. ${action.title}`),
    text(indicator),
    text(unit),
    baseline === undefined ? text('da rilevare entro 60 giorni', 'unknown') : number(baseline, 'general'),
    minimum === undefined ? input() : number(minimum, 'general'),
    typeof expected === 'number' ? number(expected, 'general') : text(expected),
    best === undefined ? input() : number(best, 'general'),
    weight === undefined ? input() : number(weight),
    day(end),
    text(equityCheck),
    ...achievement(subject, row),
  ]
}

/** Values to be written in later, and what they will be worth. */
const achievement = ({ content }: Subject, row: number, direction?: 'up' | 'down' | 'equal' | 'yes'): SheetCell[] => [
  input(),
  input(),
  input(),
  ...achievementCells(content.objectives.scale, row, { direction }),
  formula(`IF(AND(ISNUMBER($J${row}),ISNUMBER($Q${row})),$J${row}*$Q${row}/100,"")`, '', 'decimal'),
]
