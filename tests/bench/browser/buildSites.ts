import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Plugin, type PluginOption } from 'vite'
import type { Content } from '../../../src/domain/content'
import type { PlanDocument } from '../../../src/domain/document/planDocument'
import { surveyModel } from './survey/surveyModel'

export interface Sites {
  app: string
  survey: string
  pdfmake: string
}

/** The app and those it is measured with as production builds, each in its own folder. */
export async function buildSites(content: Content, document: PlanDocument, into: string): Promise<Sites> {
  const sites = { app: resolve(into, 'app'), survey: resolve(into, 'survey'), pdfmake: resolve(into, 'pdfmake') }
  await build({ logLevel: 'warn', build: { outDir: sites.app, emptyOutDir: true } })
  const survey = [react(), valuePlugin('virtual:survey-model', surveyModel(content))]
  await build(siteConfig('tests/bench/browser/survey', sites.survey, survey))
  const pdfmake = [valuePlugin('virtual:plan-document', document)]
  await build(siteConfig('tests/bench/browser/pdfmake', sites.pdfmake, pdfmake))
  return sites
}

const siteConfig = (root: string, outDir: string, plugins: PluginOption[]): InlineConfig => ({
  configFile: false,
  root: resolve(root),
  publicDir: false,
  base: './',
  logLevel: 'warn',
  plugins,
  worker: { format: 'es' },
  build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
})

/** A value as a module. */
const valuePlugin = (id: string, value: object): Plugin => ({
  name: id,
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) => (source === `\0${id}` ? `export default ${JSON.stringify(value)}` : undefined),
})
