import type { Paragraph, Table } from 'docx'
import type { Block, Tone } from '../../../domain/document/planDocument'
import { markedParagraph } from '../bookmarks'
import type { CaptionNumbers } from '../captions'
import { paragraphs, run } from '../text'
import { actionSheet } from './actionSheet'
import { axes } from './axes'
import { bars } from './bars'
import { numbers } from './numbers'
import { objectiveSheet } from './objectiveSheet'
import { planTable } from './planTable'
import { signatures } from './signatures'
import { timeline } from './timeline'

const tones: Readonly<Record<Tone, string>> = {
  lead: 'Lead',
  body: 'BodyText',
  because: 'Quote',
  small: 'Small',
  note: 'Note',
}

export interface BlockSurroundings {
  /** Unique in the document: for headings without a name of their own. */
  place: string
  captions: CaptionNumbers
  /** Which timeline of the document this is. */
  timelines: readonly Block[]
}

/** One block of a chapter, as paragraphs and tables. */
export function blockParts(block: Block, { place, captions, timelines }: BlockSurroundings): (Paragraph | Table)[] {
  switch (block.type) {
    case 'text':
      return paragraphs(tones[block.tone], block.text)
    case 'heading':
      return [markedParagraph({ style: 'Heading2', id: block.id ?? place, children: [run(block.text)] })]
    case 'list':
      return block.items.flatMap((item) => paragraphs('ListBullet', item))
    case 'table':
      return planTable(block, captions)
    case 'numbers':
      return numbers(block.items)
    case 'axes':
      return axes(block.items)
    case 'bars':
      return bars(block, captions)
    case 'gantt':
      return timeline(block, captions, timelines.indexOf(block))
    case 'action':
      return actionSheet(block.sheet)
    case 'objective':
      return objectiveSheet(block.sheet)
    case 'signatures':
      return signatures(block.items)
  }
}
