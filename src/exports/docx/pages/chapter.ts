import type { Paragraph, Table } from 'docx'
import type { Block, Chapter } from '../../../domain/document/planDocument'
import { chapterHeading } from '../../../text/docx'
import { blockParts } from '../blocks/blockParts'
import { markedParagraph } from '../bookmarks'
import type { CaptionNumbers } from '../captions'
import { run } from '../text'

/** A chapter's heading and blocks. */
export function chapterParts(
  chapter: Chapter,
  captions: CaptionNumbers,
  timelines: readonly Block[],
): (Paragraph | Table)[] {
  const { id, newPage, blocks } = chapter
  return [
    markedParagraph({ style: 'Heading1', id, newPage, children: [run(chapterHeading(chapter))] }),
    ...blocks.flatMap((block, index) => blockParts(block, { place: `${id}_${index}`, captions, timelines })),
  ]
}
