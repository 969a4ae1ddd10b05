import { Text, View } from '@react-pdf/renderer'
import type { BarRow, Block } from '../../../domain/document/planDocument'
import { IntervalBar } from '../drawing/IntervalBar'
import { LevelSteps } from '../drawing/LevelSteps'
import { colours, line, rankColours, texts } from '../look'
import { tag } from '../tagging/structure'

type BarsProps = Omit<Extract<Block, { type: 'bars' }>, 'type'>

const barWidth = 150
/** More rows than these may go on over two pages; fewer stay together, as a picture does. */
const mostOnOnePage = 11

/** An area a row: what it reads, its bar, its level. The bars together are one figure; the words stay words. */
export function Bars({ id, caption, scale, rows, note, alt }: BarsProps) {
  const paddingVertical = rowPadding(rows)
  const figure = tag('Figure', { alt, shared: `figure-${id}` })
  return (
    <View wrap={rows.length > mostOnOnePage}>
      <View wrap={false} minPresenceAhead={1} style={{ marginBottom: 3 }}>
        <Text style={texts.caption} {...tag('P')}>
          {caption}
        </Text>
      </View>
      <View style={styles.head} fixed wrap={false} minPresenceAhead={1}>
        <View style={styles.words} />
        <View style={styles.scale} {...figure}>
          {scale.map((level) => (
            <Text key={level} style={styles.level}>
              {level}
            </Text>
          ))}
        </View>
        <View style={styles.side} />
      </View>
      <View {...tag('L')}>
        {rows.map((row, index) => (
          <View key={row.label} style={[styles.row, { paddingVertical }]} wrap={false}>
            <View style={styles.words} {...tag('LI', { shared: `${id}-${index}` })}>
              <Words row={row} name={`${id}-${index}`} />
            </View>
            <View style={{ width: barWidth }} {...figure}>
              <IntervalBar interval={row.interval} rank={row.rank} width={barWidth} height={7.5} />
            </View>
            <View style={styles.side} {...tag('LI', { shared: `${id}-${index}` })}>
              <Level row={row} name={`${id}-${index}`} />
            </View>
          </View>
        ))}
      </View>
      {note !== '' && (
        <Text style={[texts.small, { marginTop: 9 }]} {...tag('P')}>
          {note}
        </Text>
      )}
    </View>
  )
}

/** Space above and below each row: less when there is much to read, so that all of them stay on one page. */
function rowPadding(rows: readonly BarRow[]): number {
  const heights = rows.map(({ label, reading = '' }) => {
    const read = Math.ceil(label.length / 42) * 14 + Math.ceil(reading.length / 45) * 13
    return Math.max(read, twoLines)
  })
  const left = roomForRows - heights.reduce((sum, height) => sum + height, 0)
  const widest = rows.some(({ reading }) => reading !== undefined) ? 6.75 : 3.5
  return Math.max(2.5, Math.min(widest, Math.floor(left / rows.length / 2)))
}

/** Level and detail. */
const twoLines = 26
/** What heading, introduction and note leave of a page. */
const roomForRows = 520

interface PartProps {
  row: BarRow
  /** Both parts are the same entry of the list. */
  name: string
}

function Words({ row: { label, reading }, name }: PartProps) {
  return (
    <View {...tag('LBody', { shared: `${name}-body` })}>
      <Text style={[texts.area, { marginBottom: 1 }]} {...tag('P')}>
        {label}
      </Text>
      {reading !== undefined && (
        <Text style={texts.reading} {...tag('P')}>
          {reading}
        </Text>
      )}
    </View>
  )
}

function Level({ row: { rank, level, detail }, name }: PartProps) {
  return (
    <View {...tag('LBody', { shared: `${name}-body` })}>
      <View style={styles.named}>
        {rank > 0 && (
          <View style={{ paddingTop: 2 }}>
            <LevelSteps rank={rank as 1 | 2 | 3 | 4} />
          </View>
        )}
        <Text style={[texts.cellStrong, styles.name, { color: rankColours[rank] }]} {...tag('P')}>
          {level}
        </Text>
      </View>
      <Text style={texts.detail} {...tag('P')}>
        {detail}
      </Text>
    </View>
  )
}

const styles = {
  head: { flexDirection: 'row', gap: 10, paddingBottom: 2 },
  scale: { width: barWidth, flexDirection: 'row' },
  level: { ...texts.scale, width: barWidth / 4 },
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 10,
    borderTopWidth: line.fine,
    borderTopColor: colours.rule,
  },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  side: { width: 118, flexShrink: 0 },
  /** Its own width, or a long name would run out of the page instead of going on below. */
  name: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  named: { flexDirection: 'row', gap: 3.5 },
} as const
