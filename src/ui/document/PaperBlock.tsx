import type { Block } from '../../domain/document/planDocument'
import { Timeline } from '../plan/Timeline'
import { ActionSheet } from './blocks/ActionSheet'
import { AreaBars } from './blocks/AreaBars'
import { Axes } from './blocks/Axes'
import { ObjectiveSheet } from './blocks/ObjectiveSheet'
import { PaperTable } from './blocks/PaperTable'
import { PaperText } from './blocks/PaperText'
import { Signatures } from './blocks/Signatures'
import './blocks/blocks.css'

/** One block of the document: a switch, and nothing else. */
export function PaperBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'text':
      return <PaperText tone={block.tone} text={block.text} />
    case 'heading':
      return <h4 className="part">{block.text}</h4>
    case 'list':
      return (
        <ul>
          {block.items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )
    case 'table':
      return <PaperTable caption={block.caption} columns={block.columns} rows={block.rows} note={block.note} />
    case 'numbers':
      return (
        <dl className="paper-numbers">
          {block.items.map(({ value, label }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'axes':
      return <Axes items={block.items} />
    case 'bars':
      return <AreaBars block={block} />
    case 'gantt':
      return <Timeline block={block} />
    case 'action':
      return <ActionSheet sheet={block.sheet} />
    case 'objective':
      return <ObjectiveSheet sheet={block.sheet} />
    case 'signatures':
      return <Signatures items={block.items} />
  }
}
