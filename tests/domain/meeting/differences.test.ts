import { describe, expect, it } from 'vitest'
import { compareCopies } from '../../../src/domain/meeting/differences'
import { readAnswers } from '../../../src/domain/questionnaire/readAnswers'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'
import { given } from '../../support/smallProject'

const ours = organisations['officina di 35']?.answers ?? {}
const reading = readAnswers(content, ours, 'full')

describe('two copies', () => {
  it('differ nowhere from themselves', () => {
    const { differences, both, same } = compareCopies(reading, ours)
    expect(differences).toEqual([])
    expect(same).toBe(both)
    expect(both).toBeGreaterThan(10)
  })

  it('differ by one point or more, only on the scale and only where both know', () => {
    const { differences } = compareCopies(reading, {
      ...ours,
      'orario-flessibile': given(
        ours['orario-flessibile']?.state === 'given' && ours['orario-flessibile'].value === 'monitorata'
          ? 'assente'
          : 'monitorata',
      ),
      'recupero-ore': { state: 'unknown' },
      persone: given(999),
    })
    expect(differences.map(({ question }) => question)).toEqual(['orario-flessibile'])
    expect(differences[0]?.points).toBeGreaterThanOrEqual(1)
  })
})
