import type { Browser } from '@playwright/test'
import type { Content } from '../../../src/domain/content'
import { writeProjectFile } from '../../../src/domain/project/writeProjectFile'
import { benchProject } from '../engine/benchProject'
import { appPath, appSite, type Site } from './contestants'

/**
 * The app as somebody finds it who has filled in the profile and comes back: the questions on maturity are still to be
 * answered. The work gets there as a person would bring it, by opening a file.
 */
export async function openApp(browser: Browser, origin: string, content: Content): Promise<Site> {
  const project = benchProject(content)
  const profile = content.questions.filter(({ type }) => type !== 'anchors').map(({ id }) => id)
  const answers = Object.fromEntries(Object.entries(project.answers).filter(([id]) => profile.includes(id)))
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin}${appPath}`)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Apri un file salvato' }).click()
  const { name, text } = writeProjectFile({ ...project, answers })
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.waitForURL(/#\/o\//)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const [organisation = ''] = /^[^#]*#\/o\/[^/]+/.exec(page.url()) ?? []
  const section = content.journey.sections.find(({ group }) => group === 'areas')
  const storage = await context.storageState({ indexedDB: true })
  await context.close()
  return appSite(`${organisation}/${section?.id}/${section?.pages[0]?.id}`, storage)
}
