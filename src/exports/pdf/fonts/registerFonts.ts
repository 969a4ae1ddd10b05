import { Font } from '@react-pdf/renderer'
import { sans, serif } from '../look'
import { wordBreaks } from '../wordBreaks'

/** Written out one by one, because the bundler finds a file only in a literal. */
const files = [
  { family: sans, fontWeight: 400, url: new URL('./ConciliazioneSans-Regular.ttf', import.meta.url) },
  { family: sans, fontWeight: 600, url: new URL('./ConciliazioneSans-Semibold.ttf', import.meta.url) },
  { family: serif, fontWeight: 400, url: new URL('./ConciliazioneSerif-Regular.ttf', import.meta.url) },
  { family: serif, fontWeight: 600, url: new URL('./ConciliazioneSerif-Semibold.ttf', import.meta.url) },
  {
    family: serif,
    fontWeight: 400,
    fontStyle: 'italic',
    url: new URL('./ConciliazioneSerif-Italic.ttf', import.meta.url),
  },
] as const

/** Reads the fonts, from beside the script wherever the site is. `locate` lets the tests read them from disk. */
export async function registerFonts(locate = (url: URL) => url.href): Promise<void> {
  for (const { family, url, ...style } of files) Font.register({ family, src: locate(url), ...style })
  Font.registerHyphenationCallback(wordBreaks)
  await Promise.all(files.map(({ family, url, ...style }) => Font.load({ fontFamily: family, ...style })))
  for (const { family, url, ...style } of files) ownLineEnds(Font.getFont({ fontFamily: family, ...style })?.data)
}

const lineEnd = 10

/**
 * A line end has no glyph: react-pdf would look for one in Helvetica, which is not embedded, and draw nothing with it.
 * The file would still name that font, and no longer conform.
 */
function ownLineEnds(font: object | null | undefined): void {
  if (!font || !('hasGlyphForCodePoint' in font) || typeof font.hasGlyphForCodePoint !== 'function') return
  const has = font.hasGlyphForCodePoint.bind(font) as (code: number) => boolean
  if (!has(lineEnd)) font.hasGlyphForCodePoint = (code: number) => code === lineEnd || has(code)
}
