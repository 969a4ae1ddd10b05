import { median } from '../timing'

/** Milliseconds, unless they are bytes. */
export interface SiteFigures {
  /** From navigation to the first question, with nothing in the cache. */
  load: Spread
  loadOnHomeLine: Spread
  /** Of which spent by the processor on the page's main thread. */
  loadProcessor: Spread
  /** Bytes sent until then: scripts and styles, and everything. */
  code: number
  everything: number
  /** From a click to the frame that shows what it did. */
  answer: Spread
  page: Spread
}

export interface Spread {
  median: number
  fastest: number
  runs: number
}

/** What was measured of one contestant so far. */
export interface Tally {
  loads: number[]
  loadProcessor: number[]
  slowLoads: number[]
  answers: number[]
  pages: number[]
  code: number
  everything: number
}

export const emptyTally = (): Tally => ({
  loads: [],
  loadProcessor: [],
  slowLoads: [],
  answers: [],
  pages: [],
  code: 0,
  everything: 0,
})

/** @param sent bytes by file name. */
export function weigh(tally: Tally, sent: ReadonlyMap<string, number>): void {
  tally.code = 0
  tally.everything = 0
  for (const [name, bytes] of sent) {
    tally.everything += bytes
    if (/\.(js|css)$/.test(name)) tally.code += bytes
  }
}

export const figuresOf = (tally: Tally): SiteFigures => ({
  load: spread(tally.loads),
  loadOnHomeLine: spread(tally.slowLoads),
  loadProcessor: spread(tally.loadProcessor),
  code: tally.code,
  everything: tally.everything,
  answer: spread(tally.answers),
  page: spread(tally.pages),
})

const spread = (times: readonly number[]): Spread => ({
  median: median(times),
  fastest: Math.min(...times),
  runs: times.length,
})
