import { describe, expect, it } from 'vitest'
import { type CatalogueFilter, everything, matches } from '../../../src/ui/plan/catalogueFilter'
import { content } from '../../support/realContent'

const found = (filter: Partial<CatalogueFilter>) =>
  content.measures.filter((measure) => matches(measure, measure.costClass, { ...everything, ...filter }))

describe('the search of the catalogue', () => {
  it('lets everything through at the beginning', () => {
    expect(found({})).toHaveLength(content.measures.length)
  })

  it.each([
    ['accents', 'flessibilita', 'flessibilità'],
    ['capitals', 'TURNI', 'turni'],
    ['the shape of the apostrophe', "l'orario", 'l’orario'],
    ['spaces around', '  nido ', 'nido'],
  ])('ignores %s', (_, typed, written) => {
    expect(found({ words: typed })).toEqual(found({ words: written }))
    expect(found({ words: typed }).length).toBeGreaterThan(0)
  })

  it('wants every word, in any order', () => {
    expect(found({ words: 'turni scambio' })).toEqual(found({ words: 'scambio turni' }))
    expect(found({ words: 'turni scambio' }).length).toBeLessThan(found({ words: 'turni' }).length)
  })

  it('joins the choices', () => {
    const chosen = found({ area: 'orario', effort: 'basso', cost: '0', quadrant: 'subito' })
    expect(chosen.length).toBeGreaterThan(0)
    for (const { area, effort, costClass, quadrant } of chosen)
      expect([area, effort, costClass, quadrant]).toEqual(['orario', 'basso', 0, 'subito'])
  })
})
