// biome-ignore-all lint/suspicious/noArrayIndexKey: what is printed never moves
import { Text, View } from '@react-pdf/renderer'
import type { ActionSheet } from '../../../domain/document/planDocument'
import { colours, texts } from '../look'
import { tag } from '../tagging/structure'

interface StepsProps {
  items: ActionSheet['steps']['items']
}

/** Side by side in the order they come, no more than four to a row. */
export function Steps({ items }: StepsProps) {
  return (
    <View {...tag('L')}>
      {rowsOf(items).map((row, index) => (
        <View key={index} style={[styles.row, { marginTop: index === 0 ? 1 : 8 }]} wrap={false}>
          {row.map((step, place) => (
            <View key={place} style={step ? styles.step : styles.gap} {...(step && tag('LI'))}>
              {step && (
                <View {...tag('LBody')}>
                  <Text style={[texts.detail, styles.when]} {...tag('P')}>
                    {step.when}
                  </Text>
                  <Text style={[texts.detail, { color: colours.ink }]} {...tag('P')}>
                    {step.what}
                  </Text>
                  <Text style={texts.detail} {...tag('P')}>
                    {step.who}
                  </Text>
                </View>
              )}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

type Step = StepsProps['items'][number]

/** Rows as even as possible; the last is filled with gaps, so that columns stay aligned. */
function rowsOf(items: readonly Step[]): (Step | undefined)[][] {
  const rows = Math.ceil(items.length / 4)
  const perRow = Math.ceil(items.length / rows)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: perRow }, (_, place) => items[row * perRow + place]),
  )
}

const column = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const
const styles = {
  row: { flexDirection: 'row', gap: 10.5 },
  step: { ...column, borderTopWidth: 2.25, borderTopColor: colours.primary, paddingTop: 3.75 },
  gap: column,
  when: { fontWeight: 600, color: colours.ink },
} as const
