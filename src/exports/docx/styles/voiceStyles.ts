import { docxStyleNames as names } from '../../../text/docx'
import { colours } from '../../pdf/look'
import { fonts, pageWidth } from '../sizes'
import { type ParagraphStyle, rule } from './styleXml'

/** The voices of the plan. */
const voices: readonly ParagraphStyle[] = [
  {
    id: 'Lead',
    name: names.lead,
    basedOn: 'Normal',
    next: 'BodyText',
    shown: 3,
    look: { size: 12.5, lineHeight: 1.2, after: 8 },
  },
  {
    id: 'Note',
    name: names.note,
    basedOn: 'Normal',
    shown: 4,
    look: {
      size: 10,
      before: 6,
      after: 6,
      keepLines: true,
      indent: { left: 10.5 },
      lines: [{ side: 'left', width: 2.25, colour: colours.unknown, space: 8 }],
    },
  },
  {
    id: 'TableText',
    name: names.sans,
    basedOn: 'Normal',
    shown: 5,
    look: { font: fonts.sans, size: 9.5, lineHeight: 1.1 },
  },
  {
    id: 'Small',
    name: names.small,
    basedOn: 'TableText',
    shown: 6,
    look: { size: 8.5, colour: colours.muted, before: 4, after: 6 },
  },
  {
    id: 'TableHead',
    name: names.tableHead,
    basedOn: 'TableText',
    shown: 7,
    look: { colour: colours.muted, keepNext: true },
  },
  {
    id: 'AfterTable',
    name: names.afterTable,
    basedOn: 'TableText',
    next: 'BodyText',
    look: { size: 5, lineHeight: 1 },
  },
]

const cover: readonly ParagraphStyle[] = [
  {
    id: 'CoverLine',
    name: names.coverLine,
    basedOn: 'TableText',
    look: { size: 10.5, colour: colours.muted, before: 6, after: 64, tabs: [{ at: pageWidth, kind: 'right' }] },
  },
  { id: 'CoverLineOverLogo', name: names.coverLineOverLogo, basedOn: 'CoverLine', look: { after: 20 } },
  { id: 'CoverLogo', name: names.coverLogo, basedOn: 'TableText', look: { after: 14 } },
  { id: 'SubtitleOverConsultant', name: names.subtitleOverConsultant, basedOn: 'Subtitle', look: { after: 4 } },
  {
    id: 'CoverConsultant',
    name: names.coverConsultant,
    basedOn: 'TableText',
    look: { size: 10.5, colour: colours.muted, after: 22 },
  },
  {
    id: 'CoverOrganisation',
    name: names.coverOrganisation,
    basedOn: 'TableText',
    next: 'Title',
    look: { size: 13, bold: true, colour: colours.primary, after: 10 },
  },
  { id: 'Example', name: names.example, basedOn: 'TableText', look: { size: 8, bold: true, colour: colours.unknown } },
  {
    id: 'Signer',
    name: names.signer,
    basedOn: 'TableText',
    look: { before: 36, bold: true, keepNext: true, lines: [rule('top', 0.75, colours.ink, 4)] },
  },
]

export const voiceStyles = [...voices, ...cover]
