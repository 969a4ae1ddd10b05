import { Text, View } from '@react-pdf/renderer'
import { useContext } from 'react'
import { Dense } from '../density'
import { dense, texts } from '../look'
import { chapterAnchor } from '../pages/anchors'
import { bookmark } from '../tagging/bookmark'
import { tag } from '../tagging/structure'

interface PartHeadingProps {
  text: string
  anchor: string
  chapter: string
  /** Right under the heading of the chapter. */
  first: boolean
}

export function PartHeading({ text, anchor, chapter, first }: PartHeadingProps) {
  const isDense = useContext(Dense)
  return (
    <View
      id={anchor}
      wrap={false}
      minPresenceAhead={1}
      style={isDense ? { marginTop: first ? 1 : 6, marginBottom: 4 } : { marginTop: first ? 2 : 10, marginBottom: 6 }}
      {...bookmark(anchor, text, chapterAnchor({ id: chapter }))}
    >
      <Text style={isDense ? dense.part : texts.part} {...tag('H3')}>
        {text}
      </Text>
    </View>
  )
}
