import { Page, Svg, Line as SvgLine, Text, View } from '@react-pdf/renderer'
import type { PlanDocument } from '../../../domain/document/planDocument'
import { pdfTexts } from '../../../text/pdf'
import { logoSize } from '../../figures/logoSize'
import { CoverLogo, logoGap } from '../blocks/CoverLogo'
import { Signatures } from '../blocks/Signatures'
import { hatch } from '../drawing/hatch'
import { Mark } from '../drawing/Mark'
import { colours, line, serif, sheet, texts, wholePage } from '../look'
import { tag } from '../tagging/structure'
import { ContentsList, type PageNumbers } from './ContentsList'
import { pageFrame, pageStyle } from './PageFrame'

/** The first says what the document is. */
const firstSentence = /^(.*?\.)(\s.*)$/s

interface CoverProps {
  document: PlanDocument
  /** For the table of contents of a brief document, which is here. */
  pages: PageNumbers
}

export function Cover({ document, pages }: CoverProps) {
  const { title, organisation, period, draftStatement, cover } = document
  const [, first = draftStatement, rest = ''] = draftStatement.match(firstSentence) ?? []
  return (
    <Page size="A4" style={pageStyle} layout={pageFrame(document)}>
      <KnownBand known={cover.known} />
      <View style={styles.whole}>
        <View style={styles.product}>
          <Mark />
          <Text style={styles.name} {...tag('P')}>
            {pdfTexts.product}
          </Text>
          <Text style={styles.date} {...tag('P')}>
            {cover.date}
          </Text>
        </View>
        {cover.logo && <CoverLogo logo={cover.logo} />}
        <View style={{ marginTop: aboveTitle(document) }}>
          <Text style={[texts.kicker, { fontSize: 13, marginBottom: 12, maxWidth: 400 }]} {...tag('P')}>
            {organisation}
          </Text>
          <Text style={[texts.coverTitle, { maxWidth: 410 }]} {...tag('H1')}>
            {title}
          </Text>
          <Text style={[texts.body, styles.period]} {...tag('P')}>
            {period}
          </Text>
          {cover.consultant !== undefined && (
            <Text style={styles.consultant} {...tag('P')}>
              {cover.consultant}
            </Text>
          )}
        </View>
        <View style={[styles.rows, { marginTop: document.brief === true ? 36 : 60 }]} {...tag('L')}>
          {cover.rows.map(({ label, value }) => (
            <View key={label} style={styles.row} {...tag('LI')}>
              <Text style={styles.label} {...tag('Lbl')}>
                {label}
              </Text>
              <Text style={styles.value} {...tag('LBody')}>
                {value}
              </Text>
            </View>
          ))}
        </View>
        {document.brief === true && (
          <View style={{ marginTop: 26 }}>
            <ContentsList document={document} pages={pages} small />
          </View>
        )}
        <View style={styles.bottom}>
          <Signatures items={cover.signatures} />
          <Text style={[texts.small, { fontSize: 9, marginTop: 22 }]} {...tag('P')}>
            <Text style={{ fontWeight: 600, color: colours.ink }}>{first}</Text>
            {rest}
          </Text>
        </View>
      </View>
    </Page>
  )
}

/** With a logo the title stays where it is, as long as there is room. */
function aboveTitle({ brief, cover: { logo } }: PlanDocument): number {
  const room = brief === true ? 70 : 120
  return logo ? Math.max(20, room - logoGap - logoSize(logo).height) : room
}

/** At the very top: full for the answers that are known, hatched for the others. The rows below say it in words. */
function KnownBand({ known }: { known: number }) {
  const height = 9
  const middle = { y1: height / 2, y2: height / 2, strokeWidth: height }
  const certain = known * sheet.width
  return (
    <View style={{ position: 'absolute', top: -sheet.top, left: -sheet.side }} {...tag('Artifact')}>
      <Svg width={sheet.width} height={height} viewBox={`0 0 ${sheet.width} ${height}`}>
        {certain > 0 && <SvgLine x1={0} x2={certain} stroke={colours.primary} {...middle} />}
        {known < 1 && (
          <SvgLine
            x1={certain + 1.5}
            x2={sheet.width}
            stroke={colours.unknown}
            {...middle}
            {...hatch}
            strokeDasharray="1.5 2.25"
          />
        )}
      </Svg>
    </View>
  )
}

const styles = {
  whole: { minHeight: wholePage },
  product: { flexDirection: 'row', alignItems: 'center', gap: 6, marginTop: 6 },
  name: { fontFamily: serif, fontSize: 11.5, fontWeight: 600, flexGrow: 1 },
  date: { ...texts.cellMuted },
  period: { fontSize: 15, color: colours.muted, marginTop: 18 },
  consultant: { ...texts.cellMuted, fontSize: 10.5, marginTop: 8, maxWidth: 410 },
  rows: { borderTopWidth: line.strong, borderTopColor: colours.ink },
  row: { flexDirection: 'row', paddingVertical: 5.5, borderBottomWidth: line.fine, borderBottomColor: colours.rule },
  label: { ...texts.cellMuted, fontSize: 10.5, width: 105, flexShrink: 0 },
  value: { ...texts.cell, fontSize: 10.5, flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  bottom: { marginTop: 'auto', paddingTop: 12 },
} as const
