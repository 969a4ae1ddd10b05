import { docxStyleNames as names } from '../../../text/docx'
import { colours } from '../../pdf/look'
import { type ParagraphStyle, rule } from './styleXml'

/** An action, an objective: each part keeps to the next, so that a sheet stays on one page while it can. */
export const sheetStyles: readonly ParagraphStyle[] = [
  {
    id: 'Kicker',
    name: names.kicker,
    basedOn: 'TableText',
    next: 'Heading2',
    shown: 8,
    look: {
      size: 9,
      bold: true,
      colour: colours.primary,
      before: 16,
      keepNext: true,
      lines: [rule('top', 2.25, colours.primary, 4)],
    },
  },
  {
    id: 'KickerNewPage',
    name: names.kickerNewPage,
    basedOn: 'Kicker',
    next: 'Heading2',
    look: { pageBreakBefore: true },
  },
  {
    id: 'Brief',
    name: names.brief,
    basedOn: 'TableText',
    look: { size: 9, colour: colours.muted, after: 4, keepNext: true },
  },
  { id: 'SheetText', name: names.sheetText, basedOn: 'TableText', look: { size: 9.5, keepNext: true } },
  {
    id: 'SheetGap',
    name: names.sheetGap,
    basedOn: 'SheetText',
    look: { size: 4, lineHeight: 1 },
  },
  {
    id: 'SheetLabel',
    name: names.sheetLabel,
    basedOn: 'TableText',
    look: { bold: true, before: 6, after: 2, keepNext: true },
  },
  {
    id: 'Decision',
    name: names.decision,
    basedOn: 'TableText',
    next: 'BodyText',
    look: { before: 8, after: 6, keepLines: true },
  },
]
