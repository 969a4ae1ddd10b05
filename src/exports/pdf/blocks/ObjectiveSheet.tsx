import { Text, View } from '@react-pdf/renderer'
import type { Block } from '../../../domain/document/planDocument'
import { colours, line, texts } from '../look'
import { tag } from '../tagging/structure'
import { TextField } from './Fields'

interface ObjectiveSheetProps {
  sheet: Extract<Block, { type: 'objective' }>['sheet']
}

/** An objective to be agreed: kept whole, unless it is long. */
export function ObjectiveSheet({ sheet: { title, rows } }: ObjectiveSheetProps) {
  const letters = rows.reduce((sum, { value }) => sum + value.length, 0)
  return (
    <View style={styles.sheet} wrap={letters > 2500 || rows.length > 20}>
      <View style={styles.title} wrap={false} minPresenceAhead={1}>
        <Text style={texts.axis} {...tag('H3')}>
          {title}
        </Text>
      </View>
      <View style={styles.rows} {...tag('L')}>
        {rows.map(({ label, value }) => (
          <TextField key={label} label={label} text={value} wide />
        ))}
      </View>
    </View>
  )
}

const styles = {
  sheet: { marginTop: 4, marginBottom: 8 },
  title: { borderTopWidth: 3, borderTopColor: colours.primary, paddingTop: 7, marginBottom: 6 },
  rows: { borderBottomWidth: line.fine, borderBottomColor: colours.rule },
} as const
