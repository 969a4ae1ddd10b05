import { Text, View } from '@react-pdf/renderer'
import { type ReactNode, useContext } from 'react'
import type { Block } from '../../../domain/document/planDocument'
import { pdfTexts } from '../../../text/pdf'
import { Dense } from '../density'
import { IntervalBar } from '../drawing/IntervalBar'
import { colours, compact, contentWidth, dense, line, texts } from '../look'
import { tag } from '../tagging/structure'

type AxesBlock = Extract<Block, { type: 'axes' }>
type Axis = AxesBlock['items'][number]

interface AxesProps {
  items: AxesBlock['items']
  alt: string
  name: string
}

const gap = 16.5

/**
 * Axes side by side: what each wants, where it stands today and with the plan, its actions. Drawn in bands, so that
 * the bars line up; read one axis after the other, then the figure.
 */
export function Axes({ items, alt, name }: AxesProps) {
  const isDense = useContext(Dense)
  const width = (contentWidth - gap * (items.length - 1)) / items.length
  const section = (index: number) => tag('Div', { shared: `${name}-axis-${index}` })
  const column = { width, flexShrink: 0 } as const
  return (
    <View wrap={false}>
      <View style={styles.band}>
        {items.map(({ kicker, title, objective }, index) => (
          <View key={title} style={[column, styles.head]} {...section(index)}>
            <Text style={[texts.kicker, { marginBottom: 4 }]} {...tag('P')}>
              {kicker}
            </Text>
            <Text style={[texts.axis, { marginBottom: 4 }]} {...tag('H3')}>
              {title}
            </Text>
            <Text style={isDense ? dense.note : texts.note} {...tag('P')}>
              {objective}
            </Text>
          </View>
        ))}
      </View>
      <View style={[styles.band, { marginTop: 8, marginBottom: 6 }]} {...tag('Figure', { alt })}>
        {items.map((axis) => (
          <View key={axis.title} style={column}>
            <Stand label={pdfTexts.today} text={axis.todayText}>
              <IntervalBar interval={axis.today} rank={axis.rank} width={barWidth(width)} height={4.5} />
            </Stand>
            <Stand label={pdfTexts.withThePlan} text={axis.afterText}>
              <IntervalBar interval={axis.after} rank={axis.rankAfter} width={barWidth(width)} height={7.5} />
            </Stand>
          </View>
        ))}
      </View>
      <View style={styles.band}>
        {items.map((axis, index) => (
          <View key={axis.title} style={column} {...section(index)}>
            <Actions actions={axis.actions} inline={isDense} />
          </View>
        ))}
      </View>
    </View>
  )
}

/** What the words at both sides of a bar leave to it. */
const barWidth = (column: number): number => column - standLabel - standText
const standLabel = 52
const standText = 34

function Stand({ label, text, children }: { label: string; text: string; children: ReactNode }) {
  return (
    <View style={styles.stand}>
      <Text style={[styles.standText, { width: standLabel }]}>{label}</Text>
      {children}
      <Text style={[styles.standText, { width: standText, textAlign: 'right', color: colours.ink }]}>{text}</Text>
    </View>
  )
}

interface ActionsProps {
  actions: Axis['actions']
  /** When, right after the title and not below it. */
  inline: boolean
}

function Actions({ actions, inline }: ActionsProps) {
  if (actions.length === 0) return null
  return (
    <View {...tag('L')}>
      {actions.map(({ label, when }) => (
        <View key={label} style={[styles.action, { paddingVertical: inline ? 2.5 : 3.5 }]} {...tag('LI')}>
          <View {...tag('LBody')}>
            <Text style={inline ? compact.text : texts.cell} {...tag('P')}>
              {label}
              {inline && <Text style={{ color: colours.muted }}>{` · ${when}`}</Text>}
            </Text>
            {!inline && (
              <Text style={texts.cellMuted} {...tag('P')}>
                {when}
              </Text>
            )}
          </View>
        </View>
      ))}
    </View>
  )
}

const styles = {
  band: { flexDirection: 'row', gap },
  head: { borderTopWidth: 3, borderTopColor: colours.primary, paddingTop: 7 },
  stand: { flexDirection: 'row', alignItems: 'center', marginBottom: 3 },
  standText: texts.figure,
  action: { borderTopWidth: line.fine, borderTopColor: colours.rule },
} as const
