import { Text, View } from '@react-pdf/renderer'
import type { ActionSheet } from '../../../domain/document/planDocument'
import { colours, compact, line, texts } from '../look'
import { tag } from '../tagging/structure'

interface ChipsProps {
  items: ActionSheet['chips']
}

/** Effort, cost, time: on one line, each named. */
export function Chips({ items }: ChipsProps) {
  return (
    <View style={styles.row} {...tag('P')}>
      {items.map(({ label, value }) => (
        <Text key={label} style={texts.cellMuted}>
          {`${label} `}
          <Text style={styles.value}>{value}</Text>
        </Text>
      ))}
    </View>
  )
}

/** The same in a column half as wide, where they go on over two lines. */
export function SmallChips({ items }: ChipsProps) {
  return (
    <Text style={compact.detail} {...tag('P')}>
      {items.map(({ label, value }, index) => (
        <Text key={label}>
          {`${index > 0 ? ' · ' : ''}${label} `}
          <Text style={styles.value}>{value}</Text>
        </Text>
      ))}
    </Text>
  )
}

const styles = {
  row: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    columnGap: 20,
    rowGap: 2,
    borderTopWidth: line.strong,
    borderTopColor: colours.ink,
    paddingVertical: 6.5,
  },
  value: { fontWeight: 600, color: colours.ink },
} as const
