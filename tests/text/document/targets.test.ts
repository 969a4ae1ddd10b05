import { describe, expect, it } from 'vitest'
import { aimOf, targetText } from '../../../src/text/document/targets'

describe('targets', () => {
  it.each([
    ['at least, in percent', '≥80', '%', '≥ 80%'],
    ['with a remark', '≥80; scarto tra gruppi ≤10 punti', '%', '≥ 80%; scarto tra gruppi ≤ 10 punti'],
    [
      'of something',
      '≥80 delle richieste; scarto tra reparti ≤10 punti',
      '%',
      '≥ 80% delle richieste; scarto tra reparti ≤ 10 punti',
    ],
    ['towards', '→100', '%', 'verso 100%'],
    ['towards zero', '→0', 'punti %', 'verso 0 punti'],
    ['days', '≥28', 'giorni', '≥ 28 giorni'],
    ['days each', '≤5', 'gg/addetto', '≤ 5 giorni a persona'],
    ['a range', '0-5; ogni caso si analizza', '%', '0–5%; ogni caso si analizza'],
    ['a unit that says nothing', '≥2', 'n', '≥ 2'],
    ['words', 'in crescita', '%', 'in crescita'],
    ['yes', 'sì', 'sì/no', 'sì'],
  ])('%s', (_, hint, unit, text) => {
    expect(targetText(hint, unit)).toBe(text)
  })

  it('of the library lose the remarks', () => {
    expect(aimOf('in calo; riferimento Lombardia 2017: 6,7 (micro 4,0)')).toBe('in calo')
    expect(aimOf('≥28 (minimo 14)')).toBe('≥28')
  })
})
