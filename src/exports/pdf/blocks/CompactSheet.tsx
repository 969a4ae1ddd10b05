// biome-ignore-all lint/suspicious/noArrayIndexKey: what is printed never moves
import { Text, View } from '@react-pdf/renderer'
import type { ActionSheet, Cell } from '../../../domain/document/planDocument'
import { colours, compact, line } from '../look'
import { actionAnchor, chapterAnchor } from '../pages/anchors'
import { bookmark } from '../tagging/bookmark'
import { tag } from '../tagging/structure'
import { SmallChips } from './Chips'
import { Decision } from './Decision'
import { textOf } from './rowHeight'

interface CompactSheetProps {
  sheet: ActionSheet
  chapter: string
}

/** Half a page or so: what to do on the left, by when and how it is measured on the right. */
export function CompactSheet({ sheet, chapter }: CompactSheetProps) {
  const { number, kicker, title, because, chips, steps, indicators, decision } = sheet
  const [left, right] = balancedFields(sheet)
  const anchor = actionAnchor(number)
  return (
    <View style={styles.sheet} wrap={false}>
      <View
        id={anchor}
        wrap={false}
        minPresenceAhead={1}
        {...bookmark(anchor, `${number}. ${title}`, chapterAnchor({ id: chapter }))}
      >
        <Text style={compact.kicker} {...tag('P')}>
          {kicker}
        </Text>
        <Text style={[compact.title, { marginTop: 1, marginBottom: 2 }]} {...tag('H3')}>
          {title}
        </Text>
      </View>
      <Text style={[compact.because, { marginBottom: 4 }]} {...tag('P')}>
        {because}
      </Text>
      <View style={styles.columns}>
        <View style={styles.column}>
          <SmallChips items={chips} />
          <Fields items={left} />
        </View>
        <View style={styles.column}>
          <Steps {...steps} />
          <Indicators {...indicators} />
          <Fields items={right} />
        </View>
      </View>
      <Decision {...decision} small />
    </View>
  )
}

type Field = ActionSheet['fields'][number]

function Fields({ items }: { items: readonly Field[] }) {
  return items.map(({ label, text }) => (
    <Text key={label} style={compact.text} {...tag('P')}>
      <Text style={styles.strong}>{label}.</Text> {text}
    </Text>
  ))
}

/** The fields that come after steps and indicators go below them, as long as the columns stay even. */
function balancedFields({
  fields,
  after,
  steps,
  indicators,
}: ActionSheet): readonly [readonly Field[], readonly Field[]] {
  const lines = (texts: readonly Field[]) => sum(texts.map(({ label, text }) => Math.ceil((label + text).length / 54)))
  const fixed =
    1 + sum(steps.items.map(({ what, who }) => Math.ceil((what + who).length / 46))) + 1 + 3 * indicators.rows.length
  const height = (kept: number) =>
    Math.max(2 + lines([...fields, ...after.slice(0, kept)]), fixed + lines(after.slice(kept)))
  const choices = Array.from({ length: after.length + 1 }, (_, kept) => kept)
  const best = choices.reduceRight((chosen, kept) => (height(kept) < height(chosen) ? kept : chosen), after.length)
  return [[...fields, ...after.slice(0, best)], after.slice(best)]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function Steps({ label, items }: ActionSheet['steps']) {
  if (items.length === 0) return null
  return (
    <View>
      <Text style={styles.label} {...tag('P')}>
        {label}
      </Text>
      <View {...tag('L')}>
        {items.map(({ when, what, who }, index) => (
          <View key={index} style={styles.step} {...tag('LI')}>
            <Text style={[compact.detail, { width: 42, flexShrink: 0 }]} {...tag('Lbl')}>
              {when}
            </Text>
            <Text
              style={[compact.detail, { flexGrow: 1, flexShrink: 1, flexBasis: 0, color: colours.ink }]}
              {...tag('LBody')}
            >
              {what} <Text style={{ color: colours.muted }}>{who}</Text>
            </Text>
          </View>
        ))}
      </View>
    </View>
  )
}

/** Each with its values below: in half a page's width a table would be all line breaks. */
function Indicators({ label, columns, rows }: ActionSheet['indicators']) {
  if (rows.length === 0) return null
  return (
    <View>
      <Text style={styles.label} {...tag('P')}>
        {label}
      </Text>
      <View style={{ gap: 3 }} {...tag('L')}>
        {rows.map(([name = '', ...values], index) => (
          <View key={index} {...tag('LI')}>
            <View {...tag('LBody')}>
              <Text style={[compact.detail, { color: colours.ink }]} {...tag('P')}>
                {textOf(name)}
              </Text>
              <Text style={compact.detail} {...tag('P')}>
                {values.map((value, place) => (
                  <Value key={columns[place + 1]} label={columns[place + 1] ?? ''} value={value} first={place === 0} />
                ))}
              </Text>
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}

function Value({ label, value, first }: { label: string; value: Cell; first: boolean }) {
  const unknown = typeof value !== 'string' && value.tone === 'unknown'
  return (
    <Text>
      {`${first ? '' : ' · '}${label} `}
      <Text style={{ color: unknown ? colours.unknown : colours.ink }}>{textOf(value)}</Text>
    </Text>
  )
}

const styles = {
  sheet: { borderTopWidth: 2.25, borderTopColor: colours.primary, paddingTop: 4, marginBottom: 6 },
  columns: { flexDirection: 'row', gap: 20, borderTopWidth: line.fine, borderTopColor: colours.rule, paddingTop: 4 },
  column: { flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 4 },
  label: { ...compact.text, fontWeight: 600 },
  strong: { fontWeight: 600 },
  step: { flexDirection: 'row' },
} as const
