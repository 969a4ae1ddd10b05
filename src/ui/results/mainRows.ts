import type { AreaRow } from '../../domain/scoring/results'

/** How many rows of each kind say enough at first sight. */
const shown = { known: 3, open: 2 }

/** The known answers that cost most points, then the missing ones that could move the area most. */
export const orderedRows = (rows: readonly AreaRow[]): AreaRow[] => [...knownRows(rows), ...openRows(rows)]

/** A first look; the rows one kind leaves free go to the other. */
export function mainRows(rows: readonly AreaRow[]): AreaRow[] {
  const [known, open] = [knownRows(rows), openRows(rows)]
  const total = shown.known + shown.open
  const openShown = open.slice(0, Math.max(shown.open, total - known.length))
  return [...known.slice(0, total - openShown.length), ...openShown]
}

function knownRows(rows: readonly AreaRow[]): AreaRow[] {
  return rows.filter(({ status }) => status === 'known').sort((a, b) => lost(b) - lost(a))
}

function openRows(rows: readonly AreaRow[]): AreaRow[] {
  return rows.filter(({ status }) => status !== 'known').sort((a, b) => width(b) - width(a))
}

const lost = ({ max, points }: AreaRow): number => max - points.low
const width = ({ points }: AreaRow): number => points.high - points.low
