import { Text, View } from '@react-pdf/renderer'
import type { ActionSheet } from '../../../domain/document/planDocument'
import { colours, compact, line, texts } from '../look'
import { tag } from '../tagging/structure'

interface ChipsProps {
  items: ActionSheet['chips']
  small?: boolean
}

/** Effort, cost, time: on one line, each named. */
export function Chips({ items, small = false }: ChipsProps) {
  return (
    <View style={small ? styles.small : styles.full} {...tag('P')}>
      {items.map(({ label, value }) => (
        <Text key={label} style={small ? compact.detail : texts.cellMuted}>
          {`${label} `}
          <Text style={{ fontWeight: 600, color: colours.ink }}>{value}</Text>
        </Text>
      ))}
    </View>
  )
}

const row = { flexDirection: 'row', flexWrap: 'wrap', rowGap: 2 } as const
const styles = {
  full: { ...row, columnGap: 20, borderTopWidth: line.strong, borderTopColor: colours.ink, paddingVertical: 6.5 },
  small: { ...row, columnGap: 16, borderTopWidth: line.fine, borderTopColor: colours.rule, paddingVertical: 3 },
} as const
