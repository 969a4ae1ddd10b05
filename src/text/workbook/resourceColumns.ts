import { columnName } from '../../domain/document/planWorkbook'

export const resourcesName = 'Risorse'
export const resourcesHead = 6
/** Where people write what an hour costs; formulas call it by name. */
export const hourlyCost = { name: 'costo_orario', cell: `${resourcesName}!$C$3` } as const
export const planStart = '$C$4'
export const withoutLimit = 'senza limite'

/** Letters of the columns, which depend on how many years the plan lasts. */
export interface ResourceColumns {
  number: string
  title: string
  axis: string
  year: string
  first: readonly [low: string, high: string]
  later: readonly [low: string, high: string]
  hours: readonly string[]
  costs: readonly string[]
  expense: readonly [low: string, high: string]
}

export function resourceColumns(years: number): ResourceColumns {
  const from = (begin: number) => Array.from({ length: years }, (_, index) => columnName(begin + index))
  return {
    number: 'A',
    title: 'B',
    axis: 'C',
    year: 'D',
    first: ['E', 'F'],
    later: ['G', 'H'],
    hours: from(8),
    costs: from(8 + years),
    expense: [columnName(8 + 2 * years), columnName(9 + 2 * years)],
  }
}
