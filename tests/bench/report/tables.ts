import type { Row } from './rows'
import { words } from './words'

const cells = ({ what, ours, reference, ratio, goal, isMet }: Row): string[] => [
  what,
  ours,
  reference,
  ratio,
  goal,
  isMet === undefined ? '' : isMet ? words.met : words.missed,
]

/** For the README. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = [words.head, words.head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows.map(cells)]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** For the terminal. */
export function plainTable(rows: readonly Row[]): string {
  const lines = [words.head, ...rows.map(cells)]
  const widths = words.head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
