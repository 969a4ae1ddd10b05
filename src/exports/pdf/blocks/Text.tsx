import { Text as PdfText, View } from '@react-pdf/renderer'
import type { Tone } from '../../../domain/document/planDocument'
import { colours, measure, texts } from '../look'
import { tag } from '../tagging/structure'

interface TextProps {
  tone: Tone
  text: string
}

/** A paragraph for each line, in one of the voices of the document. */
export function Text({ tone, text }: TextProps) {
  const paragraphs = text.split('\n').filter((paragraph) => paragraph.trim() !== '')
  return (
    <View style={styles[tone]} minPresenceAhead={tone === 'lead' ? 40 : 0}>
      {paragraphs.map((paragraph, index) => (
        <PdfText
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
          key={index}
          style={[texts[tone], { maxWidth: measure, marginTop: index === 0 ? 0 : 5 }]}
          {...tag('P')}
        >
          {paragraph}
        </PdfText>
      ))}
    </View>
  )
}

const styles = {
  lead: { marginBottom: 14 },
  body: { marginBottom: 8 },
  because: { marginBottom: 12 },
  small: { marginTop: 2, marginBottom: 10 },
  note: {
    marginTop: 8,
    marginBottom: 14,
    borderLeftWidth: 2.25,
    borderLeftColor: colours.unknown,
    paddingLeft: 10.5,
    paddingVertical: 1.5,
  },
} as const
