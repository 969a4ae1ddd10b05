import { Text, View } from '@react-pdf/renderer'
import { pdfTexts } from '../../../text/pdf'
import { IntervalBar } from '../drawing/IntervalBar'
import { colours, texts } from '../look'
import { tag } from '../tagging/structure'

/** How to read the bars, once for the whole document. The bar shown is the one the words beside it describe. */
export function BarLegend() {
  const { title, text, example } = pdfTexts.legend
  return (
    <View style={styles.note} wrap={false}>
      <Text style={texts.note} {...tag('P')}>
        <Text style={{ fontWeight: 600 }}>{title}</Text> {text}
      </Text>
      <View style={styles.example} {...tag('P')}>
        <IntervalBar interval={{ low: 29, high: 48 }} rank={2} width={180} height={7.5} />
        <Text style={texts.detail}>{example}</Text>
      </View>
    </View>
  )
}

const styles = {
  note: {
    borderLeftWidth: 2.25,
    borderLeftColor: colours.unknown,
    paddingLeft: 10.5,
    paddingVertical: 1.5,
    marginTop: 20,
  },
  example: { flexDirection: 'row', alignItems: 'center', gap: 10, marginTop: 6 },
} as const
