import { Text, View } from '@react-pdf/renderer'
import { colours, texts } from '../look'
import { tag } from '../tagging/structure'

interface SignaturesProps {
  items: readonly { who: string; how: string }[]
}

/** Lines to sign on: two in a row, or all three where there are three. */
export function Signatures({ items }: SignaturesProps) {
  return (
    <View style={styles.all} wrap={false}>
      {items.map(({ who, how }) => (
        <View key={who} style={[styles.one, { flexBasis: items.length === 3 ? 120 : 200 }]}>
          <Text style={texts.cellStrong} {...tag('P')}>
            {who}
          </Text>
          <Text style={texts.cellMuted} {...tag('P')}>
            {how}
          </Text>
        </View>
      ))}
    </View>
  )
}

const styles = {
  all: { flexDirection: 'row', flexWrap: 'wrap', columnGap: 30, rowGap: 6, marginBottom: 8 },
  one: { flexGrow: 1, marginTop: 34, borderTopWidth: 0.75, borderTopColor: colours.ink, paddingTop: 4 },
} as const
