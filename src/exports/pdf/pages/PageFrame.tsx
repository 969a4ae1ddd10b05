import { type PageProps, Text, View } from '@react-pdf/renderer'
import type { PlanDocument } from '../../../domain/document/planDocument'
import { isLong } from '../density'
import { colours, line, sans, sheet } from '../look'
import { tag } from '../tagging/structure'

/** When a chapter does not begin a page. */
const betweenChapters = 36
const closeChapters = 20

type Frame = NonNullable<PageProps['layout']>

/**
 * What every page has around its content. Called by the layout for each page, so no `lineHeight` here (see look.ts),
 * and the middle grows rather than having a height: a fixed one would squash the content onto one page.
 */
export function pageFrame(document: PlanDocument): Frame {
  const { title, organisation, draftLine, exampleLine, cover } = document
  const gap = isLong(document) ? closeChapters : betweenChapters
  return ({ children, pageNumber }) => (
    <View style={{ flexGrow: 1 }}>
      <View style={styles.head} {...tag('Artifact')}>
        {exampleLine !== undefined && <Text style={styles.example}>{exampleLine}</Text>}
        {cover.consultant !== undefined && (
          <Text style={styles.consultant}>{cutTo(headLetters, cover.consultant)}</Text>
        )}
      </View>
      <View style={{ flexGrow: 1, gap }}>{children}</View>
      <View style={styles.foot} {...tag('Artifact')}>
        <Text style={styles.who}>{footText(organisation, title)}</Text>
        <Text style={styles.draft}>{draftLine}</Text>
        <Text style={styles.number}>{`${pageNumber}`}</Text>
      </View>
    </View>
  )
}

/**
 * What fits on the line: with the title, without it, or cut. Cut here, because the layout would first squeeze the
 * spaces of a line that is too long.
 */
export function footText(organisation: string, title: string): string {
  const both = `${organisation} · ${title}`
  return width(both) <= footLetters ? both : cutTo(footLetters, organisation)
}

function cutTo(most: number, text: string): string {
  const letters = [...text]
  while (width(letters.join('')) > most) letters.pop()
  const cut = letters.join('').trimEnd()
  return cut.length < text.length ? `${cut}…` : text
}

/** In small letters; a capital takes the room of one and a half. */
const footLetters = 62
const headLetters = 80
const width = (text: string): number => text.length + (text.match(/\p{Lu}/gu)?.length ?? 0) / 2

const oneLine = { maxLines: 1, textOverflow: 'ellipsis' } as const
const styles = {
  head: { position: 'absolute', top: -22, left: 0, right: 0, flexDirection: 'row', gap: 16 },
  example: {
    fontFamily: sans,
    fontSize: 8,
    fontWeight: 600,
    color: colours.unknown,
    ...oneLine,
  },
  consultant: {
    marginLeft: 'auto',
    fontFamily: sans,
    fontSize: 8,
    color: colours.muted,
    ...oneLine,
  },
  foot: {
    flexDirection: 'row',
    gap: 16,
    height: sheet.footHeight,
    marginTop: sheet.footGap,
    borderTopWidth: line.fine,
    borderTopColor: colours.rule,
    paddingTop: 5,
    fontFamily: sans,
    fontSize: 8,
    color: colours.muted,
  },
  who: { flexGrow: 1, flexShrink: 1, flexBasis: 0, ...oneLine },
  draft: { flexShrink: 0 },
  number: { width: 20, flexShrink: 0, textAlign: 'right', fontWeight: 600, color: colours.ink },
} as const

export const pageStyle = {
  fontFamily: sans,
  fontSize: 9.5,
  color: colours.ink,
  paddingTop: sheet.top,
  paddingBottom: sheet.bottom,
  paddingHorizontal: sheet.side,
} as const
