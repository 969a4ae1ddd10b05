import type { Interval } from '../scoring/results'

/**
 * What the room sees, in words that are already final: no note, no name, no answer, and no score before it is revealed.
 * The projector shows this and knows nothing else.
 */
export type RoomView =
  | { screen: 'dark' }
  | {
      screen: 'question'
      /** "3. Turni, produzione e lavoro in presenza", "1 di 5". */
      section: string
      place: string
      title: string
      /** The four sentences, or what may be chosen; none where a figure is asked for. */
      options: readonly { key: string; text: string }[]
      /** Several columns, where they are many and short. */
      many: boolean
      unknown: string | undefined
      example: string | undefined
      hint: string
    }
  | {
      screen: 'votes'
      section: string
      place: string
      title: string
      rows: readonly { key: string; text: string; count: number }[]
      /** "Hanno votato in 8. …" */
      words: readonly string[]
    }
  | {
      screen: 'result'
      section: string
      title: string
      /** "Di base", "fra 29 e 48 su 100", "6 risposte su 8". */
      level: string
      rank: 0 | 1 | 2 | 3 | 4
      interval: Interval
      range: string
      coverage: string
      hint: string
    }
