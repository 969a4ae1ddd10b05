import { Text, View } from '@react-pdf/renderer'
import type { ActionSheet as Sheet } from '../../../domain/document/planDocument'
import { measure, texts, wholePage } from '../look'
import { actionAnchor, chapterAnchor } from '../pages/anchors'
import { bookmark } from '../tagging/bookmark'
import { tag } from '../tagging/structure'
import { Chips } from './Chips'
import { Decision } from './Decision'
import { Field, TextField } from './Fields'
import { Steps } from './Steps'
import { Table } from './Table'

/** Letters that fill two lines at full size. */
const longTitle = 75

interface ActionSheetProps {
  sheet: Sheet
  chapter: string
}

/** Fills its page, with the decision at the foot; goes on over the next one if it does not fit. */
export function ActionSheet({ sheet, chapter }: ActionSheetProps) {
  const { number, kicker, title, because, chips, fields, steps, indicators, after } = sheet
  const anchor = actionAnchor(number)
  const columns = indicators.columns.map((column, index) => ({ title: column, width: index === 0 ? 2.4 : 1 }))
  return (
    <View style={{ minHeight: wholePage }}>
      <View
        id={anchor}
        wrap={false}
        minPresenceAhead={1}
        {...bookmark(anchor, `${number}. ${title}`, chapterAnchor({ id: chapter }))}
      >
        <Text style={[texts.kicker, { marginBottom: 4 }]} {...tag('P')}>
          {kicker}
        </Text>
        <Text
          style={[title.length > longTitle ? texts.longTitle : texts.chapter, { marginBottom: 10.5 }]}
          {...tag('H3')}
        >
          {title}
        </Text>
      </View>
      <Text style={[texts.because, { maxWidth: measure, marginBottom: 12 }]} {...tag('P')}>
        {because}
      </Text>
      <Chips items={chips} />
      <View {...tag('L')}>
        {fields.map((field) => (
          <TextField key={field.label} {...field} />
        ))}
        {steps.items.length > 0 && (
          <Field label={steps.label}>
            <Steps items={steps.items} />
          </Field>
        )}
        {indicators.rows.length > 0 && (
          <Field label={indicators.label}>
            <Table columns={columns} rows={indicators.rows} />
          </Field>
        )}
        {after.map((field) => (
          <TextField key={field.label} {...field} />
        ))}
      </View>
      <Decision {...sheet.decision} />
    </View>
  )
}
