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
    ['all are large enough', [12, 23], ['12', '23']],
    ['a single small one takes another with it', [3, 37], ['meno di 5', 'non mostrato']],
    ['the smallest of the others', [3, 37, 8], ['meno di 5', '37', 'non mostrato']],
    ['two small ones hide each other', [3, 2, 30], ['meno di 5', 'meno di 5', '30']],
    ['all small', [1, 2], ['meno di 5', 'meno di 5']],
    ['what is missing stays missing', [undefined, 30], [undefined, '30']],
    ['zero gives nobody away', [0, 30], ['0', '30']],
  ])('parts of a whole: %s', (_, counts, texts) => {
    expect(groupTexts(counts, 5)).toEqual(texts)
  })
})
