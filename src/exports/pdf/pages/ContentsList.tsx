import { Link, Text, View } from '@react-pdf/renderer'
import type { Chapter, PlanDocument } from '../../../domain/document/planDocument'
import { pdfTexts } from '../../../text/pdf'
import { colours, sans, serif, texts } from '../look'
import { tag } from '../tagging/structure'
import { chapterAnchor } from './anchors'

/** On which page each anchor is; empty while that is being found out. */
export type PageNumbers = ReadonlyMap<string, number>

interface ContentsListProps {
  document: PlanDocument
  pages: PageNumbers
  /** Shares the page with something else. */
  small?: boolean
}

/** What is on which page, with links; appendices apart. */
export function ContentsList({ document, pages, small = false }: ContentsListProps) {
  const chapters = document.chapters.filter(({ appendix }) => !appendix)
  const appendices = document.chapters.filter(({ appendix }) => appendix)
  return (
    <View>
      <Text style={[small ? texts.part : texts.chapter, { marginBottom: small ? 4 : 10 }]} {...tag('H2')}>
        {pdfTexts.contents}
      </Text>
      <Entries chapters={chapters} pages={pages} small={small} />
      {appendices.length > 0 && (
        <View>
          <Text style={[texts.caption, { marginTop: small ? 8 : 20, marginBottom: 4 }]} {...tag('H3')}>
            {pdfTexts.appendices(appendices.length)}
          </Text>
          <Entries chapters={appendices} pages={pages} small={small} />
        </View>
      )}
    </View>
  )
}

interface EntriesProps {
  chapters: readonly Chapter[]
  pages: PageNumbers
  small: boolean
}

function Entries({ chapters, pages, small }: EntriesProps) {
  return (
    <View {...tag('TOC')}>
      {chapters.map((chapter) => (
        <Entry key={chapter.id} chapter={chapter} page={pages.get(chapterAnchor(chapter)) ?? 0} small={small} />
      ))}
    </View>
  )
}

function Entry({ chapter, page, small }: { chapter: Chapter; page: number; small: boolean }) {
  const size = small ? smallSize : size11
  return (
    <View wrap={false} {...tag('TOCI')}>
      <View {...tag('Reference')}>
        <Link
          src={`#${chapterAnchor(chapter)}`}
          style={[styles.entry, size]}
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

const size11 = { fontSize: 11.5, paddingVertical: 4.6 } as const
const smallSize = { fontSize: 10, paddingVertical: 2.2 } as const
const styles = {
  entry: { flexDirection: 'row', alignItems: 'flex-end', textDecoration: 'none', color: colours.ink },
  number: { fontFamily: sans, color: colours.muted, width: 26, flexShrink: 0 },
  title: { fontFamily: serif, flexShrink: 1 },
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
  /** As wide as three figures, so that finding the numbers out moves nothing. */
  page: { fontFamily: sans, width: 24, flexShrink: 0, textAlign: 'right' },
} as const
