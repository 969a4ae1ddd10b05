import { describe, expect, it } from 'vitest'
import { loadAll } from '../../../src/content/loadContent'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { isLong } from '../../../src/exports/pdf/density'
import { writeDocument } from '../../../src/text/document/writeDocument'
import { renderInNode } from '../../support/renderInNode'

const { content, examples } = loadAll('questionnaires')

function documentOf(example: string) {
  const project = examples.find(({ id }) => id === example)?.project
  if (!project) throw new Error(`no example "${example}"`)
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  return writeDocument(content, project, evaluation, plan, { answers: false, notes: false })
}

describe('a plan of more than ten actions', () => {
  it('is closer together, and within twenty pages with its appendices', async () => {
    const document = documentOf('rsa')
    expect(isLong(document)).toBe(true)
    expect((await renderInNode(document)).pages).toBeLessThanOrEqual(20)
  })

  it('is the only one: eight actions are printed at the usual size', () => {
    expect(isLong(documentOf('officina'))).toBe(false)
  })
})
