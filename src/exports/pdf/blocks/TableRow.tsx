// biome-ignore-all lint/suspicious/noArrayIndexKey: what is printed never moves
import { Text, View } from '@react-pdf/renderer'
import { useContext } from 'react'
import type { Cell } from '../../../domain/document/planDocument'
import { Dense } from '../density'
import { colours, dense, line, texts } from '../look'
import { tag } from '../tagging/structure'
import { rowHeight, textOf } from './rowHeight'

interface TableRowProps {
  cells: readonly Cell[]
  /** Relative, one a cell. */
  widths: readonly number[]
}

/** The first cell names the row. */
export function TableRow({ cells, widths }: TableRowProps) {
  const isDense = useContext(Dense)
  const tones = isDense ? denseTones : usualTones
  const paddingVertical = isDense ? 2.25 : 3
  return (
    <View style={[styles.row, { paddingVertical }]} wrap={rowHeight(cells, widths) > tall} {...tag('TR')}>
      {cells.map((cell, index) => (
        <View
          key={index}
          style={{ flexGrow: widths[index] ?? 1, flexBasis: 0 }}
          {...(index === 0 ? tag('TH', { scope: 'Row' }) : tag('TD'))}
        >
          <Text style={tones[toneOf(cell)]}>{textOf(cell)}</Text>
        </View>
      ))}
    </View>
  )
}

/** About half a page: such a row may be divided. */
const tall = 340

const toneOf = (cell: Cell) => (typeof cell === 'string' ? 'plain' : cell.tone)

const tonesOf = ({ cell, cellMuted, cellStrong }: Pick<typeof texts, 'cell' | 'cellMuted' | 'cellStrong'>) => ({
  plain: cell,
  unknown: { ...cell, color: colours.unknown },
  muted: cellMuted,
  strong: cellStrong,
})
const usualTones = tonesOf(texts)
const denseTones = tonesOf(dense)

const styles = {
  row: {
    flexDirection: 'row',
    gap: 9,
    borderTopWidth: line.fine,
    borderTopColor: colours.rule,
  },
} as const
