import { docxStyleNames as names } from '../../../text/docx'
import { colours, rankColours } from '../../pdf/look'
import type { CharacterStyle } from './styleXml'

export const rankStyleId = (rank: number): string => `Rank${rank}`

export const characterStyles: readonly CharacterStyle[] = [
  { id: 'Strong', name: 'Strong', shown: 20, look: { bold: true } },
  { id: 'Hyperlink', name: 'Hyperlink', look: {} },
  { id: 'Unknown', ours: true, name: names.unknown, shown: 21, look: { colour: colours.unknown } },
  { id: 'Muted', ours: true, name: names.muted, shown: 22, look: { colour: colours.muted } },
  ...rankColours.map((colour, rank) => ({
    id: rankStyleId(rank),
    ours: true,
    name: names.ranks[rank] ?? '',
    look: { bold: true, colour },
  })),
]
