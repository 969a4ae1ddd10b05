import { Text, View } from '@react-pdf/renderer'
import { colours, line, texts } from '../look'
import { tag } from '../tagging/structure'

interface NumbersProps {
  items: readonly { value: string; label: string }[]
}

/** A strip of figures, each with what it counts. */
export function Numbers({ items }: NumbersProps) {
  return (
    <View style={styles.strip} wrap={false}>
      {items.map(({ value, label }) => (
        <View key={label} style={styles.item} {...tag('P')}>
          <Text style={texts.number}>{value}</Text>
          <Text style={texts.detail}>{label}</Text>
        </View>
      ))}
    </View>
  )
}

const styles = {
  strip: {
    flexDirection: 'row',
    gap: 12,
    marginBottom: 6,
    paddingVertical: 7.5,
    borderTopWidth: line.strong,
    borderTopColor: colours.ink,
    borderBottomWidth: line.fine,
    borderBottomColor: colours.rule,
  },
  item: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
} as const
