import type { Interval } from '../../domain/scoring/results'
import './IntervalBar.css'

/** 1-4 by the level of the low end; 0 when too little is known to name one. */
export type Rank = 0 | 1 | 2 | 3 | 4

interface IntervalBarProps {
  interval: Interval
  rank: Rank
  /** «fra 29 e 48 su 100»: read in place of the picture. Without it the bar is decoration beside its own words. */
  label?: string
  /** The thin bar above another one: how things are today. */
  thin?: boolean
}

/** Filled up to what is certain, hatched up to what might be. */
export function IntervalBar({ interval, rank, label, thin = false }: IntervalBarProps) {
  const { low, high } = interval
  const kind = `bar rank-${rank}${thin ? ' thin' : ''}`
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <span className={kind} {...naming}>
      <span className="bar-certain" style={{ width: `${low}%` }} />
      {high > low && <span className="bar-possible" style={{ left: `${low}%`, width: `${high - low}%` }} />}
    </span>
  )
}
