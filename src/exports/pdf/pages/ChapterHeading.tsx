import { Text, View } from '@react-pdf/renderer'
import type { Chapter } from '../../../domain/document/planDocument'
import { texts } from '../look'
import { bookmark } from '../tagging/bookmark'
import { tag } from '../tagging/structure'
import { chapterAnchor } from './anchors'

interface ChapterHeadingProps {
  chapter: Chapter
}

export function ChapterHeading({ chapter }: ChapterHeadingProps) {
  const anchor = chapterAnchor(chapter)
  return (
    <View
      id={anchor}
      wrap={false}
      minPresenceAhead={1}
      style={{ marginBottom: 10.5 }}
      {...bookmark(anchor, chapter.title)}
    >
      {chapter.kicker !== undefined && (
        <Text style={[texts.kicker, { marginBottom: 4 }]} {...tag('P')}>
          {chapter.kicker}
        </Text>
      )}
      <Text style={texts.chapter} {...tag('H2')}>
        {chapter.title}
      </Text>
    </View>
  )
}
