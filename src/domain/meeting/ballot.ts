import type { OptionId } from '../ids'
import { type Counts, type Vote, type VoterGroup, voterGroups } from './meeting'

/** Who said they do not know: counted, and outside the scale. */
export const unknownVote = 'unknown'

type Groups = Readonly<Partial<Record<VoterGroup, Counts>>>

export const votesIn = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

export const openVote = (how: Vote['how'], at: string): Vote => ({ how, state: 'open', at, all: {}, groups: {} })

/** One more slip in the box. The order in which they come is not kept. */
export function castVote(vote: Vote, group: VoterGroup, option: OptionId): Vote {
  const counts = vote.groups?.[group] ?? {}
  return {
    ...vote,
    all: { ...vote.all, [option]: (vote.all[option] ?? 0) + 1 },
    groups: { ...vote.groups, [group]: { ...counts, [option]: (counts[option] ?? 0) + 1 } },
  }
}

/**
 * What may be kept of a vote: nothing below the smallest number that hides everybody; groups only where each of those
 * who voted is that large, because a small one could be found by subtracting the others from the whole.
 */
export function closeVote(how: Vote['how'], at: string, groups: Groups, smallest: number): Vote | undefined {
  const voted = voterGroups.flatMap((group) => {
    const counts = withoutNone(groups[group] ?? {})
    return votesIn(counts) > 0 ? [[group, counts] as const] : []
  })
  const all = sum(voted.map(([, counts]) => counts))
  if (votesIn(all) < smallest) return undefined
  const isLarge = voted.length > 1 && voted.every(([, counts]) => votesIn(counts) >= smallest)
  return { how, state: 'closed', at, all, ...(isLarge && { groups: Object.fromEntries(voted) }) }
}

const withoutNone = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

function sum(several: readonly Counts[]): Counts {
  const total: Record<string, number> = {}
  for (const counts of several)
    for (const [option, count] of Object.entries(counts)) total[option] = (total[option] ?? 0) + count
  return total
}

/** The place on the scale in the middle of the votes, from 0; half-way when they are split evenly between two. */
export function medianOf(counts: Counts, scale: readonly OptionId[]): number | undefined {
  const places = scale.flatMap((option, place) => Array.from({ length: counts[option] ?? 0 }, () => place))
  if (places.length === 0) return undefined
  const middle = (places.length - 1) / 2
  return ((places[Math.floor(middle)] ?? 0) + (places[Math.ceil(middle)] ?? 0)) / 2
}

/** First and last place with a vote: how far apart the room is. */
export interface Spread {
  from: number
  to: number
}

export function spreadOf(counts: Counts, scale: readonly OptionId[]): Spread | undefined {
  const places = scale.flatMap((option, place) => ((counts[option] ?? 0) > 0 ? [place] : []))
  const [from, to] = [places.at(0), places.at(-1)]
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** The two groups that lie farthest apart, when that is one level or more. */
export interface Gap {
  low: { group: VoterGroup; median: number }
  high: { group: VoterGroup; median: number }
}

export function gapOf(vote: Vote, scale: readonly OptionId[]): Gap | undefined {
  if (vote.state !== 'closed') return undefined
  const medians = voterGroups
    .flatMap((group) => {
      const median = medianOf(vote.groups?.[group] ?? {}, scale)
      return median === undefined ? [] : [{ group, median }]
    })
    .sort((a, b) => a.median - b.median)
  const [low, high] = [medians.at(0), medians.at(-1)]
  return low && high && high.median - low.median >= 1 ? { low, high } : undefined
}

/**
 * What a vote gives to discuss: groups that lie apart or, where a group is too small to be told, a room that does.
 * A gap is never worked out of groups below the smallest number: with two people the middle tells both votes.
 */
export type Split = { between: 'groups'; gap: Gap } | { between: 'room'; spread: Spread }

export function splitOf(vote: Vote, scale: readonly OptionId[]): Split | undefined {
  const gap = gapOf(vote, scale)
  if (gap) return { between: 'groups', gap }
  const spread = vote.state === 'closed' ? spreadOf(vote.all, scale) : undefined
  return spread && isWide(spread) ? { between: 'room', spread } : undefined
}

/** More than two sentences next to each other. */
export const isWide = ({ from, to }: Spread): boolean => to - from > 1
