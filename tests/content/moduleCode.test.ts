import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadAll } from '../../src/content/loadContent'
import { moduleCode } from '../../src/content/moduleCode'

const loaded = loadAll('questionnaires')
const code = (id: string) => moduleCode(id, loaded) ?? ''
const served = (id: string) => new Function(code(id).replace(/^export const \w+ =/, 'return'))()

describe('the modules the app imports', () => {
  it('give back the content as it was read', () => {
    const { content } = loaded
    expect({ ...served('virtual:questionnaire-content'), ...served('virtual:plan-content') }).toEqual(content)
    for (const { id, project } of loaded.examples) expect(served(`virtual:example/${id}`)).toEqual(project)
  })

  it('list the examples without their answers', () => {
    for (const { id, title, project } of loaded.examples) {
      expect(code('virtual:examples')).toContain(title)
      expect(code('virtual:examples')).toContain(`import('virtual:example/${id}')`)
      expect(code('virtual:examples')).not.toContain(JSON.stringify(project.answers))
    }
  })

  it('keep what the first question needs under 45 kB', () => {
    expect(gzipSync(code('virtual:questionnaire-content')).length).toBeLessThan(45_000)
  })

  it('are only those', () => {
    expect(moduleCode('virtual:something-else', loaded)).toBeUndefined()
  })
})
