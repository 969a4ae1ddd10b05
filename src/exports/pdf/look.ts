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
  top: 51,
  side: 56.7,
  bottom: 27,
  footGap: 12,
  footHeight: 18,
} as const

export const contentWidth = sheet.width - 2 * sheet.side
/** Height of a box that fills the page, a hair less than what is left between the top margin and the foot line. */
export const wholePage = sheet.height - sheet.top - sheet.bottom - sheet.footGap - sheet.footHeight - 1

/** Lines of running text no longer than about 85 characters. */
export const measure = 440

/** Lines: dark at the head of a block, light between its rows. */
export const line = { strong: 1.1, fine: 0.55 } as const

/**
 * `lineHeight` always beside its `fontSize`, and only on texts: on a box, or on text that changes from page to page,
 * react-pdf multiplies it again at each layout (diegomura/react-pdf#3402).
 */
const font = (fontFamily: string, fontSize: number, lineHeight: number, color: string = colours.ink) => ({
  fontFamily,
  fontSize,
  lineHeight,
  color,
})
const semibold = { fontWeight: 600 } as const

export const texts = {
  coverTitle: { ...font(serif, 39, 1.08), ...semibold, letterSpacing: -0.4 },
  chapter: { ...font(serif, 23, 1.15), ...semibold, letterSpacing: -0.23 },
  longTitle: { ...font(serif, 17, 1.2), ...semibold },
  part: { ...font(serif, 14, 1.25), ...semibold },
  axis: { ...font(serif, 13, 1.25), ...semibold },
  caption: { ...font(serif, 11.5, 1.3), ...semibold },
  kicker: { ...font(sans, 9, 1.3, colours.primary), ...semibold },
  lead: font(serif, 12.5, 1.4),
  body: font(serif, 10.5, 1.45),
  because: { ...font(serif, 12, 1.4), fontStyle: 'italic' },
  note: font(serif, 10, 1.45),
  small: font(sans, 8.5, 1.45, colours.muted),
  cell: font(sans, 9.5, 1.4),
  cellStrong: { ...font(sans, 9.5, 1.4), ...semibold },
  cellMuted: font(sans, 9.5, 1.4, colours.muted),
  detail: font(sans, 9, 1.4, colours.muted),
  label: { ...font(sans, 9.5, 1.5), ...semibold },
  number: { ...font(serif, 18, 1.2), ...semibold },
} as const

/** The same voices where everything must be on one page. */
export const dense = {
  lead: { ...texts.lead, fontSize: 11.5, lineHeight: 1.35 },
  body: { ...texts.body, fontSize: 9.75, lineHeight: 1.36 },
  note: { ...texts.note, fontSize: 9.25, lineHeight: 1.36 },
} as const

/** The same voices where two sheets share a page. */
export const compact = {
  kicker: { ...texts.kicker, fontSize: 8.5 },
  title: { ...texts.part, lineHeight: 1.2 },
  because: { ...texts.because, fontSize: 10, lineHeight: 1.32 },
  text: font(sans, 9, 1.32),
  detail: font(sans, 8.5, 1.32, colours.muted),
} as const
