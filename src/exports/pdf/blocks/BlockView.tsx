import type { Block } from '../../../domain/document/planDocument'
import { ActionSheet } from './ActionSheet'
import { Axes } from './Axes'
import { Bars } from './Bars'
import { Gantt } from './Gantt'
import { List } from './List'
import { Numbers } from './Numbers'
import { ObjectiveSheet } from './ObjectiveSheet'
import { PartHeading } from './PartHeading'
import { Signatures } from './Signatures'
import { Table } from './Table'
import { Text } from './Text'

interface BlockViewProps {
  block: Block
  index: number
  /** The chapter it is in. */
  chapter: string
}

/** One block of the document. */
export function BlockView({ block, index, chapter }: BlockViewProps) {
  switch (block.type) {
    case 'text':
      return <Text tone={block.tone} text={block.text} />
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
      return <ActionSheet sheet={block.sheet} chapter={chapter} />
    case 'objective':
      return <ObjectiveSheet sheet={block.sheet} />
    case 'signatures':
      return <Signatures items={block.items} />
  }
}
