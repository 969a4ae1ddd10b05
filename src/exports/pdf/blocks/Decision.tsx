import { Text, View } from '@react-pdf/renderer'
import type { ActionSheet } from '../../../domain/document/planDocument'
import { TickBox } from '../drawing/TickBox'
import { colours, compact, line, texts } from '../look'
import { tag } from '../tagging/structure'

/** Boxes to tick and lines to write on. */
interface DecisionProps extends Readonly<ActionSheet['decision']> {
  small?: boolean
}

export function Decision({ label, options, postponed, initials, small = false }: DecisionProps) {
  return (
    <View style={small ? styles.smallFoot : styles.foot}>
      <View style={small ? styles.smallRow : styles.row} wrap={false} {...tag('P')}>
        <Text style={small ? [compact.text, { fontWeight: 600, width: 62 }] : [texts.label, { width: 84 }]}>
          {label}
        </Text>
        {[...options, postponed].map((option) => (
          <View key={option} style={styles.option}>
            <TickBox />
            <Text style={small ? compact.text : texts.cell}>{option}</Text>
            {option === postponed && <View style={styles.blank} {...tag('Artifact')} />}
          </View>
        ))}
        <View style={styles.option}>
          <Text style={small ? compact.text : texts.cell}>{initials}</Text>
          <View style={styles.blank} {...tag('Artifact')} />
        </View>
      </View>
    </View>
  )
}

const row = { flexDirection: 'row', alignItems: 'center' } as const
const styles = {
  smallFoot: { paddingTop: 4 },
  smallRow: { ...row, borderTopWidth: line.fine, borderTopColor: colours.rule, paddingTop: 4 },
  foot: { flexGrow: 1, justifyContent: 'flex-end', paddingTop: 14 },
  row: {
    ...row,
    borderTopWidth: line.strong,
    borderTopColor: colours.ink,
    paddingTop: 8,
    paddingBottom: 2,
  },
  option: { flexDirection: 'row', alignItems: 'center', gap: 4.5, marginRight: 16 },
  blank: { width: 62, height: 12, borderBottomWidth: 0.75, borderBottomColor: colours.ink },
} as const
