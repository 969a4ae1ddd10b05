import type { Block } from '../../../domain/document/planDocument'
import { docxTexts } from '../../../text/docx'
import { colours } from '../../pdf/look'
import { fonts } from '../sizes'
import { characterStyles } from './characterStyles'
import { paragraphStyles } from './paragraphStyles'
import { characterStyleXml, paragraphStyleXml, textXml } from './styleXml'
import { tableStylesXml } from './tableStyles'

/**
 * All the looks of the document. Nothing in the text is formatted by hand: whoever changes a style changes every place
 * it is used in.
 */
export function stylesXml(timelines: readonly Extract<Block, { type: 'gantt' }>[]): string {
  const text = textXml({ font: fonts.serif, size: 10.5, colour: colours.ink }).replace(
    '</w:rPr>',
    `<w:lang w:val="${docxTexts.language}" w:eastAsia="${docxTexts.language}" w:bidi="ar-SA"/></w:rPr>`,
  )
  const defaults = `<w:docDefaults><w:rPrDefault>${text}</w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
  const character =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    defaults,
    ...paragraphStyles(timelines).map(paragraphStyleXml),
    character,
    ...characterStyles.map(characterStyleXml),
    tableStylesXml,
    '</w:styles>',
  ].join('')
}
