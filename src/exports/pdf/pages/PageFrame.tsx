import { type PageProps, Text, View } from '@react-pdf/renderer'
import type { PlanDocument } from '../../../domain/document/planDocument'
import { colours, line, sans, sheet } from '../look'
import { tag } from '../tagging/structure'

/** When a chapter does not begin a page. */
const betweenChapters = 36

type Frame = NonNullable<PageProps['layout']>

/**
 * What every page has around its content. Called by the layout for each page, so no `lineHeight` here (see look.ts),
 * and the middle grows rather than having a height: a fixed one would squash the content onto one page.
 */
export function pageFrame({ title, organisation, draftLine, exampleLine }: PlanDocument): Frame {
  return ({ children, pageNumber }) => (
    <View style={{ flexGrow: 1 }}>
      {exampleLine !== undefined && (
        <Text style={styles.example} {...tag('Artifact')}>
          {exampleLine}
        </Text>
      )}
      <View style={{ flexGrow: 1, gap: betweenChapters }}>{children}</View>
      <View style={styles.foot} {...tag('Artifact')}>
        <Text style={styles.who}>{`${organisation} · ${title}`}</Text>
        <Text style={styles.draft}>{draftLine}</Text>
        <Text style={styles.number}>{`${pageNumber}`}</Text>
      </View>
    </View>
  )
}

const oneLine = { maxLines: 1, textOverflow: 'ellipsis' } as const
const styles = {
  example: {
    position: 'absolute',
    top: -22,
    left: 0,
    right: 0,
    fontFamily: sans,
    fontSize: 8,
    fontWeight: 600,
    color: colours.unknown,
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
