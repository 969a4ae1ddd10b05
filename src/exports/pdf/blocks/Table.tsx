// biome-ignore-all lint/suspicious/noArrayIndexKey: what is printed never moves
import { Text, View } from '@react-pdf/renderer'
import { useContext } from 'react'
import type { Cell, TableColumn } from '../../../domain/document/planDocument'
import { Dense } from '../density'
import { dense, texts } from '../look'
import { tag } from '../tagging/structure'
import { TableRow } from './TableRow'

interface TableProps {
  caption?: string
  columns: readonly TableColumn[]
  rows: readonly (readonly Cell[])[]
  note?: string
}

/** The header row is drawn again on every page; rows are not divided between pages unless taller than half of one. */
export function Table({ caption, columns, rows, note }: TableProps) {
  const widths = columns.map(({ width }) => width)
  const styleOf = useContext(Dense) ? { ...texts, ...dense } : texts
  return (
    <View>
      <View {...tag('Table')}>
        {caption !== undefined && (
          <View wrap={false} minPresenceAhead={1} style={{ marginTop: 3, marginBottom: 3 }} {...tag('Caption')}>
            <Text style={texts.caption}>{caption}</Text>
          </View>
        )}
        <View style={styles.head} fixed wrap={false} minPresenceAhead={1} {...tag('TR')}>
          {columns.map(({ title, width }, index) => (
            <View key={index} style={{ flexGrow: width, flexBasis: 0 }} {...tag('TH', { scope: 'Column' })}>
              <Text style={styleOf.cellMuted}>{title}</Text>
            </View>
          ))}
        </View>
        {rows.map((cells, index) => (
          <TableRow key={index} cells={cells} widths={widths} />
        ))}
      </View>
      {note !== undefined && (
        <Text style={[styleOf.small, { marginTop: 6 }]} {...tag('P')}>
          {note}
        </Text>
      )}
    </View>
  )
}

const styles = {
  head: { flexDirection: 'row', gap: 9, paddingBottom: 3.75 },
} as const
