import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadAll } from '../../src/content/loadContent'
import { moduleCode } from '../../src/content/moduleCode'
import type { Question } from '../../src/domain/questionnaire/question'

const loaded = loadAll('questionnaires')
const code = (id: string) => moduleCode(id, loaded) ?? ''
const served = (id: string) => new Function(code(id).replace(/^export const \w+ =/, 'return'))()

describe('the modules the app imports', () => {
  it('give back the content as it was read', () => {
    const { content } = loaded
    const [asked, guides] = [served('virtual:questionnaire-content'), served('virtual:question-guides')]
    const questions = asked.questions.map((question: Question) => ({ ...question, ...guides[question.id] }))
    expect({ ...asked, questions, ...served('virtual:plan-content') }).toEqual(content)
    for (const { id, project } of loaded.examples) expect(served(`virtual:example/${id}`)).toEqual(project)
  })

  it('list the examples without their answers', () => {
    for (const { id, title, project } of loaded.examples) {
      expect(code('virtual:examples')).toContain(title)
      expect(code('virtual:examples')).toContain(`import('virtual:example/${id}')`)
      expect(code('virtual:examples')).not.toContain(JSON.stringify(project.answers))
    }
  })

  it('keep what the first question needs under 25 kB, with no explanation in it', () => {
    expect(gzipSync(code('virtual:questionnaire-content')).length).toBeLessThan(25_000)
    expect(code('virtual:questionnaire-content')).not.toContain('"meaning":"Chi ')
  })

  it('are only those', () => {
    expect(moduleCode('virtual:something-else', loaded)).toBeUndefined()
  })
})
