import { columnName } from '../../domain/document/planWorkbook'
import type { PlannedAction, YearFigures } from '../../domain/plan/plan'
import { yearsOf } from '../../domain/plan/resources'
import type { Subject } from '../document/subject'
import { axisLabel, axisTitle } from './axisLabel'

export const resourcesName = 'Risorse'
export const resourcesHead = 7
export const withoutLimit = 'senza limite'

/** Where people write what an hour costs and what there is to spend; formulas call them by name. */
export const hourlyCost = { name: 'costo_orario', cell: `${resourcesName}!$C$3` } as const
export const available = { name: 'spesa_disponibile', cell: `${resourcesName}!$C$4` } as const
export const planStart = `$C$5`

/** Columns of that sheet which the budget looks up, by the number of the action. */
export const resourceColumns = {
  number: 'A',
  year: 'D',
  hours: { first: ['E', 'F'], later: ['G', 'H'] },
  expense: ['I', 'J'],
} as const

type ResourceColumn = 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J'

/** What the sheet of resources holds about the action whose number is in column A of this row. */
export function resourceLookup({ plan }: Subject, column: ResourceColumn, row: number): string {
  const last = resourcesHead + Math.max(1, plan.actions.length)
  const range = (letter: string) => `${resourcesName}!$${letter}$${resourcesHead + 1}:$${letter}$${last}`
  return `INDEX(${range(column)},MATCH($A${row},${range(resourceColumns.number)},0))`
}

export const planYears = ({ plan }: Subject): readonly number[] =>
  Array.from({ length: yearsOf(plan.duration) }, (_, index) => index + 1)

/** Year of the plan in which an action starts, from 1. */
export const startYear = ({ from }: PlannedAction): number => 1 + Math.floor(from / 12)

const nothing: YearFigures = { hours: { low: 0, high: 0 }, expense: { low: 0, high: 0 } }

/** What an action takes, year by year of the plan; nothing is known of the collection of data. */
export const yearsOfAction = (subject: Subject, action: PlannedAction): readonly YearFigures[] =>
  planYears(subject).map((year) => (action.kind === 'measure' ? (action.years[year - 1] ?? nothing) : nothing))

/** The axes in their order, then what is in none; only those that have an action. */
export function axesWithActions(subject: Subject): readonly string[] {
  const present = new Set(subject.plan.actions.map((action) => axisLabel(subject, action)))
  const axes = subject.plan.axes.map((_, place) => axisTitle(subject, place)).filter((axis) => present.has(axis))
  return [...new Set([...axes, ...present])]
}

/** Cells of a column, between two rows: "$E$4:$E$12". */
export const rangeOf = (column: string, first: number, last: number): string => `$${column}$${first}:$${column}$${last}`

export const columnsFrom = (begin: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => columnName(begin + index))
