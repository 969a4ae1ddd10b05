import { describe, expect, it } from 'vitest'
import type { Norm } from '../../../src/domain/catalogue/norm'
import { actText, groupedNorms } from '../../../src/text/document/norms'

const norm = (citation: string, asOf: string, confidence: Norm['confidence'] = 'alta'): Norm => ({
  id: citation,
  topic: 'congedi',
  citation,
  title: 'Di che cosa parla',
  summary: 'In breve',
  appliesTo: 'Tutti',
  effect: 'obbligo',
  amendedBy: [],
  asOf,
  confidence,
  sources: [],
})

const written = (...norms: readonly Norm[]): readonly string[] => groupedNorms(norms).map(actText)

describe('the norms of an act', () => {
  it('are in one row, with the day they were checked said once', () => {
    expect(
      written(norm('D.Lgs. 151/2001, art. 2', '2026-11-15'), norm('D.Lgs. 151/2001, art. 4', '2026-11-15')),
    ).toEqual(['D.Lgs. 151/2001 (15 novembre 2026): [1] art. 2, di che cosa parla; [2] art. 4, di che cosa parla.'])
  })

  it('are in one row also when checked on different days, each day after its articles', () => {
    expect(
      written(
        norm('D.Lgs. 151/2001, art. 2', '2026-11-15'),
        norm('D.Lgs. 151/2001, art. 4', '2026-11-15'),
        norm('D.Lgs. 151/2001, art. 53', '2026-06-30'),
      ),
    ).toEqual([
      'D.Lgs. 151/2001: [1] art. 2, di che cosa parla; [2] art. 4, di che cosa parla (15 novembre 2026); [3] art. 53, di che cosa parla (30 giugno 2026).',
    ])
  })

  it('are apart when one was not read again', () => {
    expect(
      written(norm('D.Lgs. 151/2001, art. 2', '2026-11-15'), norm('D.Lgs. 151/2001, art. 4', '2026-11-15', 'media')),
    ).toHaveLength(2)
  })
})
