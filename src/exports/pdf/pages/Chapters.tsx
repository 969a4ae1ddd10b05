import { Page, View } from '@react-pdf/renderer'
import type { Block, Chapter, PlanDocument } from '../../../domain/document/planDocument'
import { BlockView } from '../blocks/BlockView'
import { tag } from '../tagging/structure'
import { ChapterHeading } from './ChapterHeading'
import { pageFrame, pageStyle } from './PageFrame'

interface ChaptersProps {
  document: PlanDocument
}

/** All the chapters, as one flow of pages. */
export function Chapters({ document }: ChaptersProps) {
  const stretches = document.chapters.flatMap(stretchesOf)
  return (
    <Page size="A4" style={pageStyle} layout={pageFrame(document)}>
      {stretches.map(({ chapter, blocks, opens, newPage }) => (
        <View
          key={`${chapter.id}-${blocks[0]?.index ?? 0}`}
          break={newPage}
          {...tag('Sect', { shared: `section-${chapter.id}` })}
        >
          {opens && <ChapterHeading chapter={chapter} />}
          {blocks.map(({ block, index }) => (
            <BlockView key={index} block={block} index={index} chapter={chapter.id} />
          ))}
        </View>
      ))}
    </Page>
  )
}

interface Stretch {
  chapter: Chapter
  /** Holds the heading of the chapter. */
  opens: boolean
  newPage: boolean
  blocks: { block: Block; index: number }[]
}

/** The layout breaks pages only between the boxes directly on the page: a chapter is cut where a page must begin. */
function stretchesOf(chapter: Chapter): Stretch[] {
  const stretches: Stretch[] = [{ chapter, opens: true, newPage: chapter.newPage, blocks: [] }]
  for (const [index, block] of chapter.blocks.entries()) {
    if (startsPage(block, chapter.blocks[index - 1])) {
      stretches.push({ chapter, opens: false, newPage: true, blocks: [] })
    }
    stretches.at(-1)?.blocks.push({ block, index })
  }
  return stretches
}

/** Each action has its page: it can be handed to who is responsible for it. What follows the last one does not share it. */
function startsPage(block: Block, previous: Block | undefined): boolean {
  return block.type === 'action' || previous?.type === 'action'
}
