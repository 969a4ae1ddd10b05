import { Page, View } from '@react-pdf/renderer'
import type { Chapter, PlanDocument } from '../../../domain/document/planDocument'
import { BlockView } from '../blocks/BlockView'
import { Dense } from '../density'
import { tag } from '../tagging/structure'
import { ChapterHeading } from './ChapterHeading'
import { pageFrame, pageStyle } from './PageFrame'
import { type Stretch, stretchesOf } from './stretches'

interface ChaptersProps {
  document: PlanDocument
  denseSummary: boolean
}

/**
 * All the chapters, as one flow of pages. The layout begins pages only between boxes that are directly on the page,
 * so a chapter may be in more than one; its tag is shared.
 *
 * Space between blocks is a `gap`, which the layout drops where a page ends. A margin would be carried over: to the top
 * of the next page or, at the end of a chapter, to a page with nothing else on it.
 */
export function Chapters({ document, denseSummary }: ChaptersProps) {
  return (
    <Page size="A4" style={pageStyle} layout={pageFrame(document)}>
      {stretchesOf(document.chapters).map((stretch) => {
        const isDense = denseSummary && isSummary(stretch.chapter)
        return (
          <View
            key={`${stretch.chapter.id}-${stretch.groups[0]?.[0] ?? 0}`}
            break={stretch.newPage}
            style={{ gap: isDense ? 6 : 10, paddingBottom: stretch.runsOn ? 26 : 0 }}
            {...tag('Sect', { shared: `section-${stretch.chapter.id}` })}
          >
            <Dense value={isDense}>
              <Groups {...stretch} />
            </Dense>
          </View>
        )
      })}
    </Page>
  )
}

/** The plan in one page: the only chapter without a kicker. */
export const isSummary = ({ kicker }: Chapter): boolean => kicker === undefined

/**
 * A heading and the block after it are in a box of their own: the layout keeps a heading from the bottom of a page
 * only if what it must stay with comes right after it, with no gap between.
 */
function Groups({ chapter, opens, groups }: Stretch) {
  if (opens && groups.length === 0) return <ChapterHeading chapter={chapter} />
  return groups.map((places, index) => (
    <View key={places[0]}>
      {opens && index === 0 && <ChapterHeading chapter={chapter} />}
      {places.map((place) => (
        <BlockView key={place} index={place} chapter={chapter} />
      ))}
    </View>
  ))
}
