import { describe, expect, it } from 'vitest'
import { loadAll } from '../../src/content/loadContent'
import { buildPlan } from '../../src/domain/plan/buildPlan'
import { situate } from '../../src/domain/plan/evaluate'
import { fitAnswer } from '../../src/domain/project/fitAnswer'
import type { Question } from '../../src/domain/questionnaire/question'
import { askedState, readAnswers, splitRef, valueAt } from '../../src/domain/questionnaire/readAnswers'
import { limitsOf, whyNot } from '../../src/domain/selection/applicability'

const { content, examples } = loadAll('questionnaires')

describe('example organisations', () => {
  it('are the workshop, the care home and the municipality', () =>
    expect(examples.map(({ id }) => id).sort()).toEqual(['comune', 'officina', 'rsa']))

  it.each(examples)('$id says that it is made up', ({ project, summary }) => {
    expect(project.example).toBe(true)
    expect(`${project.organisation} ${summary}`).toMatch(/inventat[ao]/)
  })
})

describe.each(examples)('example $id', ({ project }) => {
  const reading = readAnswers(content, project.answers, project.track)
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  const scored = evaluation.areas.flatMap((area) => (area.status === 'scored' ? [area] : []))

  it('answers every question that applies, and only those', () => {
    const asked = content.questions.filter(({ id }) => askedState(reading, id) !== 'notAsked').map(({ id }) => id)
    expect(Object.keys(project.answers).sort()).toEqual([...asked].sort())
  })

  it('gives answers that the questionnaire allows', () => {
    const misfits = Object.entries(project.answers).filter(
      ([id, answer]) => typeof fitAnswer(content, id, answer) === 'string',
    )
    expect(misfits).toEqual([])
  })

  it('has figures that add up', () => {
    const remarks = content.questions.filter((question) => !addsUp(question)).map(({ id }) => id)
    expect(remarks).toEqual([])
  })

  it('says who can find out what is to be verified, and by when', () => {
    for (const { askWhom, by } of evaluation.toVerify)
      expect({ askWhom, by }).toEqual({ askWhom: expect.any(String), by: expect.any(String) })
  })

  it('is instructive: levels that differ, one unknown, one in between, one strong area', () => {
    const levels = new Set(scored.flatMap(({ level }) => (level.status === 'certain' ? [level.level.id] : [])))
    expect(levels.size).toBeGreaterThanOrEqual(3)
    expect(scored.some(({ level }) => level.status === 'insufficient')).toBe(true)
    expect(scored.some(({ level }) => level.status === 'between')).toBe(true)
    expect(Math.max(...scored.map(({ interval }) => interval.low))).toBeGreaterThanOrEqual(70)
  })

  it('gets a plan of the right size, in which every action applies and has a reason', () => {
    const limits = limitsOf(situate(content, project.answers, project.track))
    expect(plan.actions.length).toBeGreaterThanOrEqual(plan.size.actions[0])
    expect(plan.actions.length).toBeLessThanOrEqual(plan.size.actions[1])
    for (const action of plan.actions) {
      expect(action.because.length, action.id).toBeGreaterThan(0)
      const measure = content.measures.find(({ id }) => id === action.id)
      if (measure) expect(whyNot(measure, limits), action.id).toBeUndefined()
      else expect(action.kind).toBe('data')
    }
  })

  it('gets at least one action for each axis, started within the plan', () => {
    for (const { area } of plan.axes)
      expect(
        plan.actions.some((action) => action.kind === 'measure' && action.area === area),
        area,
      ).toBe(true)
    for (const { from, id } of plan.actions) expect(from, id).toBeLessThan(plan.duration)
  })

  function addsUp(question: Question): boolean {
    if (question.type !== 'fields' || !question.total) return true
    const { of, is, to } = question.total
    const figures = of.map((part) => numberAt(`${question.id}.${part}`))
    const sum = figures.reduce((total, figure) => total + figure, 0)
    return is === 'equal' ? sum === numberAt(to) : sum <= numberAt(to)
  }

  function numberAt(ref: string): number {
    const { question, part } = splitRef(ref)
    return Number(valueAt(project.answers[question], part) ?? 0)
  }
})
