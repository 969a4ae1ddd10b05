/** What the page and the worker say to each other. */

export type PdfPhase = 'fonts' | 'layout' | 'draw'

/** From 0 to 1, and what is being done. Layout is most of the time. */
export type OnPdfProgress = (progress: number, phase: PdfPhase) => void

export interface MadePdf {
  bytes: Uint8Array<ArrayBuffer>
  /** False when the structure could not be written: the same pages, but not accessible. */
  tagged: boolean
  pages: number
}

export type PdfMessage =
  | { kind: 'progress'; progress: number; phase: PdfPhase }
  | { kind: 'made'; pdf: MadePdf }
  | { kind: 'failed'; phase: PdfPhase; detail: string }
