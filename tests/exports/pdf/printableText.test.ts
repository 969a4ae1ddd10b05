import { describe, expect, it } from 'vitest'
import { isPrintable } from '../../../src/domain/document/printable'
import { printableDocument } from '../../../src/exports/pdf/printableDocument'
import { printableText } from '../../../src/exports/pdf/printableText'
import { sampleDocument } from '../../support/sampleDocument'

describe('printableText', () => {
  it.each([
    [
      'Italian, as it is',
      'Perché l’unità costa 1.000 € «però» – ≥ 28 ≈ 10 → sì',
      'Perché l’unità costa 1.000 € «però» – ≥ 28 ≈ 10 → sì',
    ],
    ['names from elsewhere', 'Łukasz Dvořák, Müller, Ștefan', 'Łukasz Dvořák, Müller, Ștefan'],
    ['letters and marks written apart', 'perche\u0301 e\u0300', 'perché è'],
    ['an emoji', 'Bravi 🎉!', 'Bravi □!'],
    ['an emoji made of several', 'Famiglia 👨‍👩‍👧‍👦 e bandiera 🇮🇹', 'Famiglia □ e bandiera □'],
    ['a mark of no shape on a letter', 'x\u0323', 'x□'],
    ['right-to-left words', 'Nome: שלום עולם', 'Nome: □ □'],
    ['directions nobody sees', '\u202Eabc\u202C', 'abc'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['soft hyphens and joiners', 'ge\u00ADni\u200Bto\u2060re', 'genitore'],
    ['tabs and strange spaces', 'a\tb\u2003c\u3000d', 'a b c d'],
    ['the thin spaces in use', '1\u202F000\u2009km', '1\u202F000\u2009km'],
    ['line ends of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['another way of writing it', 'CO₂, ﬁne, Ⅳ, １２, ĳ', 'CO2, ﬁne, IV, 12, ij'],
    ['signs people paste', '● ✔ ➜ ✗', '• ✓ → ×'],
    ['half of a character', 'a\uD83Cb', 'a□b'],
    ['a run of the unknown, once', '日本語', '□'],
  ])('%s', (_, typed, printed) => {
    expect(printableText(typed)).toBe(printed)
  })

  it('leaves nothing that the fonts lack, whatever is typed', () => {
    const everything = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join(' ')
    const left = [...printableText(everything)].filter((character) => character !== '\n' && !isPrintable(character))
    expect(left).toEqual([])
  })
})

describe('printableDocument', () => {
  it('reaches every text, and changes nothing else', () => {
    const document = sampleDocument({ organisation: 'Rossi 🎉 S.r.l.' })
    const printable = printableDocument(document)
    expect(printable.organisation).toBe('Rossi □ S.r.l.')
    expect(printable.cover).toEqual(document.cover)
    expect(printable.chapters).toEqual(document.chapters)
  })
})
