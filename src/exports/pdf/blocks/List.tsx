// biome-ignore-all lint/suspicious/noArrayIndexKey: what is printed never moves
import { Text, View } from '@react-pdf/renderer'
import { colours, measure, texts } from '../look'
import { tag } from '../tagging/structure'

interface ListProps {
  items: readonly string[]
}

export function List({ items }: ListProps) {
  return (
    <View style={{ gap: 3.5 }} {...tag('L')}>
      {items.map((item, index) => (
        <View key={index} style={styles.item} {...tag('LI')}>
          <Text style={[texts.body, styles.bullet]} {...tag('Lbl')}>
            •
          </Text>
          <Text style={[texts.body, styles.text]} {...tag('LBody')}>
            {item}
          </Text>
        </View>
      ))}
    </View>
  )
}

const styles = {
  item: { flexDirection: 'row', maxWidth: measure },
  bullet: { width: 13, flexShrink: 0, color: colours.muted },
  text: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
} as const
