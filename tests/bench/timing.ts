/** One side of a comparison: the same work, done in its own way. */
export interface Contestant {
  name: string
  run: () => unknown
  /** Runs before the turn passes to the next one. */
  block: number
}

/** Milliseconds of one run. */
export interface Timing {
  median: number
  fastest: number
  /** Processor time, garbage collection included: what other programs do weighs less on it than on the clock. */
  processor: number
  runs: number
}

const warmUpRounds = 10

/** Takes turns, so that whatever else the machine is doing falls on all alike: A A B B A A B B… */
export async function takeTurns(contestants: readonly Contestant[], rounds: number): Promise<Map<string, Timing>> {
  const clock = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  const processor = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const contestant of contestants) {
      const { times, cpu } = await runBlock(contestant)
      if (round < 0) continue
      clock.get(contestant.name)?.push(...times)
      processor.get(contestant.name)?.push(cpu)
    }
  }
  return new Map(
    contestants.map(({ name }) => {
      const times = clock.get(name) ?? []
      const timing = { median: median(times), fastest: Math.min(...times), runs: times.length }
      return [name, { ...timing, processor: median(processor.get(name) ?? []) }]
    }),
  )
}

async function runBlock({ run, block }: Contestant): Promise<{ times: number[]; cpu: number }> {
  const times: number[] = []
  const before = process.cpuUsage()
  for (let count = 0; count < block; count++) {
    const start = performance.now()
    const result = run()
    if (result instanceof Promise) await result
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  return { times, cpu: (user + system) / 1000 / block }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
