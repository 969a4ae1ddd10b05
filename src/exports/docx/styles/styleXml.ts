/** How a style looks, in points; what is missing is as in the style it is based on. */
export interface TextLook {
  font?: string
  size?: number
  colour?: string
  bold?: boolean
  italic?: boolean
}

export interface Line {
  side: 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV'
  width: number
  colour: string
  space?: number
}

export interface ParagraphLook extends TextLook {
  before?: number
  after?: number
  /** Times the size. */
  lineHeight?: number
  keepNext?: boolean
  keepLines?: boolean
  pageBreakBefore?: boolean
  /** Place of the style among the headings, from 0. */
  outline?: number
  /** Distance from the left margin, and how far the first line comes out of it. */
  indent?: { left: number; hanging?: number }
  lines?: readonly Line[]
  tabs?: readonly { at: number; kind: 'left' | 'right'; dots?: boolean }[]
  /** Its paragraphs are entries of the list of `numbering.ts`. */
  bullet?: boolean
}

interface StyleHead {
  id: string
  name: string
  basedOn?: string
  next?: string
  /** Not one of Word's: its name is written as it is. */
  ours?: boolean
  /** Among those Word offers at once, in this order; the others are in the full list. */
  shown?: number
}

/** A line along a side of a paragraph. */
export const rule = (side: 'top' | 'bottom', width: number, colour: string, space = 0): Line => ({
  side,
  width,
  colour,
  space,
})

export type ParagraphStyle = StyleHead & { look: ParagraphLook }
export type CharacterStyle = StyleHead & { look: TextLook }

export function paragraphStyleXml({ look, ...head }: ParagraphStyle): string {
  const kind = head.ours ? ' w:customStyle="1"' : head.id === 'Normal' ? ' w:default="1"' : ''
  return `<w:style w:type="paragraph"${kind} w:styleId="${head.id}">${headXml(head)}${paragraphXml(look)}${textXml(look)}</w:style>`
}

export function characterStyleXml({ look, ...head }: CharacterStyle): string {
  return `<w:style w:type="character"${head.ours ? ' w:customStyle="1"' : ''} w:styleId="${head.id}">${headXml(head)}${textXml(look)}</w:style>`
}

export function headXml({ name, basedOn, next, shown }: Omit<StyleHead, 'id' | 'ours'>): string {
  return [
    `<w:name w:val="${name}"/>`,
    basedOn && `<w:basedOn w:val="${basedOn}"/>`,
    next && `<w:next w:val="${next}"/>`,
    `<w:uiPriority w:val="${shown ?? 90}"/>`,
    shown !== undefined && '<w:qFormat/>',
  ]
    .filter((part) => part)
    .join('')
}

/** The schema asks for this order. */
export function paragraphXml(look: ParagraphLook): string {
  const { before, after, lineHeight, indent, lines, tabs } = look
  const spacing = [
    before !== undefined && `w:before="${twips(before)}"`,
    after !== undefined && `w:after="${twips(after)}"`,
    lineHeight !== undefined && `w:line="${Math.round(lineHeight * 240)}" w:lineRule="auto"`,
  ].filter((part) => part)
  const parts = [
    look.keepNext && '<w:keepNext/>',
    look.keepLines && '<w:keepLines/>',
    look.pageBreakBefore && '<w:pageBreakBefore/>',
    look.bullet && '<w:numPr><w:numId w:val="1"/></w:numPr>',
    lines && `<w:pBdr>${lines.map(lineXml).join('')}</w:pBdr>`,
    tabs && `<w:tabs>${tabs.map(tabXml).join('')}</w:tabs>`,
    spacing.length > 0 && `<w:spacing ${spacing.join(' ')}/>`,
    indent && `<w:ind w:left="${twips(indent.left)}" w:hanging="${twips(indent.hanging ?? 0)}"/>`,
    look.outline !== undefined && `<w:outlineLvl w:val="${look.outline}"/>`,
  ].filter((part) => part)
  return parts.length > 0 ? `<w:pPr>${parts.join('')}</w:pPr>` : ''
}

export function textXml({ font, size, colour, bold, italic }: TextLook): string {
  const half = size !== undefined && Math.round(size * 2)
  const parts = [
    font && `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    bold !== undefined && `<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/>`,
    italic !== undefined && `<w:i w:val="${italic}"/><w:iCs w:val="${italic}"/>`,
    colour && `<w:color w:val="${colour.slice(1)}"/>`,
    half && `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`,
  ].filter((part) => part)
  return parts.length > 0 ? `<w:rPr>${parts.join('')}</w:rPr>` : ''
}

export function lineXml({ side, width, colour, space = 0 }: Line): string {
  return `<w:${side} w:val="single" w:sz="${Math.round(width * 8)}" w:space="${space}" w:color="${colour.slice(1)}"/>`
}

const tabXml = ({ at, kind, dots }: NonNullable<ParagraphLook['tabs']>[number]): string =>
  `<w:tab w:val="${kind}"${dots ? ' w:leader="dot"' : ''} w:pos="${twips(at)}"/>`

export const twips = (points: number): number => Math.round(points * 20)
