import { Link, Page, Text, View } from '@react-pdf/renderer'
import type { Chapter, PlanDocument } from '../../../domain/document/planDocument'
import { pdfTexts } from '../../../text/pdf'
import { colours, sans, serif, texts, wholePage } from '../look'
import { tag } from '../tagging/structure'
import { chapterAnchor } from './anchors'
import { BarLegend } from './BarLegend'
import { pageFrame, pageStyle } from './PageFrame'

/** On which page each anchor is; empty while that is being found out. */
export type PageNumbers = ReadonlyMap<string, number>

interface ContentsProps {
  document: PlanDocument
  pages: PageNumbers
}

export function Contents({ document, pages }: ContentsProps) {
  const isAppendix = ({ number }: Chapter) => /^\p{L}$/u.test(number)
  const chapters = document.chapters.filter((chapter) => !isAppendix(chapter))
  const appendices = document.chapters.filter(isAppendix)
  return (
    <Page size="A4" style={pageStyle} layout={pageFrame(document)}>
      <View style={{ minHeight: wholePage }}>
        <View style={{ flexGrow: 1 }}>
          <Text style={[texts.chapter, { marginBottom: 10 }]} {...tag('H2')}>
            {pdfTexts.contents}
          </Text>
          <Entries chapters={chapters} pages={pages} />
          {appendices.length > 0 && (
            <Text style={[texts.caption, { marginTop: 20, marginBottom: 4 }]} {...tag('H3')}>
              {pdfTexts.appendices}
            </Text>
          )}
          {appendices.length > 0 && <Entries chapters={appendices} pages={pages} />}
        </View>
        <BarLegend />
      </View>
    </Page>
  )
}

function Entries({ chapters, pages }: { chapters: readonly Chapter[]; pages: PageNumbers }) {
  return (
    <View {...tag('TOC')}>
      {chapters.map((chapter) => (
        <Entry key={chapter.id} chapter={chapter} page={pages.get(chapterAnchor(chapter))} />
      ))}
    </View>
  )
}

function Entry({ chapter, page = 0 }: { chapter: Chapter; page: number | undefined }) {
  return (
    <View wrap={false} {...tag('TOCI')}>
      <View {...tag('Reference')}>
        <Link
          src={`#${chapterAnchor(chapter)}`}
          style={styles.entry}
          {...tag('Link', { alt: pdfTexts.goTo(chapter.title, page) })}
        >
          <Text style={styles.number}>{chapter.number}</Text>
          <Text style={styles.title}>{chapter.title}</Text>
          <View style={styles.dots} />
          <Text style={styles.page}>{`${page}`}</Text>
        </Link>
      </View>
    </View>
  )
}

const styles = {
  entry: {
    flexDirection: 'row',
    alignItems: 'flex-end',
    paddingVertical: 4.6,
    textDecoration: 'none',
    color: colours.ink,
  },
  number: { fontFamily: sans, fontSize: 11.5, color: colours.muted, width: 26, flexShrink: 0 },
  title: { fontFamily: serif, fontSize: 11.5, flexShrink: 1 },
  dots: {
    flexGrow: 1,
    flexBasis: 20,
    minWidth: 20,
    marginHorizontal: 6,
    marginBottom: 3.5,
    borderBottomWidth: 0.75,
    borderBottomStyle: 'dotted',
    borderBottomColor: colours.border,
  },
  page: { fontFamily: sans, fontSize: 11.5, width: 24, flexShrink: 0, textAlign: 'right' },
} as const
