import { Text, View } from '@react-pdf/renderer'
import { useContext } from 'react'
import type { Chapter } from '../../../domain/document/planDocument'
import { Dense } from '../density'
import { dense, texts } from '../look'
import { bookmark } from '../tagging/bookmark'
import { tag } from '../tagging/structure'
import { chapterAnchor } from './anchors'

interface ChapterHeadingProps {
  chapter: Chapter
}

export function ChapterHeading({ chapter }: ChapterHeadingProps) {
  const isDense = useContext(Dense)
  const anchor = chapterAnchor(chapter)
  return (
    <View
      id={anchor}
      wrap={false}
      minPresenceAhead={1}
      style={{ marginBottom: isDense ? 7.5 : 10.5 }}
      {...bookmark(anchor, chapter.title)}
    >
      {chapter.kicker !== undefined && (
        <Text style={[texts.kicker, { marginBottom: 4 }]} {...tag('P')}>
          {chapter.kicker}
        </Text>
      )}
      <Text style={isDense ? dense.chapter : texts.chapter} {...tag('H2')}>
        {chapter.title}
      </Text>
    </View>
  )
}
