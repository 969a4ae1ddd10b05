import { Page, View } from '@react-pdf/renderer'
import type { PlanDocument } from '../../../domain/document/planDocument'
import { wholePage } from '../look'
import { BarLegend } from './BarLegend'
import { ContentsList, type PageNumbers } from './ContentsList'
import { pageFrame, pageStyle } from './PageFrame'

interface ContentsProps {
  document: PlanDocument
  pages: PageNumbers
}

/** The table of contents, and at the foot of its page how to read the bars. */
export function Contents({ document, pages }: ContentsProps) {
  return (
    <Page size="A4" style={pageStyle} layout={pageFrame(document)}>
      <View style={{ minHeight: wholePage }}>
        <View style={{ flexGrow: 1 }}>
          <ContentsList document={document} pages={pages} />
        </View>
        <BarLegend />
      </View>
    </Page>
  )
}
