import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  castVote,
  closeVote,
  gapOf,
  medianOf,
  openVote,
  splitOf,
  spreadOf,
  unknownVote,
  votesIn,
} from '../../../src/domain/meeting/ballot'
import type { Vote } from '../../../src/domain/meeting/meeting'

const scale = ['assente', 'informale', 'formalizzata', 'monitorata']
const at = '2026-11-22T09:30:00.000Z'
const counts = fc.dictionary(fc.constantFrom(...scale, unknownVote), fc.nat(9))
const groups = fc.record({ management: counts, workers: counts, others: counts }, { requiredKeys: [] })

describe('the ballot box', () => {
  it('adds one slip to the whole and to its group, and nothing says in which order they came', () => {
    const one = castVote(castVote(openVote('ballot', at), 'workers', 'assente'), 'management', 'monitorata')
    const other = castVote(castVote(openVote('ballot', at), 'management', 'monitorata'), 'workers', 'assente')
    expect(one).toEqual(other)
    expect(votesIn(one.all)).toBe(2)
  })

  it('keeps nothing below five votes', () => {
    expect(closeVote('ballot', at, { workers: { assente: 4 } }, 5)).toBeUndefined()
    expect(closeVote('ballot', at, { workers: { assente: 5 } }, 5)?.all).toEqual({ assente: 5 })
  })

  it('tells the groups apart only where each of those who voted has five votes', () => {
    const large = closeVote('hands', at, { management: { assente: 5 }, workers: { monitorata: 6 } }, 5)
    expect(large?.groups).toEqual({ management: { assente: 5 }, workers: { monitorata: 6 } })
    const small = closeVote('hands', at, { management: { assente: 2 }, workers: { monitorata: 6 } }, 5)
    expect(small?.groups).toBeUndefined()
    expect(small?.all).toEqual({ assente: 2, monitorata: 6 })
  })

  it('no group of fewer than five can be found, not even by subtraction', () => {
    fc.assert(
      fc.property(groups, (voted) => {
        const vote = closeVote('ballot', at, voted as NonNullable<Vote['groups']>, 5)
        if (!vote) return
        expect(votesIn(vote.all)).toBeGreaterThanOrEqual(5)
        const told = Object.values(vote.groups ?? {}).map(votesIn)
        for (const size of told) expect(size).toBeGreaterThanOrEqual(5)
        if (told.length > 0) expect(told.reduce((sum, size) => sum + size, 0)).toBe(votesIn(vote.all))
      }),
    )
  })
})

describe('the spread', () => {
  it('reads the middle and both ends, leaving out who does not know', () => {
    expect(medianOf({ assente: 3, formalizzata: 2, unknown: 9 }, scale)).toBe(0)
    expect(medianOf({ assente: 2, formalizzata: 2 }, scale)).toBe(1)
    expect(medianOf({ unknown: 6 }, scale)).toBeUndefined()
    expect(spreadOf({ informale: 1, monitorata: 4, assente: 0 }, scale)).toEqual({ from: 1, to: 3 })
  })

  it('a gap is one level or more between the middles of two groups', () => {
    const near: Vote = {
      how: 'hands',
      state: 'closed',
      at,
      all: {},
      groups: { management: { formalizzata: 5 }, workers: { informale: 3, formalizzata: 3 } },
    }
    expect(gapOf(near, scale)).toBeUndefined()
    const far: Vote = { ...near, groups: { management: { formalizzata: 5 }, workers: { informale: 5 } } }
    expect(gapOf(far, scale)).toEqual({
      low: { group: 'workers', median: 1 },
      high: { group: 'management', median: 2 },
    })
    expect(gapOf({ ...far, state: 'open' }, scale)).toBeUndefined()
  })
})

describe('what a vote gives to discuss', () => {
  const closed = (voted: NonNullable<Vote['groups']>) => closeVote('ballot', at, voted, 5) as Vote

  it('is the gap between groups of five votes or more', () => {
    const vote = closed({ management: { formalizzata: 5 }, workers: { assente: 5 } })
    expect(splitOf(vote, scale)).toMatchObject({ between: 'groups', gap: { low: { group: 'workers' } } })
  })

  it('is the whole room where a group is smaller: nobody learns how the two of them voted', () => {
    const vote = closed({ management: { formalizzata: 2 }, workers: { assente: 6 } })
    expect(splitOf(vote, scale)).toEqual({ between: 'room', spread: { from: 0, to: 2 } })
  })

  it('is nothing where the sentences are next to each other, or the box is still open', () => {
    expect(splitOf(closed({ management: { informale: 2 }, workers: { assente: 6 } }), scale)).toBeUndefined()
    const open = castVote(castVote(openVote('ballot', at), 'workers', 'assente'), 'management', 'monitorata')
    expect(splitOf(open, scale)).toBeUndefined()
  })
})
