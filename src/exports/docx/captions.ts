import { type Paragraph, SimpleField } from 'docx'
import type { Block, PlanDocument } from '../../domain/document/planDocument'
import { docxTexts } from '../../text/docx'
import { paragraph, run } from './text'

type Captioned = Extract<Block, { type: 'table' | 'bars' | 'gantt' }>

/** Which table or figure of the document each is, from 1. */
export type CaptionNumbers = ReadonlyMap<Block, number>

export function captionNumbers({ chapters }: PlanDocument): CaptionNumbers {
  const captioned = chapters.flatMap(({ blocks }) => blocks).filter(isCaptioned)
  const counted = { [docxTexts.table]: 0, [docxTexts.figure]: 0 }
  return new Map(
    captioned.map((block) => {
      const label = labelOf(block)
      counted[label] += 1
      return [block, counted[label]]
    }),
  )
}

/** "Tabella 4. Risorse per azione": the number is a field, counted again when tables are added or moved. */
export function caption(block: Captioned, numbers: CaptionNumbers): Paragraph {
  const label = labelOf(block)
  return paragraph('Caption', [
    run(docxTexts.caption(label)),
    new SimpleField(`SEQ ${label} \\* ARABIC`, `${numbers.get(block) ?? ''}`),
    run(`. ${block.caption}`),
  ])
}

const labelOf = ({ type }: Captioned) => (type === 'table' ? docxTexts.table : docxTexts.figure)

const isCaptioned = (block: Block): block is Captioned =>
  block.type === 'table' || block.type === 'bars' || block.type === 'gantt'
