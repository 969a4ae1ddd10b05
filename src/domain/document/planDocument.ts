import type { Interval } from '../scoring/results'

/**
 * The document as a value: chapters and blocks that every output reads (PDF now; DOCX, XLSX and screen too).
 * Words and numbers are final here, so that no output formats on its own.
 */
export interface PlanDocument {
  title: string
  organisation: string
  /** "Gennaio 2027 – dicembre 2028". */
  period: string
  /** "Bozza del 22 novembre 2026, da discutere e approvare": on every page. */
  draftLine: string
  /** On the cover: the whole sentence and the warnings. */
  draftStatement: string
  cover: {
    date: string
    rows: readonly { label: string; value: string }[]
    /** Share of known answers, 0-1: the band at the top of the cover. */
    known: number
    signatures: readonly { who: string; how: string }[]
    logo?: Logo
    /** "Con l’assistenza di Studio Rota": here and on every page. */
    consultant?: string
  }
  chapters: readonly Chapter[]
  /** Marked on each page when the organisation is made up. */
  exampleLine?: string
  /** Micro firms, 4-6 pages in all: the table of contents has no page of its own. */
  brief?: boolean
  fileName: string
}

/** A PNG in base 64, with its size in pixels and what it shows. */
export interface Logo {
  png: string
  width: number
  height: number
  alt: string
}

export interface Chapter {
  id: string
  /** "Capitolo 6", "Appendice A"; missing for the summary page. */
  kicker?: string
  /** As listed in the table of contents: "6", "A"; empty for the summary and for the only appendix. */
  number: string
  appendix?: true
  title: string
  /** Starts on a new page. */
  newPage: boolean
  blocks: readonly Block[]
}

export type Tone = 'lead' | 'body' | 'because' | 'small' | 'note'

export interface TableColumn {
  title: string
  /** Relative width. */
  width: number
}
/** A cell; "unknown" is printed in the colour of what is to be verified. */
export type Cell = string | { text: string; tone: 'unknown' | 'muted' | 'strong' }

export interface BarRow {
  label: string
  /** Reading of the area, in a sentence or two. */
  reading?: string
  interval: Interval
  /** 1-4 by the level of the low end; 0 when data are not enough. */
  rank: 0 | 1 | 2 | 3 | 4
  level: string
  /** "29–48 · 6 su 8 risposte". */
  detail: string
}

export interface GanttRow {
  label: string
  /** Months from the beginning of the plan. */
  from: number
  to: number
  /** Waits for something that is to be verified. */
  uncertain: boolean
  marks: readonly number[]
}

export type Block =
  | { type: 'text'; tone: Tone; text: string }
  | { type: 'heading'; text: string; id?: string }
  | { type: 'list'; items: readonly string[] }
  | {
      type: 'table'
      id: string
      caption: string
      columns: readonly TableColumn[]
      rows: readonly (readonly Cell[])[]
      note?: string
    }
  | { type: 'numbers'; items: readonly { value: string; label: string }[] }
  | {
      type: 'axes'
      items: readonly {
        kicker: string
        title: string
        objective: string
        today: Interval
        after: Interval
        rank: 0 | 1 | 2 | 3 | 4
        rankAfter: 0 | 1 | 2 | 3 | 4
        todayText: string
        afterText: string
        actions: readonly { label: string; when: string }[]
      }[]
      /** What the figure shows, with its numbers. */
      alt: string
    }
  | {
      type: 'bars'
      id: string
      caption: string
      scale: readonly string[]
      rows: readonly BarRow[]
      note: string
      alt: string
    }
  | {
      type: 'gantt'
      id: string
      caption: string
      start: { year: number; month: number }
      months: number
      rows: readonly GanttRow[]
      legend: string
      alt: string
    }
  | { type: 'action'; sheet: ActionSheet }
  | { type: 'objective'; sheet: { title: string; rows: readonly { label: string; value: string }[] } }
  | { type: 'signatures'; items: readonly { who: string; how: string }[] }

export interface ActionSheet {
  id: string
  /** Several sheets on a page, smaller; otherwise one a page. */
  compact?: boolean
  number: number
  /** "Azione 6 · Asse 1, Turni prevedibili · Area 3". */
  kicker: string
  title: string
  because: string
  chips: readonly { label: string; value: string }[]
  fields: readonly { label: string; text: string }[]
  steps: { label: string; items: readonly { when: string; what: string; who: string }[] }
  indicators: { label: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] }
  /** Fields printed after steps and indicators. */
  after: readonly { label: string; text: string }[]
  decision: { label: string; options: readonly string[]; postponed: string; initials: string }
}
