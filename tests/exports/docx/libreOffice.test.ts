import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../../src/domain/document/planDocument'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import type { Project } from '../../../src/domain/project/project'
import { buildDocx } from '../../../src/exports/docx/buildDocx'
import { writeDocument } from '../../../src/text/document/writeDocument'
import { chapterHeading } from '../../../src/text/docx'
import { blocksOf } from '../../support/documentTexts'
import { editedProject } from '../../support/editedProject'
import { convert, findOffice } from '../../support/libreOffice'
import { organisations } from '../../support/organisations'
import { readPdf } from '../../support/pdf/readText'
import { content } from '../../support/realContent'
import { sampleDocument } from '../../support/sampleDocument'
import { fortyActions, noActions } from '../../support/stressProjects'

const office = findOffice('writer')
describe.skipIf(!office).each([
  ['every kind of block', sampleDocument()],
  ['a workshop', documentOf('officina di 35')],
  ['a small firm', documentOf('studio di 6')],
  ['an edited plan', written(editedProject())],
  ['forty actions', written(fortyActions())],
  ['no actions', written(noActions())],
])('the Word file of %s in LibreOffice', (_, document) => {
  let pages: readonly string[] = []
  let text = ''
  beforeAll(async () => {
    const bytes = convert(office, 'piano.docx', await buildDocx(document), 'pdf').get('piano.pdf')
    pages = (await readPdf(new Uint8Array(bytes ?? []))).pages.map((page) => page.text)
    text = bare(pages.join(' '))
  }, 180_000)

  it('has every chapter and every title, in order', () => {
    const body = bare(pages.slice(1).join(' '))
    const headings = document.chapters.flatMap((chapter) => [
      chapterHeading(chapter),
      ...chapter.blocks.flatMap((block) =>
        block.type === 'heading' ? block.text : block.type === 'action' ? block.sheet.title : [],
      ),
    ])
    let from = 0
    const outOfOrder = headings.filter((heading) => {
      if (fromTheRight.test(heading)) return false
      const found = body.indexOf(bare(heading), from)
      if (found >= 0) from = found
      return found < 0
    })
    expect(outOfOrder).toEqual([])
  })

  it('has every cell of every table, and every figure', () => {
    const cells = [
      ...blocksOf(document, 'table').flatMap(({ rows }) =>
        rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text)),
      ),
      ...blocksOf(document, 'numbers').flatMap(({ items }) => items.flatMap(({ value, label }) => [value, label])),
      ...blocksOf(document, 'bars').flatMap(({ rows }) => rows.flatMap(({ level, detail }) => [level, detail])),
    ]
    expect(cells.filter((cell) => !fromTheRight.test(cell) && !text.includes(bare(cell)))).toEqual([])
  })

  it('says on every page that it is a draft', () => {
    expect(pages.filter((page) => !bare(page).includes(bare(document.draftLine)))).toEqual([])
  })
})

function documentOf(name: string): PlanDocument {
  const project = organisations[name]
  if (!project) throw new Error(`no organisation "${name}"`)
  return written(project)
}

function written(project: Project): PlanDocument {
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  return writeDocument(content, project, evaluation, plan, {
    ...project.choices.document,
    answers: true,
    notes: true,
  })
}

/** Read back from pages, it comes in the order in which it is seen. */
const fromTheRight = /[\u0590-\u06FF]/

/** Lines may end anywhere in a cell; signs come back as pictures. */
function bare(text: string): string {
  return text.replace(/[\s\u00AD]+|\p{Extended_Pictographic}|\u200D/gu, '')
}
