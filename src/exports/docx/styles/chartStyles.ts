import type { Block } from '../../../domain/document/planDocument'
import { docxStyleNames as names } from '../../../text/docx'
import { quartersOf } from '../../pdf/drawing/quarters'
import { colours } from '../../pdf/look'
import { barWidth, fonts, timeWidth } from '../sizes'
import type { ParagraphStyle } from './styleXml'

const serifBold = { font: fonts.serif, bold: true }

const charts: readonly ParagraphStyle[] = [
  {
    id: 'FigureNumber',
    name: names.figureNumber,
    basedOn: 'Normal',
    look: { ...serifBold, size: 17, lineHeight: 1, keepNext: true },
  },
  { id: 'FigureLabel', name: names.figureLabel, basedOn: 'TableText', look: { size: 9, colour: colours.muted } },
  {
    id: 'AxisKicker',
    name: names.axisKicker,
    basedOn: 'TableText',
    look: { size: 9, bold: true, colour: colours.primary, keepNext: true },
  },
  {
    id: 'AxisTitle',
    name: names.axisTitle,
    basedOn: 'Normal',
    look: { ...serifBold, size: 12.5, lineHeight: 1.1, keepNext: true },
  },
  { id: 'Picture', name: names.picture, basedOn: 'TableText', look: { lineHeight: 1 } },
  {
    id: 'PictureKept',
    name: names.pictureKept,
    basedOn: 'Picture',
    look: { keepNext: true },
  },
  {
    id: 'LevelScale',
    name: names.levelScale,
    basedOn: 'TableHead',
    look: { size: 7, tabs: [1, 2, 3].map((quarter) => ({ at: (quarter * barWidth) / 4, kind: 'left' as const })) },
  },
]

/** The labels of a timeline stand on tab stops, one style for each timeline of the document. */
export const timeScaleId = (place: number): string => `TimeScale${place + 1}`

function timeScale({ start, months }: Extract<Block, { type: 'gantt' }>, place: number): ParagraphStyle {
  const stops = quartersOf(start, months).slice(1)
  return {
    id: timeScaleId(place),
    name: names.timeScale(place),
    basedOn: 'TableHead',
    look: { size: 8, tabs: stops.map(({ from }) => ({ at: (from * timeWidth) / months, kind: 'left' })) },
  }
}

export const chartStyles = (timelines: readonly Extract<Block, { type: 'gantt' }>[]): readonly ParagraphStyle[] => [
  ...charts,
  ...timelines.map(timeScale),
]
