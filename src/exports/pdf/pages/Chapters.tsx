import { Page, View } from '@react-pdf/renderer'
import type { Chapter, PlanDocument } from '../../../domain/document/planDocument'
import { BlockView } from '../blocks/BlockView'
import { Dense, isLong } from '../density'
import { tag } from '../tagging/structure'
import { ChapterHeading } from './ChapterHeading'
import { pageFrame, pageStyle } from './PageFrame'
import { flowsOf, type Stretch } from './stretches'

interface ChaptersProps {
  document: PlanDocument
  denseSummary: boolean
}

/**
 * Each flow of pages begins on a new one. A chapter may be in more than one; its tag is shared.
 *
 * Space between chapters and between blocks is a `gap`, which the layout drops where a page ends. A margin would be
 * carried over: to the top of the next page or, at the end of a flow, to a page with nothing else on it. In appendices,
 * where one looks things up, it is smaller.
 */
export function Chapters({ document, denseSummary }: ChaptersProps) {
  const long = isLong(document)
  return flowsOf(document.chapters).map((stretches) => (
    <Page key={keyOf(stretches[0])} size="A4" style={pageStyle} layout={pageFrame(document)}>
      {stretches.map((stretch) => {
        const isDense = isSummary(stretch.chapter) ? denseSummary : long
        return (
          <View
            key={keyOf(stretch)}
            style={{ gap: stretch.chapter.appendix ? 4 : isDense ? 6 : 10 }}
            {...tag('Sect', { shared: `section-${stretch.chapter.id}` })}
          >
            <Dense value={isDense}>
              <Groups {...stretch} />
            </Dense>
          </View>
        )
      })}
    </Page>
  ))
}

const keyOf = (stretch: Stretch | undefined): string => `${stretch?.chapter.id}-${stretch?.groups[0]?.[0] ?? 0}`

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
