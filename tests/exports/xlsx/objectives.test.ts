import { expect, it } from 'vitest'
import type { SheetCell } from '../../../src/domain/document/planWorkbook'
import { outcomeOf, scorecardOutcome } from '../../../src/domain/objectives/outcome'
import { content } from '../../support/realContent'
import { someScorecards } from '../../support/someScorecards'
import { workbookOf } from './workbooks'

const bookWithSheets = workbookOf('con schede obiettivo')
const sheet = bookWithSheets.sheets.find(({ name }) => name === 'Obiettivi')
const { scale } = content.objectives

const shown = (cell: SheetCell | undefined) =>
  cell?.kind === 'formula' ? cell.result : cell?.kind === 'number' ? cell.value : cell?.kind === 'text' ? cell.text : ''

it('has the points of every objective and the total of every role, as on the screen', () => {
  const rows = sheet?.rows ?? []
  for (const card of Object.values(someScorecards)) {
    for (const objective of card.objectives) {
      const row = rows.find((cells) => shown(cells[1]) === objective.title)
      const outcome = outcomeOf(scale, objective)
      const points =
        outcome.status === 'evaluated' ? outcome.points : outcome.status === 'neutralised' ? 'neutralizzato' : ''
      expect([objective.title, shown(row?.[17])]).toEqual([objective.title, points])
      expect(shown(row?.[9])).toBe(objective.weight)
    }
    const total = rows.find((cells) => shown(cells[0]) === card.holder && shown(cells[1]) === 'Totale')
    expect(shown(total?.[17])).toBeCloseTo(scorecardOutcome(scale, card).points, 8)
    expect(shown(total?.[9])).toBe(100)
  }
})

it('proposes nothing beside the sheets of the person', () => {
  const titles = (sheet?.rows ?? []).map((cells) => shown(cells[1]))
  for (const { title } of content.objectives.examples.private) expect(titles).not.toContain(title)
})
