// biome-ignore-all lint/suspicious/noArrayIndexKey: what is printed never moves
import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { colours, line, texts } from '../look'
import { tag } from '../tagging/structure'

interface FieldProps {
  label: string
  children: ReactNode
  /** Labels of more than two words: on one line they make the sheet a third shorter. */
  wide?: boolean
}

/** A label and what belongs to it, as a row. Rows go in a `tag('L')`: a PDF has no other list of definitions. */
export function Field({ label, children, wide = false }: FieldProps) {
  return (
    <View style={[styles.row, wide ? styles.close : {}]} {...tag('LI')}>
      <Text style={[styles.label, wide ? styles.wide : {}]} {...tag('Lbl')}>
        {label}
      </Text>
      <View style={styles.content} {...tag('LBody')}>
        {children}
      </View>
    </View>
  )
}

export function TextField({ label, text, wide = false }: { label: string; text: string; wide?: boolean }) {
  return (
    <Field label={label} wide={wide}>
      {text.split('\n').map((paragraph, index) => (
        <Text key={index} style={texts.body} {...tag('P')}>
          {paragraph}
        </Text>
      ))}
    </Field>
  )
}

const styles = {
  row: { flexDirection: 'row', borderTopWidth: line.fine, borderTopColor: colours.rule, paddingVertical: 6.25 },
  label: { ...texts.label, width: 84, paddingRight: 6, flexShrink: 0 },
  wide: { width: 132 },
  /** Two sheets of a dozen rows share a page. */
  close: { paddingVertical: 3.75 },
  content: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
} as const
