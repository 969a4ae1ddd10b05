import type { SheetCell, WorkbookRow } from '../../domain/document/planWorkbook'
import type { Budget } from '../../domain/plan/plan'
import type { Subject } from '../document/subject'
import { budgetColumns } from './budgetRow'
import { empty, formula, text } from './cells'
import { available, planYears } from './resources'

const verdicts = { over: 'supera', maybe: 'può superare', within: 'entro' } as const

/** What there is, and whether each year asks for more: said again as soon as a figure changes. */
export function overBudgetRows(subject: Subject, last: number): WorkbookRow[] {
  const { budget } = subject.plan
  const total = last + 1
  const years = planYears(subject)
  const written = `${available.name}<>""`
  const spend = years.map((): SheetCell[] => [
    ...blank(5),
    formula(`IF(${written},${available.name},"")`, budget.yearly ?? '', 'euro'),
  ])
  const verdict = years.map((year): SheetCell[] => {
    const [low, high] = budgetColumns(year).expense.map((column) => `${column}${total}`)
    const over = `IF(${low}>${available.name},"${verdicts.over}",IF(ISTEXT(${high}),"${verdicts.maybe}",IF(${high}>${available.name},"${verdicts.maybe}","${verdicts.within}")))`
    return [...blank(5), formula(`IF(${written},${over},"")`, verdictOf(budget, year), 'general', 'strong')]
  })
  return [
    [empty(), text('Spesa disponibile l’anno', 'strong'), empty(), ...spend.flat()],
    [empty(), text('Rispetto al disponibile', 'strong'), empty(), ...verdict.flat()],
  ]
}

const blank = (count: number): SheetCell[] => Array.from({ length: count }, () => empty())

function verdictOf({ yearly, over }: Budget, year: number): string {
  if (yearly === undefined) return ''
  const found = over.find((one) => one.year === year - 1)
  if (!found) return verdicts.within
  return found.certain ? verdicts.over : verdicts.maybe
}
