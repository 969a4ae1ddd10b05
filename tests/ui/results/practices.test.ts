import { describe, expect, it } from 'vitest'
import { type Practice, strengthsOf } from '../../../src/ui/results/practices'

const practice = (question: string, grade: string, points = 10): Practice => ({
  question,
  area: 'orario',
  sentence: question,
  grade,
  points,
})

describe('strengthsOf', () => {
  it('keeps what is measured, the weightiest first', () => {
    const found = strengthsOf([
      practice('a', 'monitorata', 5),
      practice('b', 'formalizzata', 30),
      practice('c', 'monitorata', 12),
    ])
    expect(found.practices.map(({ question }) => question)).toEqual(['c', 'a'])
  })

  it('falls back on what is written, and says so', () => {
    const found = strengthsOf([practice('a', 'informale'), practice('b', 'formalizzata')])
    expect(found.grade).toBe('formalizzata')
    expect(found.practices.map(({ question }) => question)).toEqual(['b'])
  })

  it('never praises what is only spoken', () => {
    expect(strengthsOf([practice('a', 'informale')]).practices).toEqual([])
  })
})
