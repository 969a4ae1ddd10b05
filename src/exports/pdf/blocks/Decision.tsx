import { Text, View } from '@react-pdf/renderer'
import type { ActionSheet } from '../../../domain/document/planDocument'
import { TickBox } from '../drawing/TickBox'
import { colours, line, texts } from '../look'
import { tag } from '../tagging/structure'

/** Boxes to tick and lines to write on. */
export function Decision({ label, options, postponed, initials }: ActionSheet['decision']) {
  return (
    <View style={styles.foot}>
      <View style={styles.row} wrap={false} {...tag('P')}>
        <Text style={[texts.label, { width: 84 }]}>{label}</Text>
        {[...options, postponed].map((option) => (
          <View key={option} style={styles.option}>
            <TickBox />
            <Text style={texts.cell}>{option}</Text>
            {option === postponed && <View style={styles.blank} {...tag('Artifact')} />}
          </View>
        ))}
        <View style={styles.option}>
          <Text style={texts.cell}>{initials}</Text>
          <View style={styles.blank} {...tag('Artifact')} />
        </View>
      </View>
    </View>
  )
}

const styles = {
  foot: { flexGrow: 1, justifyContent: 'flex-end', paddingTop: 14 },
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    borderTopWidth: line.strong,
    borderTopColor: colours.ink,
    paddingTop: 8,
    paddingBottom: 2,
  },
  option: { flexDirection: 'row', alignItems: 'center', gap: 4.5, marginRight: 16 },
  blank: { width: 62, height: 12, borderBottomWidth: 0.75, borderBottomColor: colours.ink },
} as const
