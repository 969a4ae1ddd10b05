import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/domain/document/planDocument'
import { flowsOf } from '../../../../src/exports/pdf/pages/stretches'
import { actionSheet, chapter, longTable } from '../../../support/sampleDocument'

describe('flowsOf', () => {
  const text: Block = { type: 'text', tone: 'body', text: 'Una frase.' }
  const long: Block = { type: 'text', tone: 'body', text: 'Una frase che va avanti. '.repeat(20) }
  const heading: Block = { type: 'heading', text: 'Una parte' }
  const sheet: Block = { type: 'action', sheet: actionSheet(1) }
  const half: Block = { type: 'action', sheet: actionSheet(1, { compact: true }) }
  const groups = (...blocks: Block[]) =>
    flowsOf([chapter('8', 'Azioni', blocks)]).flatMap((flow) => flow.map((stretch) => stretch.groups))

  it.each([
    ['a heading stays with what it announces', [long, heading, long], [[[0], [1, 2]]]],
    ['so does a short sentence before a table', [text, longTable(2), long], [[[0, 1], [2]]]],
    ['but not a paragraph', [long, longTable(2)], [[[0], [1]]]],
    ['each full sheet has a page, and what follows another', [long, sheet, sheet, text], [[[0]], [[1]], [[2]], [[3]]]],
    ['half sheets follow one another', [long, half, half], [[[0], [1], [2]]]],
    ['a chapter that begins with a sheet keeps its heading', [sheet], [[], [[0]]]],
    ['a chapter with nothing in it', [], [[]]],
  ])('%s', (_, blocks, expected) => {
    expect(groups(...blocks)).toEqual(expected)
  })

  it('begins a page where a chapter asks for it, and goes on otherwise', () => {
    const chapters = [chapter('1', 'Uno', [text]), chapter('2', 'Due', [text], false), chapter('3', 'Tre', [text])]
    expect(flowsOf(chapters).map((flow) => flow.map((stretch) => stretch.chapter.number))).toEqual([['1', '2'], ['3']])
  })
})
