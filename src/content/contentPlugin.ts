import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import type { LoadedContent } from './loadContent'

/** Loaded by Vite itself, so that Vite's configuration stays a single small file. */
const loader = fileURLToPath(new URL('./moduleCode.ts', import.meta.url))
const domain = fileURLToPath(new URL('../domain', import.meta.url))
type Loader = typeof import('./moduleCode')
const importLoader = async () => (await runnerImport<Loader>(loader, { configFile: false, logLevel: 'error' })).module

/** Serves the checked content folder as modules. A build stops when the content has problems, and prints them all. */
export function contentPlugin(folder: string, questionnaire = 'conciliazione'): Plugin {
  let root = folder
  let isBuild = false
  let imported: Promise<Loader> | undefined
  let loaded: LoadedContent | undefined

  const read = async (): Promise<{ loader: Loader; loaded: LoadedContent }> => {
    imported ??= importLoader()
    const loader = await imported
    loaded ??= loader.loadAll(root, questionnaire)
    return { loader, loaded }
  }

  return {
    name: 'questionnaire-content',
    configResolved({ root: project, command }) {
      root = resolve(project, folder)
      isBuild = command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      const { warnings } = (await read()).loaded
      if (warnings.length > 0) this.info(`${warnings.length} warnings in ${folder}: "npm run content" shows them`)
    },
    resolveId: (id) =>
      /^virtual:(portrait|questionnaire-content|question-guides|plan-content|examples?|check-mark)\b/.test(id)
        ? `\0${id}`
        : undefined,
    async load(id) {
      if (!id.startsWith('\0virtual:')) return undefined
      const { loader, loaded } = await read()
      if (id === '\0virtual:check-mark')
        return `export const checkMark = '${isBuild ? markOf(loader.moduleCode('virtual:questionnaire-content', loaded)) : ''}'`
      return loader.moduleCode(id.slice(1), loaded)
    },
    configureServer({ watcher }) {
      watcher.add(root)
    },
    hotUpdate({ file }) {
      if (!file.startsWith(root) || !file.endsWith('.yaml')) return undefined
      loaded = undefined
      const { moduleGraph, hot } = this.environment
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (id.startsWith('\0virtual:')) moduleGraph.invalidateModule(module)
      hot.send({ type: 'full-reload' })
      return []
    },
  }
}

/** The same sources give the same mark, on every machine. */
function markOf(content = ''): string {
  const hash = createHash('sha256').update(content)
  const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  for (const path of files.sort()) hash.update(readFileSync(join(domain, path)))
  return hash.digest('hex').slice(0, 12)
}
