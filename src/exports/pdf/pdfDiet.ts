import type { Plugin } from 'vite'

/** Code the PDF worker carries and never runs: a third of its weight. */
const unused: readonly { module: RegExp; replacement: string }[] = [
  // Of the three React reconcilers react-pdf brings, one fits the React we have.
  { module: /reconciler-(23|31)\.js$/, replacement: 'export default () => { throw new Error("left out") }' },
  // fontkit decompresses WOFF2 with it; our fonts are plain TTF.
  {
    module: /(^|\/)brotli(\/decompress(\.js)?)?$/,
    replacement: 'export default () => { throw new Error("left out") }',
  },
  // English hyphenation, replaced by ours for Italian.
  {
    module: /hyphenate\/en-us$/,
    replacement: 'export const syllables = (word) => [word]; export const hyphenate = (word) => word',
  },
]

/** For `worker.plugins` of vite.config.ts. A wrong guess here fails loudly in the first test that makes a PDF. */
export function pdfDiet(): Plugin {
  const prefix = '\0left-out:'
  return {
    name: 'pdf-diet',
    enforce: 'pre',
    resolveId(source) {
      const index = unused.findIndex(({ module }) => module.test(source))
      return index < 0 ? null : `${prefix}${index}`
    },
    load(id) {
      return id.startsWith(prefix) ? unused[Number(id.slice(prefix.length))]?.replacement : null
    },
  }
}
