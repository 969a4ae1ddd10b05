import { describe, expect, it } from 'vitest'
import { columnName, type SheetCell, type WorkbookSheet } from '../../../src/domain/document/planWorkbook'
import { writeWorkbook } from '../../../src/text/workbook/writeWorkbook'
import { subjectNamed, subjects, workbookOf } from './workbooks'

const sheetNamed = (name: string, organisation: string): WorkbookSheet => {
  const found = workbookOf(organisation).sheets.find((sheet) => sheet.name === name)
  if (!found) throw new Error(`no sheet ${name}`)
  return found
}

const shown = (cell: SheetCell | undefined): string | number => {
  if (!cell || cell.kind === 'empty') return ''
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'number') return cell.value
  if (cell.kind === 'day') return cell.day
  return typeof cell.result === 'object' ? cell.result.day : cell.result
}

const column = ({ rows, head, last }: WorkbookSheet, title: string) => {
  const place = (rows[head - 1] ?? []).findIndex((cell) => shown(cell) === title)
  return rows.slice(head, last).map((row) => shown(row[place]))
}

describe.each(subjects)('the workbook of %s', (_, subject) => {
  const { sheets } = writeWorkbook(subject)
  const { plan } = subject
  const named = (name: string) => sheets.find((sheet) => sheet.name === name) as WorkbookSheet
  const budget = named('Bilancio')

  it('has titles over every cell that has something', () => {
    for (const { rows, head, last, widths, name } of sheets) {
      const titles = rows[head - 1]?.length ?? 0
      expect([name, widths.length]).toEqual([name, titles])
      for (const row of rows.slice(head, last)) expect(row.length).toBeLessThanOrEqual(titles)
    }
  })

  it('holds the figures of the plan', () => {
    if (plan.actions.length === 0) return
    const total = budget.rows.find((row) => shown(row[1]) === 'In tutto') ?? []
    const figures = plan.budget.years.map(({ hours, expense }) => [hours.low, hours.high, expense.low, expense.high])
    const found = plan.budget.years.map((_, year) =>
      [0, 1, 4, 5]
        .map((place) => shown(total[3 + year * 6 + place]))
        .map((end) => (end === 'senza limite' ? null : end)),
    )
    expect(found).toEqual(figures)
    expect(found[0]?.slice(0, 2)).toEqual([plan.hours.low, plan.hours.high])
  })

  it('has the totals of the axes add up to those of the plan', () => {
    const { rows } = budget
    const total = rows.find((row) => shown(row[1]) === 'In tutto') ?? []
    const axes = rows.slice(rows.findIndex((row) => shown(row[1]) === 'Per asse') + 1)
    for (const [place, cell] of total.entries()) {
      if (place < 3 || shown(cell) === 'senza limite') continue
      const sum = axes.reduce((sum, row) => sum + Number(shown(row[place])), 0)
      expect([place, sum]).toEqual([place, Number(shown(cell))])
    }
  })

  it('lists every answer to verify, not only those the document has room for', () => {
    expect(column(named('Da verificare'), 'Voce')).toHaveLength(Math.max(subject.evaluation.toVerify.length, 0))
  })
})

describe('the timeline', () => {
  const sheet = sheetNamed('Cronoprogramma', 'officina di 35')
  const { plan } = subjectNamed('officina di 35')

  it('marks the months of each action, the one it is in force from, and the reviews twice a year to the end', () => {
    for (const [place, { id, from, to, title }] of plan.actions.entries()) {
      const signs = (sheet.rows[sheet.head + place] ?? []).slice(6).map(shown)
      const reviews = id === 'cruscotto-conciliazione' ? [5, 11, 17, 23].filter((month) => month > to) : []
      const marks = [to, ...reviews]
      const expected = signs.map((_, month) =>
        month >= from && month < to ? 'work' : marks.includes(month) ? '◆' : '',
      )
      expect([title, signs.map((sign) => (sign === '■' || sign === '?' ? 'work' : sign))]).toEqual([title, expected])
    }
  })

  it('paints the months and filters only what is before them', () => {
    expect(sheet.painted?.cells).toMatch(/^G4:/)
    expect(sheet.filtered).toBe(6)
  })
})

it('objectives say how far they got by the common scale', () => {
  const sheet = sheetNamed('Obiettivi', 'officina di 35')
  const formulas = (sheet.rows[sheet.head] ?? []).flatMap((cell) => (cell.kind === 'formula' ? [cell.formula] : []))
  expect(formulas[0]).toBe(
    'IF(AND(ISNUMBER($F4),ISNUMBER($H4),ISNUMBER($N4),$H4<>$F4),ROUND(($N4-$F4)/($H4-$F4),8),"")',
  )
  expect(formulas[1]).toContain('LOOKUP($P4,{-1000,0,0.4,0.7,0.95,1.05},{0,25,55,80,100,110})')
})

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name)
})
