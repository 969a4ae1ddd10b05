import type { AreaLevel, Interval, ScoredArea } from '../domain/scoring/results'
import type { Level } from '../domain/scoring/scoringModel'

/**
 * Points as everyone sees them, screen and paper alike. Rounded down at both ends: 24.9 is still «da avviare»,
 * and printing 25 beside it would contradict the level. The small term forgives the floating point.
 */
export const shownPoints = (points: number): number => Math.floor(points + 1e-9)

/** «fra 29 e 48», or «27» when both ends are the same. */
export function intervalWords({ low, high }: Interval): string {
  const [from, to] = [shownPoints(low), shownPoints(high)]
  return from === to ? `${from}` : `fra ${from} e ${to}`
}

/** «29–48», for narrow places. */
export function intervalShort({ low, high }: Interval): string {
  const [from, to] = [shownPoints(low), shownPoints(high)]
  return from === to ? `${from}` : `${from}–${to}`
}

/** The name of a bar for those who cannot see it: «fra 29 e 48 su 100». */
export const barLabel = (interval: Interval): string => `${intervalWords(interval)} su 100`

/** «Di base», «Da avviare o di base», «Tra da avviare e strutturato» when a level lies in between. */
export function levelWords(level: AreaLevel): string {
  switch (level.status) {
    case 'insufficient':
      return 'Dati insufficienti'
    case 'certain':
      return level.level.name
    case 'between': {
      const [lowest, highest] = [level.lowest.name, level.highest.name.toLowerCase()]
      const neighbours = level.lowest.below === level.highest.from
      return neighbours ? `${lowest} o ${highest}` : `Tra ${lowest.toLowerCase()} e ${highest}`
    }
  }
}

/** 1-4 by the level of the low end; 0 when too little is known to name one. */
export function levelRank(levels: readonly Level[], level: AreaLevel): 0 | 1 | 2 | 3 | 4 {
  if (level.status === 'insufficient') return 0
  const lowest = level.status === 'certain' ? level.level : level.lowest
  return ranks[levels.findIndex(({ id }) => id === lowest.id)] ?? 0
}

const ranks = [1, 2, 3, 4] as const

/** «6 risposte su 8»; the words change when too few are known to name a level. */
export function coverageWords({ level, known, applicable }: ScoredArea): string {
  if (level.status !== 'insufficient') return `${known === 1 ? '1 risposta' : `${known} risposte`} su ${applicable}`
  if (known === 0) return `Nessuna risposta conosciuta su ${applicable}`
  return known === 1 ? `Conosciuta 1 risposta su ${applicable}` : `Conosciute ${known} risposte su ${applicable}`
}
