import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { noChoices, type Project } from '../../../src/domain/project/project'
import { type Subject, subjectOf } from '../../../src/text/document/subject'
import { chaptersToChoose, writeDocument } from '../../../src/text/document/writeDocument'
import { lossesOf } from '../../../src/text/documentSettings'
import { textsOf } from '../../support/documentTexts'
import { editedProject } from '../../support/editedProject'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'

const all: readonly (readonly [string, Project])[] = [...Object.entries(organisations), ['edited', editedProject()]]

const subjectFor = (project: Project): Subject => {
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  return subjectOf(content, project, evaluation, plan, noChoices.document)
}
const without = ({ project, evaluation, plan }: Subject, ids: readonly string[]) =>
  writeDocument(content, project, evaluation, plan, { without: [...ids], answers: false, notes: false })

describe.each(all)('the document of %s', (_, project) => {
  const subject = subjectFor(project)
  const chapters = chaptersToChoose(subject)

  it('never names a chapter that is left out', () => {
    for (const { id, number, title } of chapters) {
      const document = without(subject, [id])
      expect(document.chapters.map((chapter) => chapter.id)).not.toContain(id)
      const named = new RegExp(/\d/.test(number) ? `capitol[oi] (\\d+ e )?${number}\\b` : `appendice ${number}\\b`, 'i')
      const naming = textsOf(document.chapters).filter(
        (text) => named.test(text) || (title.length > 8 && text.includes(`«${title}»`)),
      )
      expect([id, naming]).toEqual([id, []])
    }
  })

  it('keeps cover, summary and the numbers of the full plan with nothing else in it', () => {
    const document = without(
      subject,
      chapters.map(({ id }) => id),
    )
    expect(document.chapters.map(({ title }) => title)).toEqual(['Il piano in una pagina'])
    const half = without(
      subject,
      chapters.filter((_, place) => place % 2 === 0).map(({ id }) => id),
    )
    const numbers = new Map(chapters.map(({ id, number }) => [id, number]))
    const isAlone = half.chapters.filter(({ appendix }) => appendix).length === 1
    for (const { id, number, appendix } of half.chapters.slice(1))
      expect(number).toBe(appendix && isAlone ? '' : numbers.get(id))
  })

  it('warns of what would be missed', () => {
    const { notices } = subject.plan
    const lost = new Set(chapters.flatMap(lossesOf))
    expect(lost.has('duties')).toBe(notices.length > 0)
    expect(lost.has('approval')).toBe(chapters.some(({ id }) => id === 'approvazione'))
  })
})
