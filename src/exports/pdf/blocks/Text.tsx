// biome-ignore-all lint/suspicious/noArrayIndexKey: what is printed never moves
import { Text as PdfText, View } from '@react-pdf/renderer'
import { useContext } from 'react'
import type { Tone } from '../../../domain/document/planDocument'
import { Dense } from '../density'
import { colours, contentWidth, dense, measure, texts } from '../look'
import { tag } from '../tagging/structure'

interface TextProps {
  tone: Tone
  text: string
  /** Stays with the block after it, in the same box. */
  announces: boolean
}

/** A paragraph for each line, in one of the voices of the document. */
export function Text({ tone, text, announces }: TextProps) {
  const styleOf = useContext(Dense) ? { ...texts, ...dense } : texts
  const paragraphs = text.split('\n').filter((paragraph) => paragraph.trim() !== '')
  return (
    <View
      style={[styles[tone], announces ? { marginBottom: 10 } : {}]}
      wrap={!announces && (tone !== 'note' || text.length > longNote)}
      minPresenceAhead={announces ? 1 : 0}
    >
      {paragraphs.map((paragraph, index) => (
        <PdfText
          key={index}
          style={[styleOf[tone], { maxWidth: tone === 'small' ? contentWidth : measure }]}
          {...tag('P')}
        >
          {paragraph}
        </PdfText>
      ))}
    </View>
  )
}

/** A short note is not divided: its line at the side would be. */
const longNote = 900

const apart = { gap: 3 } as const
const styles = {
  lead: { ...apart, marginBottom: 4 },
  body: apart,
  because: apart,
  small: apart,
  note: {
    ...apart,
    marginVertical: 2,
    borderLeftWidth: 2.25,
    borderLeftColor: colours.unknown,
    paddingLeft: 10.5,
    paddingVertical: 1.5,
  },
} as const
