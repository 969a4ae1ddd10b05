/** Points. A4 with 20 mm at the sides. */
export const page = { width: 595.3, height: 841.9, side: 56.7, top: 68, bottom: 62, header: 28, footer: 26 } as const
export const pageWidth = page.width - 2 * page.side

/** Charts, in their column. */
export const barWidth = 172
export const timeWidth = 316

/**
 * Fonts that come with Word, and with twins as wide (Caladea, Carlito) in LibreOffice: what opens is what was laid out.
 * The Source of screen and PDF is on almost nobody's computer, and a font that is missing is replaced with any other.
 */
export const fonts = { serif: 'Cambria', sans: 'Calibri' } as const
