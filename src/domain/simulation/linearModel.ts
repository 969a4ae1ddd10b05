/** A linear problem as plain values: any solver can be handed it. Every variable lies between 0 and `most`. */
export interface LinearModel {
  /** What each unit of a variable is worth; the sum is to be as great as can be. */
  variables: readonly LinearVariable[]
  rows: readonly LinearRow[]
}

export interface LinearVariable {
  name: string
  worth: number
  /** 1 unless said otherwise. */
  most?: number
  /** Only 0 or 1. */
  whole: boolean
}

/** The sum of so many of each, within bounds. */
export interface LinearRow {
  terms: readonly (readonly [variable: string, factor: number])[]
  atLeast?: number
  atMost?: number
}

export type LinearSolution = { status: 'solved'; values: ReadonlyMap<string, number> } | { status: 'impossible' }
export type SolveLinear = (model: LinearModel) => LinearSolution
