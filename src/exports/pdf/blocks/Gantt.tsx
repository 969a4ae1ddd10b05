import { Text, View } from '@react-pdf/renderer'
import { useContext } from 'react'
import type { Block } from '../../../domain/document/planDocument'
import { Dense } from '../density'
import { GanttLine } from '../drawing/GanttLine'
import { quartersOf } from '../drawing/quarters'
import { colours, dense, line, texts } from '../look'
import { tag } from '../tagging/structure'

type GanttProps = Omit<Extract<Block, { type: 'gantt' }>, 'type'>

const timeWidth = 326
/** Fewer rows than these are not divided between pages. */
const mostOnOnePage = 22

/** A row for each action, over the quarters of the plan. One figure, also when it goes on over two pages. */
export function Gantt({ caption, start, months, rows, legend, alt }: GanttProps) {
  const isDense = useContext(Dense)
  const quarters = quartersOf(start, months)
  const unit = timeWidth / months
  return (
    <View wrap={rows.length > mostOnOnePage}>
      <View wrap={false} minPresenceAhead={1} style={{ marginBottom: 5 }}>
        <Text style={texts.caption} {...tag('P')}>
          {caption}
        </Text>
      </View>
      <View {...tag('Figure', { alt })}>
        <View style={styles.head} fixed wrap={false} minPresenceAhead={1}>
          {quarters.map(({ from, year, label, opensYear }) => (
            <View key={from} style={{ position: 'absolute', left: labelWidth + from * unit + 2, bottom: 2 }}>
              {opensYear && <Text style={[styles.quarter, styles.year]}>{`${year}`}</Text>}
              <Text style={styles.quarter}>{label}</Text>
            </View>
          ))}
        </View>
        {rows.map((row) => (
          <View key={row.label} style={[styles.row, { minHeight: isDense ? 17 : 21 }]} wrap={false}>
            <Text style={[isDense ? dense.cell : texts.cell, styles.label, { paddingVertical: isDense ? 1 : 2 }]}>
              {row.label}
            </Text>
            <GanttLine row={row} quarters={quarters} months={months} width={timeWidth} />
          </View>
        ))}
      </View>
      <Text style={[texts.small, { marginTop: 9 }]} {...tag('P')}>
        {legend}
      </Text>
    </View>
  )
}

const labelWidth = 156
const styles = {
  head: { height: 26, borderBottomWidth: line.fine, borderBottomColor: colours.rule },
  quarter: texts.figure,
  year: { fontWeight: 600, color: colours.ink, marginBottom: 1 },
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    borderBottomWidth: line.fine,
    borderBottomColor: colours.rule,
  },
  label: { width: labelWidth - 10, marginRight: 10, flexShrink: 0 },
} as const
