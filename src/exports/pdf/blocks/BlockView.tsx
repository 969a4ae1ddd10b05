import type { Chapter } from '../../../domain/document/planDocument'
import { announces } from '../pages/stretches'
import { ActionSheet } from './ActionSheet'
import { Axes } from './Axes'
import { Bars } from './Bars'
import { CompactSheet } from './CompactSheet'
import { Gantt } from './Gantt'
import { isHalfSheet } from './halfSheet'
import { List } from './List'
import { Numbers } from './Numbers'
import { ObjectiveSheet } from './ObjectiveSheet'
import { PartHeading } from './PartHeading'
import { Signatures } from './Signatures'
import { Table } from './Table'
import { Text } from './Text'

interface BlockViewProps {
  chapter: Chapter
  index: number
}

/** One block of a chapter. */
export function BlockView({ chapter: { id: chapter, blocks }, index }: BlockViewProps) {
  const block = blocks[index]
  switch (block?.type) {
    case undefined:
      return null
    case 'text':
      return <Text tone={block.tone} text={block.text} announces={announces(block, blocks[index + 1])} />
    case 'heading':
      return (
        <PartHeading
          text={block.text}
          anchor={block.id ?? `${chapter}-${index}`}
          chapter={chapter}
          first={index === 0}
        />
      )
    case 'list':
      return <List items={block.items} />
    case 'table':
      return <Table {...block} />
    case 'numbers':
      return <Numbers items={block.items} />
    case 'axes':
      return <Axes items={block.items} alt={block.alt} name={`${chapter}-${index}`} />
    case 'bars':
      return <Bars {...block} />
    case 'gantt':
      return <Gantt {...block} />
    case 'action':
      return isHalfSheet(block.sheet) ? (
        <CompactSheet sheet={block.sheet} chapter={chapter} />
      ) : (
        <ActionSheet sheet={block.sheet} chapter={chapter} />
      )
    case 'objective':
      return <ObjectiveSheet sheet={block.sheet} />
    case 'signatures':
      return <Signatures items={block.items} />
  }
}
