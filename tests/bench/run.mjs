// npm run bench [engine|browser|documents|portfolio]: measures, prints a table and writes it to .artifacts/bench. It never fails on a time.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const outDir = fileURLToPath(new URL('../../.artifacts/bench/code', import.meta.url))

/** Bundled as the app is, so that what is measured is what runs. */
await build({
  configFile: false,
  root: here,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: fileURLToPath(new URL('./bench.ts', import.meta.url)),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
  },
})
const { bench } = await import(pathToFileURL(`${outDir}/bench.js`).href)
await bench(process.argv[2] ?? 'all')
