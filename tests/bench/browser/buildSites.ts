import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import type { Content } from '../../../src/domain/content'
import { surveyModel } from './survey/surveyModel'

export interface Sites {
  app: string
  survey: string
}

/** Both contestants as production builds, each in its own folder. */
export async function buildSites(content: Content, into: string): Promise<Sites> {
  const sites = { app: resolve(into, 'app'), survey: resolve(into, 'survey') }
  await build({ logLevel: 'warn', build: { outDir: sites.app, emptyOutDir: true } })
  await build({
    configFile: false,
    root: resolve('tests/bench/browser/survey'),
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [react(), modelPlugin(surveyModel(content))],
    build: {
      outDir: sites.survey,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
    },
  })
  return sites
}

function modelPlugin(model: object): Plugin {
  const id = 'virtual:survey-model'
  return {
    name: 'survey-model',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? `export default ${JSON.stringify(model)}` : undefined),
  }
}
