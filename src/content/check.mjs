import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** `npm run content [folder]`: the checks of the build, without building. */
const checks = fileURLToPath(new URL('./checkContent.ts', import.meta.url))
const { module } = await runnerImport(checks, { configFile: false, logLevel: 'error' })
const { lines, fine } = module.checkContent(process.argv[2] ?? 'questionnaires', new Date().toISOString().slice(0, 10))
for (const line of lines) console.log(line)
process.exitCode = fine ? 0 : 1
