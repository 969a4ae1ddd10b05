import { describe, expect, it } from 'vitest'
import { footText } from '../../../../src/exports/pdf/pages/PageFrame'

describe('footText', () => {
  const title = 'Piano di conciliazione tra vita e lavoro'
  it.each([
    ['a short name', 'Tresaldi S.r.l.', `Tresaldi S.r.l. · ${title}`],
    [
      'a name that leaves no room for the title',
      'Residenza Esempio, cooperativa sociale',
      'Residenza Esempio, cooperativa sociale',
    ],
    [
      'a name that is too long by itself',
      'Cooperativa '.repeat(10).trim(),
      'Cooperativa Cooperativa Cooperativa Cooperativa Cooperativa…',
    ],
  ])('%s', (_, organisation, expected) => {
    expect(footText(organisation, title)).toBe(expected)
  })
})
