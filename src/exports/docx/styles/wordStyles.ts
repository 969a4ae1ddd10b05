import { colours } from '../../pdf/look'
import { fonts, pageWidth } from '../sizes'
import { type ParagraphStyle, rule } from './styleXml'

const serifBold = { font: fonts.serif, bold: true }

/** Ids and English names of Word's own styles are known to every program, which shows them in its language. */
export const wordStyles: readonly ParagraphStyle[] = [
  { id: 'Normal', name: 'Normal', look: {} },
  { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', shown: 1, look: { before: 3, after: 4 } },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Subtitle',
    shown: 10,
    look: { ...serifBold, size: 36, lineHeight: 1.02, after: 12 },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'BodyText',
    shown: 11,
    look: { size: 15, colour: colours.muted, after: 36 },
  },
  heading(1, { ...serifBold, size: 21, lineHeight: 1.1, before: 24, after: 8 }),
  heading(2, { ...serifBold, size: 14, lineHeight: 1.15, before: 9, after: 4 }),
  heading(3, { ...serifBold, size: 12, lineHeight: 1.15, before: 10, after: 3 }),
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    next: 'BodyText',
    shown: 12,
    look: { italic: true, size: 11.5, before: 2, after: 6, keepNext: true, keepLines: true },
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'BodyText',
    shown: 13,
    look: { ...serifBold, size: 11, before: 10, after: 4, keepNext: true },
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    shown: 2,
    look: { bullet: true, indent: { left: 13, hanging: 13 }, after: 3 },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'BodyText',
    look: { ...serifBold, size: 21, after: 10, keepNext: true },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    next: 'Normal',
    look: { size: 11.5, after: 5, tabs: [{ at: pageWidth, kind: 'right', dots: true }] },
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'TableText',
    look: { size: 8, colour: colours.muted, tabs: [{ at: pageWidth, kind: 'right' }] },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'TableText',
    look: {
      size: 8,
      colour: colours.muted,
      tabs: [{ at: pageWidth, kind: 'right' }],
      lines: [rule('top', 0.5, colours.rule, 5)],
    },
  },
]

function heading(level: 1 | 2 | 3, look: ParagraphStyle['look']): ParagraphStyle {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'BodyText',
    shown: 9,
    look: { ...look, keepNext: true, keepLines: true, outline: level - 1 },
  }
}
