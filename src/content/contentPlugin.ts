import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Content, PlanContent, QuestionnaireContent } from '../domain/content'
import { type LoadedContent, loadAll } from './loadContent'
import { describeProblem } from './problem'

/** Serves the checked content folder as modules. A build stops when the content has problems, and prints them all. */
export function contentPlugin(folder: string): Plugin {
  let root = folder
  let loaded: LoadedContent | undefined
  let isBuild = false
  const read = () => (loaded ??= loadAll(root))
  return {
    name: 'questionnaire-content',
    configResolved: ({ root: project, command }) => {
      root = resolve(project, folder)
      isBuild = command === 'build'
    },
    buildStart() {
      if (!isBuild) return
      for (const problem of read().warnings) this.warn(describeProblem(folder, problem))
    },
    resolveId: (id) => (id.startsWith('virtual:') && moduleCode(id, read) !== undefined ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0virtual:') ? moduleCode(id.slice(1), read) : undefined),
    hotUpdate({ file }) {
      if (!file.startsWith(root) || !file.endsWith('.yaml')) return
      loaded = undefined
      const { moduleGraph, hot } = this.environment
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (id.startsWith('\0virtual:')) moduleGraph.invalidateModule(module)
      hot.send({ type: 'full-reload' })
      return []
    },
    configureServer({ watcher }) {
      watcher.add(root)
    },
  }
}

function moduleCode(id: string, read: () => LoadedContent): string | undefined {
  switch (id) {
    case 'virtual:questionnaire-content':
      return exported('questionnaire', questionnaireContent(read().content))
    case 'virtual:plan-content':
      return exported('planContent', planContent(read().content))
    case 'virtual:examples':
      return `export const examples = [${read().examples.map(
        ({ id, title, summary }) =>
          `{ ...${JSON.stringify({ id, title, summary })}, load: () => import('virtual:example/${id}').then(({ project }) => project) }`,
      )}]`
    default: {
      const example =
        id.startsWith('virtual:example/') && read().examples.find((one) => id === `virtual:example/${one.id}`)
      return example ? exported('project', example.project) : undefined
    }
  }
}

/** A string for JSON.parse: browsers read it faster than the same object written as code. */
function exported(name: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[\\']/g, '\\$&')
  return `export const ${name} = JSON.parse('${json}')`
}

function questionnaireContent({ journey, questions, scoring, territory }: Content): QuestionnaireContent {
  return { journey, questions, scoring, territory }
}

function planContent({ journey, questions, scoring, territory, ...plan }: Content): PlanContent {
  return plan
}
