import { describe, expect, it } from 'vitest'
import type { Content } from '../../../src/domain/content'
import { nameOverlay } from '../../../src/domain/overlay/nameOverlay'
import { withOwnGuides, withOwnMeasures, withOwnQuestions } from '../../../src/domain/overlay/withOverlay'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { readProject } from '../../../src/domain/project/readProject'
import { readAnswers } from '../../../src/domain/questionnaire/readAnswers'
import { given, organisations } from '../../support/organisations'
import { content } from '../../support/realContent'
import { theOverlay } from '../../support/theOverlay'

const all: Content = withOwnMeasures(withOwnQuestions(content, theOverlay), theOverlay)
const own = 'studio-esempio-ferie-a-ore'
const workshop = nameOverlay(organisations['officina di 35'] as NonNullable<(typeof organisations)[string]>, theOverlay)
const answered = { ...workshop, answers: { ...workshop.answers, ...given({ [own]: 'assente' }) } }

const planOf = (content: Content, project = answered) => buildPlan(content, project, '2026-11-22')
const areaOf = (content: Content, project = answered) =>
  planOf(content, project).evaluation.areas.find(({ area }) => area === 'orario')

describe('the additions of a consultant', () => {
  it('are asked after our questions of the same area', () => {
    const hours = all.journey.sections.find(({ id }) => id === 'orario')
    expect(hours?.pages.at(-1)).toEqual({
      id: 'studio-esempio-orario',
      title: 'Studio Esempio',
      questions: [own, 'studio-esempio-calendario-punte'],
    })
    expect(
      all.journey.sections
        .filter(({ group }) => group === 'profile')
        .at(-1)
        ?.pages.at(-1)?.questions,
    ).toEqual(['studio-esempio-stagione'])
  })

  it('are asked as their conditions say', () => {
    const asked = (season: string) =>
      readAnswers(all, given({ 'studio-esempio-stagione': season }), 'full').asked.get(
        'studio-esempio-calendario-punte',
      )
    expect([asked('no'), asked('stagionale')]).toEqual(['notAsked', 'asked'])
  })

  it('count in their area with their weight, and nowhere else', () => {
    const [before, after] = [areaOf(content), areaOf(all)]
    if (before?.status === 'notApplicable' || after?.status === 'notApplicable') throw new Error('scored')
    expect(after?.interval.low).toBeLessThan(before?.interval.low ?? 0)
    const others = (content: Content) => planOf(content).evaluation.areas.filter(({ area }) => area !== 'orario')
    expect(others(all)).toEqual(others(content))
  })

  it('propose a measure of their own where its answer is low', () => {
    expect(all.measures.map(({ id }) => id)).toContain('studio-esempio-permessi-a-ore')
    const chosen = planOf(all, {
      ...answered,
      choices: { ...answered.choices, added: ['studio-esempio-permessi-a-ore'] },
    }).plan.actions.map(({ id }) => id)
    expect(chosen).toContain('studio-esempio-permessi-a-ore')
  })

  it('put their words in the place of ours, and leave the others', () => {
    const guide = { meaning: 'm', evidence: 'e', prompt: 'p', example: 'x' }
    const guides = withOwnGuides({ referente: guide, altro: guide }, theOverlay)
    expect(guides.referente).toEqual({
      ...guide,
      prompt: 'A chi si rivolge oggi chi ha un problema di orari? Fare il nome.',
    })
    expect(guides.altro).toEqual(guide)
    expect(guides[own]?.example).toContain('magazzino')
  })

  it('change nothing for who does not use them', () => {
    expect(withOwnQuestions(content, { ...theOverlay, questions: [] })).toBe(content)
    expect(content.questions.some(({ id }) => id === own)).toBe(false)
  })
})

describe('an organisation that names additions', () => {
  const readWith = (raw: unknown, content: Content) => {
    const result = readProject(raw, content)
    if (result.status !== 'read') throw new Error(result.problem.code)
    return result
  }

  it('keeps their answers apart where they are not loaded, and gets them back where they are', () => {
    const without = readWith(answered, content)
    expect(without.project.answers[own]).toBeUndefined()
    expect(without.project.quarantine).toEqual([
      { question: own, answer: { state: 'given', value: 'assente' }, reason: 'notHere' },
    ])
    const again = readWith(without.project, all)
    expect(again.project).toEqual({ ...answered, quarantine: [] })
    expect(again.adjusted.recovered).toEqual([own])
  })

  it('makes a whole plan without them, even with their measure among those wanted', () => {
    const wanting = { ...answered, choices: { ...answered.choices, added: ['studio-esempio-permessi-a-ore'] } }
    const { project } = readWith(wanting, content)
    const ids = planOf(content, project).plan.actions.map(({ id }) => id)
    expect(ids).toEqual(planOf(content, readWith(answered, content).project).plan.actions.map(({ id }) => id))
    expect(project.choices.added).toEqual(['studio-esempio-permessi-a-ore'])
  })

  it('has the consultant’s name on the document unless there is one already', () => {
    expect(workshop.choices.document.consultant).toBe('Studio Esempio, consulenza del lavoro')
    const own = {
      ...workshop,
      choices: { ...workshop.choices, document: { ...workshop.choices.document, consultant: 'Altri' } },
    }
    expect(nameOverlay(own, theOverlay).choices.document.consultant).toBe('Altri')
  })
})
