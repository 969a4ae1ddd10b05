/** Colours, sizes and text styles of the printed document. Points; the screen has its own tokens. */

export const sans = 'Conciliazione Sans'
export const serif = 'Conciliazione Serif'

export const colours = {
  ink: '#14232F',
  muted: '#4A5B68',
  border: '#7B8994',
  rule: '#D5DDE3',
  primary: '#0F4C81',
  paper: '#FFFFFF',
  track: '#E4EAEE',
  unknown: '#6B3F8C',
} as const

/** By rank: 0 when too little is known, then the four levels. */
export const rankColours = [colours.unknown, '#A5531A', '#786810', '#18706B', '#0E3A4A'] as const

/** A4. The sides are 20 mm; the foot line sits in the bottom margin. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  top: 42,
  side: 56.7,
  bottom: 27,
  footGap: 8,
  footHeight: 18,
} as const

export const contentWidth = sheet.width - 2 * sheet.side
/** Height of a box that fills the page, a hair less than what is left between the top margin and the foot line. */
export const wholePage = Math.floor(sheet.height - sheet.top - sheet.bottom - sheet.footGap - sheet.footHeight)

/** Lines of running text no longer than about 85 characters. */
export const measure = 440

/** Lines: dark at the head of a block, light between its rows. */
export const line = { strong: 1.125, fine: 0.5625 } as const

/**
 * Size and distance between lines, in points. `lineHeight` always beside its `fontSize`, and only on texts: on a box, or
 * on text that changes from page to page, react-pdf multiplies it again at each layout (diegomura/react-pdf#3402).
 *
 * Distances, here and wherever a height is given, are multiples of a sixteenth of a point, which 32-bit numbers add up
 * exactly. A difference in the seventh digit is for the layout a gap, and a gap is where a page may end: headings would
 * part from what they announce.
 */
const font = (fontFamily: string, fontSize: number, leading: number, color: string = colours.ink) => ({
  fontFamily,
  fontSize,
  lineHeight: leading / fontSize,
  color,
})
const semibold = { fontWeight: 600 } as const

export const texts = {
  coverTitle: { ...font(serif, 39, 42), ...semibold, letterSpacing: -0.4 },
  chapter: { ...font(serif, 23, 26.5), ...semibold, letterSpacing: -0.23 },
  longTitle: { ...font(serif, 17, 20.5), ...semibold },
  part: { ...font(serif, 14, 17.5), ...semibold },
  axis: { ...font(serif, 13, 16.25), ...semibold },
  caption: { ...font(serif, 11.5, 15), ...semibold },
  kicker: { ...font(sans, 9, 11.75, colours.primary), ...semibold },
  lead: font(serif, 12.5, 17.5),
  body: font(serif, 10.5, 14.75),
  because: { ...font(serif, 12, 16.75), fontStyle: 'italic' },
  note: font(serif, 10, 14.5),
  reading: font(serif, 9.5, 13),
  small: font(sans, 8.5, 11, colours.muted),
  cell: font(sans, 9.5, 12.5),
  cellStrong: { ...font(sans, 9.5, 12.5), ...semibold },
  cellMuted: font(sans, 9.5, 12.5, colours.muted),
  area: { ...font(sans, 10, 14), ...semibold },
  detail: font(sans, 9, 12.5, colours.muted),
  label: { ...font(sans, 9.5, 14.25), ...semibold },
  scale: font(sans, 7, 9, colours.muted),
  figure: font(sans, 8, 10, colours.muted),
  number: { ...font(serif, 18, 21.5), ...semibold },
} as const

/** The same voices where everything must be on one page, and in a long document. */
export const dense = {
  chapter: { ...font(serif, 20, 23.5), ...semibold, letterSpacing: -0.2 },
  part: { ...font(serif, 13, 16), ...semibold },
  lead: font(serif, 11.5, 15.5),
  body: font(serif, 9.75, 13.25),
  note: font(serif, 9.25, 12.5),
  small: font(sans, 8.25, 10.5, colours.muted),
  cell: font(sans, 9, 11.75),
  cellStrong: { ...font(sans, 9, 11.75), ...semibold },
  cellMuted: font(sans, 9, 11.75, colours.muted),
} as const

/** The same voices where two sheets share a page. */
export const compact = {
  kicker: { ...font(sans, 8.5, 11, colours.primary), ...semibold },
  title: { ...font(serif, 14, 16.75), ...semibold },
  because: { ...font(serif, 10, 13.25), fontStyle: 'italic' },
  text: font(sans, 9, 12),
  detail: font(sans, 8.5, 11.25, colours.muted),
} as const
