import { describe, expect, it } from 'vitest'
import { readFolder } from '../../src/content/folder'
import { staleSchemas } from '../../src/content/jsonSchemas'
import { examineContent, loadAll } from '../../src/content/loadContent'

/** The clock stands still: a norm that grows old is a warning of `npm run content`, not a failing test. */
const today = '2026-11-22'
const { content, examples } = loadAll('questionnaires', 'conciliazione', today)

describe('the content folder', () => {
  it('has no problems', () => {
    const { problems } = examineContent(readFolder('questionnaires'), 'conciliazione', today)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('is all there', () => {
    expect(content.questions.filter(({ type }) => type === 'anchors')).toHaveLength(66)
    expect(content.questions.filter(({ type }) => type !== 'anchors')).toHaveLength(22)
    expect(content.measures.length).toBeGreaterThanOrEqual(64)
    expect(content.indicators).toHaveLength(35)
    expect(content.norms.length).toBeGreaterThanOrEqual(140)
    expect(content.chapters.map(({ number }) => number)).toEqual([...Array(16).keys(), 'A', 'B', 'C'].map(String))
    expect(content.territory.municipalities).toHaveLength(26)
  })

  it('has every rule: R01-R37 with R02b and R06b, R23 being the coverage gate, and V1-V25', () => {
    const rules = Array.from({ length: 37 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`)
    const expected = [...rules, 'R02b', 'R06b'].sort()
    expect([...content.links.map(({ id }) => id), content.scoring.coverage.rule].sort()).toEqual(expected)
    expect(content.notices.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 25 }, (_, index) => `V${index + 1}`).sort(),
    )
  })

  it('asks the profile first, two to six questions a page', () => {
    const groups = content.journey.sections.map(({ group }) => group)
    expect(groups.lastIndexOf('profile')).toBeLessThan(groups.indexOf('areas'))
    for (const { pages } of content.journey.sections)
      for (const { questions } of pages) expect(questions.length).toBeGreaterThanOrEqual(2)
  })

  it('offers in the short version pages that are worth a stop', () => {
    const quick = new Set(content.questions.filter((question) => question.quick).map(({ id }) => id))
    const stops = content.journey.sections.flatMap(({ pages }) =>
      pages.map(({ questions }) => questions.filter((id) => quick.has(id)).length).filter((count) => count > 0),
    )
    expect(stops.filter((count) => count === 1).length / stops.length).toBeLessThan(0.25)
  })

  it('marks as a duty what has a duty or a deadline behind it', () => {
    const duties = content.links.filter((link) => link.effect === 'require' && link.duty).map(({ id }) => id)
    expect(duties).toEqual(['R08', 'R19', 'R21', 'R30'])
  })

  it('never loses a doubt: norms keep their confidence and their day', () => {
    const count = (confidence: string) => content.norms.filter((norm) => norm.confidence === confidence).length
    expect([count('alta'), count('media'), count('bassa')]).toEqual([108, 21, 11])
    for (const { asOf } of content.norms) expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

it('offers examples that say they are examples', () => {
  expect(examples.length).toBeGreaterThan(0)
  for (const { project } of examples) expect(project).toMatchObject({ example: true, content: { id: 'conciliazione' } })
})

it('has editor schemas that are up to date', () => {
  expect(
    staleSchemas('questionnaires').map(([path]) => path),
    'run "npm run content" and commit',
  ).toEqual([])
})
