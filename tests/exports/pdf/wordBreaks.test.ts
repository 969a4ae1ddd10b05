import { describe, expect, it } from 'vitest'
import { wordBreaks } from '../../../src/exports/pdf/wordBreaks'

describe('wordBreaks', () => {
  it.each([
    ['a word of ordinary length', 'conciliazione', ['conciliazione']],
    ['a long word', 'responsabilizzazione', ['respon', 'sa', 'bi', 'liz', 'za', 'zione']],
    ['a long word and its full stop', 'responsabilizzazione.', ['respon', 'sa', 'bi', 'liz', 'za', 'zione.']],
    ['a compound, divided at its own hyphens', 'formazione-intervento', ['formazione-', '', 'intervento']],
    [
      'an address, without hyphens',
      'ufficio.personale@comune.it',
      ['ufficio.', '', 'personale@', '', 'comune.', '', 'it'],
    ],
    ['a code, without hyphens', 'J21B19000780004X', ['J21B19000780', '', '004X']],
  ])('%s', (_, word, parts) => {
    expect(wordBreaks(word)).toEqual(parts)
  })

  it('finds a place to divide anything that would not fit in a narrow cell', () => {
    for (const word of [
      'a'.repeat(64),
      'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2001',
    ]) {
      expect(Math.max(...wordBreaks(word).map(({ length }) => length))).toBeLessThanOrEqual(14)
      expect(wordBreaks(word).join('')).toBe(word)
    }
  })

  it('leaves at least three letters on each line', () => {
    for (const word of ['aziendalizzazione', 'internazionalizzazione', 'autovalutazione,']) {
      expect(Math.min(...wordBreaks(word).map((part) => part.replace(/\P{L}/gu, '').length))).toBeGreaterThanOrEqual(2)
      expect(wordBreaks(word)[0]?.length).toBeGreaterThanOrEqual(3)
    }
  })
})
