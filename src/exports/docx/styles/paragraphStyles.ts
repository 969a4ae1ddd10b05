import type { Block } from '../../../domain/document/planDocument'
import { chartStyles } from './chartStyles'
import { sheetStyles } from './sheetStyles'
import type { ParagraphStyle } from './styleXml'
import { voiceStyles } from './voiceStyles'
import { wordStyles } from './wordStyles'

export function paragraphStyles(timelines: readonly Extract<Block, { type: 'gantt' }>[]): readonly ParagraphStyle[] {
  const ours = [...voiceStyles, ...sheetStyles, ...chartStyles(timelines)]
  return [...wordStyles, ...ours.map((style) => ({ ...style, ours: true }))]
}
