import type { SheetSection } from '../../../text/sheet'
import { SheetText } from './SheetText'
import { type SheetProps, textsOf } from './sheetParts'

/** A part of the sheet that is made of texts alone: who, warnings and notes. */
export function TextsSection({ section, ...props }: SheetProps & { section: SheetSection }) {
  return textsOf(props.action, section).map((field) => <SheetText key={field} {...props} field={field} />)
}
