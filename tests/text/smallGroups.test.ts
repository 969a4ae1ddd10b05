import { describe, expect, it } from 'vitest'
import { groupText, groupTexts } from '../../src/text/smallGroups'

describe('groups of people', () => {
  it.each([
    ['nobody is nobody', 0, '0'],
    ['one person', 1, 'meno di 5'],
    ['four people', 4, 'meno di 5'],
    ['five people', 5, '5'],
    ['many people', 1200, '1.200'],
  ])('%s', (_, count, text) => {
    expect(groupText(count, 5)).toBe(text)
  })

  it.each([
    ['all are large enough', [12, 23], 35, ['12', '23']],
    ['a single small one takes another with it', [3, 37], 40, ['meno di 5', 'non mostrato']],
    ['the smallest of the others', [3, 37, 8], 48, ['meno di 5', '37', 'non mostrato']],
    ['small ones that together are few', [1, 2, 30], 33, ['meno di 5', 'meno di 5', 'non mostrato']],
    ['small ones that together are enough', [3, 2, 30], 35, ['meno di 5', 'meno di 5', '30']],
    ['what is missing could be found too', [undefined, 30], 33, [undefined, 'non mostrato']],
    ['no total, nothing to subtract from', [3, 37], undefined, ['meno di 5', '37']],
    ['not parts of the whole', [3, 9], 180, ['meno di 5', '9']],
    ['zero gives nobody away', [0, 30], 30, ['0', '30']],
  ])('parts of a whole: %s', (_, counts, total, texts) => {
    const groups = counts.map((count, place) => ({ label: `Gruppo ${place}`, count }))
    expect(groupTexts(groups, 5, total)).toEqual(texts)
  })

  it('do not count twice those who are part of another group', () => {
    const groups = [
      { label: 'Indeterminato', count: 146 },
      { label: 'Determinato', count: 31 },
      { label: 'Apprendistato', count: 3 },
      { label: 'Di cui soci', count: 95 },
    ]
    expect(groupTexts(groups, 5, 180)).toEqual(['146', 'non mostrato', 'meno di 5', '95'])
  })
})
