import type { Ref } from '../../domain/ids'
import { estimateText, numberText, percentText } from '../format'
import { isEstimated, numberAt, type Subject } from './subject'

interface Ratio {
  of: Ref
  over: Ref
  percent: boolean
  /** Counts people: with few of them no ratio is written. */
  countsPeople?: boolean
}

/** Indicators whose value of today is already among the figures of the profile, with the same formula. */
const ratios: Readonly<Record<string, Ratio>> = {
  K01: { of: 'uscite.volontarie', over: 'persone', percent: true, countsPeople: true },
  K08: { of: 'assenze-straordinari.ore-assenza', over: 'assenze-straordinari.ore-lavorabili', percent: true },
  K09: { of: 'assenze-straordinari.giornate-assenza-brevi', over: 'persone', percent: false },
  K10: { of: 'assenze-straordinari.ore-straordinario', over: 'assenze-straordinari.ore-lavorate', percent: true },
  K11: { of: 'assenze-straordinari.ferie-residue', over: 'persone', percent: false },
}

/** Where an indicator stands today, if the profile says it. */
export interface Baseline {
  /** A share (0-1) when `percent`. */
  value: number
  percent: boolean
  estimated: boolean
}

/** The same as words: "4,2%", "≈ 9". */
export function baselineText(subject: Subject, indicator: string | undefined): string | undefined {
  const baseline = baselineOf(subject, indicator)
  if (!baseline) return undefined
  const { value, percent, estimated } = baseline
  const text = percent ? percentText(value, 1) : numberText(value, 1)
  return estimated ? estimateText(text) : text
}

export function baselineOf(subject: Subject, indicator: string | undefined): Baseline | undefined {
  const ratio = indicator === undefined ? undefined : ratios[indicator]
  if (!ratio) return undefined
  const part = numberAt(subject, ratio.of)
  const whole = numberAt(subject, ratio.over)
  if (part === undefined || !whole) return undefined
  if (ratio.countsPeople && part < subject.content.scoring.smallGroup.below) return undefined
  const estimated = isEstimated(subject.reading, ratio.of) || isEstimated(subject.reading, ratio.over)
  return { value: part / whole, percent: ratio.percent, estimated }
}
