import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../src/domain/plan/buildPlan'
import type { Project } from '../../src/domain/project/project'
import { writeCalendar } from '../../src/text/calendar'
import { subjectOf } from '../../src/text/document/subject'
import { organisations } from '../support/organisations'
import { content } from '../support/realContent'

const subjectFor = (project: Project, preparedOn = '2026-11-22') => {
  const { evaluation, plan } = buildPlan(content, project, preparedOn)
  return subjectOf(content, project, evaluation, plan, { answers: false, notes: false })
}

describe.each(Object.entries(organisations))('the calendar of %s', (_, project) => {
  const subject = subjectFor(project)
  const { events } = writeCalendar(subject)

  it('has every step and the check of every action', () => {
    const steps = subject.plan.actions.reduce((sum, action) => sum + action.steps.length, 0)
    const count = (category: string) => events.filter((event) => event.category === category).length
    expect(count('Tappa')).toBe(steps)
    expect(count('Verifica')).toBe(subject.plan.actions.length)
    expect(count('Riesame')).toBeGreaterThan(0)
  })

  it('has a name of its own for each event, and words for all', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    expect(events.filter(({ title, description }) => /undefined|\{|\}/.test(title + description))).toEqual([])
    expect(events.filter(({ id }) => !/^[a-z0-9.-]+@conciliazione-20-20$/.test(id))).toEqual([])
  })

  it('has only days of work, but for the days that somebody chose', () => {
    const weekend = events.filter(
      ({ day, category }) =>
        !['Dato da verificare', 'Obiettivo'].includes(category) &&
        [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()),
    )
    expect(weekend).toEqual([])
  })
})

describe('the same plan, changed', () => {
  const project = organisations['officina di 35'] as Project
  const before = writeCalendar(subjectFor(project))

  it('keeps the names of what it still has', () => {
    const [action] = subjectFor(project).plan.actions
    const edits = { [action?.id ?? '']: { start: '2027-09', texts: { title: { text: 'Un altro titolo' } } } }
    const after = writeCalendar(subjectFor({ ...project, choices: { ...project.choices, edits } }))
    const kept = after.events.filter(({ id }) => before.events.some((event) => event.id === id))
    expect(kept.length).toBe(before.events.length)
    expect(after.events.some(({ title }) => title.includes('Un altro titolo'))).toBe(true)
  })

  it('says when it was changed: by the person, or by the day it is read', () => {
    expect(before.changedAt).toBe(project.updatedAt)
    expect(writeCalendar(subjectFor(project, '2026-12-01')).changedAt).toBe('2026-12-01T00:00:00.000Z')
  })

  it('has the day somebody promised an answer by', () => {
    const promised = before.events.filter(({ category }) => category === 'Dato da verificare')
    expect(promised.map(({ day }) => day)).toContain('2026-12-15')
  })
})

describe('objectives of those who lead people', () => {
  const project = organisations['con schede obiettivo'] as Project
  const objectivesOf = (subject: ReturnType<typeof subjectFor>) =>
    writeCalendar(subject).events.filter(({ category }) => category === 'Obiettivo')
  const events = objectivesOf(subjectFor(project))

  it('are looked at half way and evaluated at the end, each by its role', () => {
    const count = Object.values(project.choices.scorecards).reduce((sum, { objectives }) => sum + objectives.length, 0)
    expect(events).toHaveLength(2 * count)
    expect(events[0]).toMatchObject({ day: '2027-06-30', title: 'Verifica a metà periodo: Obiettivo a' })
    expect(events[1]).toMatchObject({ day: '2027-12-31', title: 'Valutazione finale: Obiettivo a' })
    expect(events[0]?.description).toContain('Chi: Responsabile di produzione.')
  })

  it('keep their names whatever is written in them', () => {
    const [id = '', card] = Object.entries(project.choices.scorecards)[0] ?? []
    if (!card) throw new Error('no sheet')
    const renamed = {
      ...card,
      holder: 'Capoturno',
      objectives: card.objectives.map((one) => ({ ...one, title: 'Altro' })),
    }
    const scorecards = { ...project.choices.scorecards, [id]: renamed }
    const after = objectivesOf(subjectFor({ ...project, choices: { ...project.choices, scorecards } }))
    expect(after.map((event) => event.id)).toEqual(events.map((event) => event.id))
  })
})
