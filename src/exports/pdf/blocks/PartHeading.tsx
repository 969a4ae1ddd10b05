import { Text, View } from '@react-pdf/renderer'
import { texts } from '../look'
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
  return (
    <View
      id={anchor}
      wrap={false}
      minPresenceAhead={1}
      style={{ marginTop: first ? 2 : 10, marginBottom: 6 }}
      {...bookmark(anchor, text, chapterAnchor({ id: chapter }))}
    >
      <Text style={texts.part} {...tag('H3')}>
        {text}
      </Text>
    </View>
  )
}
