import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../../src/ui/plan/fields/readFigure'

describe('a figure', () => {
  it.each([
    ['1.200', 1200],
    ['12,5', 12.5],
    ['1 250,75 €', 1250.75],
    ['40%', 40],
    ['−3', -3],
    ['  ', undefined],
  ])('«%s» is %s', (text, figure) => {
    expect(readFigure(text, { min: -10, max: 5000 })).toBe(figure)
  })

  it.each([
    ['due', 'notANumber'],
    ['12.50.3', 'notANumber'],
    ['-11', 'tooLow'],
    ['5.001', 'tooHigh'],
  ])('«%s» is told: %s', (text, kind) => {
    expect(readFigure(text, { min: -10, max: 5000 })).toMatchObject({ kind })
  })

  it('may have to be whole', () => {
    expect(readFigure('2,5', { min: 0, max: 10, whole: true })).toEqual({ kind: 'notWhole' })
  })
})
