import type { Adjusted } from '../../domain/project/fileProblem'

/** Kept in the browser's history beside the address, when an organisation comes from a file. */
export interface Arrival {
  adjusted: Adjusted
  /** One with the same origin was here already: both are kept. */
  twice: boolean
}
