import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { hoursMark, stepsMark } from '../../../src/domain/plan/describeAction'
import type { Plan, PlannedMeasure } from '../../../src/domain/plan/plan'
import { editAction, setBudget, writeOwn, writeSheet } from '../../../src/domain/project/choices'
import { type ActionEdit, type Choices, noChoices } from '../../../src/domain/project/project'
import { organisations } from '../../support/organisations'
import { aProject, content } from '../../support/realContent'

const answers = organisations['officina di 35']?.answers ?? {}
const planWith = (choices: Choices): Plan =>
  buildPlan(content, aProject(answers, { choices: { ...choices, start: '2027-01' } }), '2026-11-22').plan
const proposed = planWith(noChoices)
const [first, second] = proposed.actions.filter((action) => action.kind === 'measure') as [
  PlannedMeasure,
  PlannedMeasure,
]

const edited = (id: string, edit: ActionEdit, choices = noChoices) => planWith(editAction(choices, id, edit))
function measureIn(plan: Plan, id: string): PlannedMeasure {
  const found = plan.actions.find((action) => action.id === id)
  if (found?.kind !== 'measure') throw new Error(`"${id}" is not in the plan`)
  return found
}

describe('steps somebody wrote', () => {
  const steps = [
    { title: 'Chiedere ai reparti', who: 'Capireparto', months: 2 },
    { title: 'Provare in un reparto', who: 'Capoturno', months: 3 },
  ]

  it('give the action its months, one step after the other', () => {
    const action = measureIn(edited(first.id, { start: '2027-02', steps: { items: steps } }), first.id)
    expect([action.from, action.to]).toEqual([1, 6])
    expect(action.steps.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['Chiedere ai reparti', 1, 2],
      ['Provare in un reparto', 3, 5],
    ])
  })

  it('are looked at again when the proposal beneath them changes, and only then', () => {
    const measure = content.measures.find(({ id }) => id === first.id)
    const mark = measure ? stepsMark(measure.steps) : ''
    const stale = (over: string) => measureIn(edited(first.id, { steps: { items: steps, over } }), first.id).stale
    expect(stale(mark)).toEqual([])
    expect(stale('un-altro')).toEqual(['steps'])
  })
})

describe('steps proposed to fewer than ten people', () => {
  const measures = content.measures.filter(({ stepsMicro }) => stepsMicro)
  const stepsOf = (people: number, id: string, choices = noChoices) => {
    const project = aProject(
      { ...answers, persone: { state: 'given', value: people } },
      { choices: { ...choices, start: '2027-01', added: [id], removed: [] } },
    )
    return measureIn(buildPlan(content, project, '2026-11-22').plan, id)
  }
  const titles = (people: number, id: string) => stepsOf(people, id).steps.map(({ title }) => title)

  it('are written for at least a dozen measures', () => expect(measures.length).toBeGreaterThanOrEqual(12))

  it.each(measures)('$id has its own, and the usual ones from ten up', ({ id, steps, stepsMicro }) => {
    expect(titles(9, id)).toEqual(stepsMicro?.map(({ title }) => title))
    expect(titles(10, id)).toEqual(steps.map(({ title }) => title))
  })

  it.each(measures)('$id names no department, office or union body', ({ stepsMicro = [] }) => {
    for (const { title, who } of stepsMicro)
      expect(`${title} ${who}`).not.toMatch(/repart|uffici|ufficio|gruppo|RSU|capiturno|in linea|produzione/i)
  })

  it('ask for a second look at what was written over those of another size', () => {
    const [measure] = measures
    if (!measure) throw new Error('no measure has steps for few people')
    const written = { items: [{ title: 'A modo nostro', who: '', months: 1 }], over: stepsMark(measure.steps) }
    const choices = editAction(noChoices, measure.id, { steps: written })
    expect(stepsOf(10, measure.id, choices).stale).toEqual([])
    expect(stepsOf(9, measure.id, choices).stale).toEqual(['steps'])
  })
})

describe('hours somebody wrote', () => {
  it('take the place of the proposed ones, in the year of the action and after', () => {
    const plan = edited(first.id, { hours: { first: 40, later: 12 } })
    const action = measureIn(plan, first.id)
    expect(action.hours).toEqual({ low: 40, high: 40 })
    expect(action.years.map(({ hours }) => hours.low)).toEqual([40, ...action.years.slice(1).map(() => 12)])
  })

  it('are looked at again when the organisation is no longer of that size', () => {
    const over = hoursMark({ first: first.hours, later: first.laterHours })
    const choices = editAction(noChoices, first.id, { hours: { first: 40, later: 12, over } })
    const grown = { ...answers, persone: { state: 'given' as const, value: 48 } }
    const staleWith = (which: typeof answers) =>
      measureIn(buildPlan(content, aProject(which, { choices }), '2026-11-22').plan, first.id).stale
    expect(staleWith(answers)).toEqual([])
    expect(staleWith(grown)).toEqual(['hours'])
  })
})

describe('the order in time', () => {
  const needing = content.measures.find(({ prerequisiteMeasures }) => prerequisiteMeasures.length === 1)
  const needed = needing?.prerequisiteMeasures[0] ?? ''
  const inPlan = new Set<string>(proposed.actions.map(({ id }) => id))
  const both: Choices = { ...noChoices, added: [needing?.id ?? '', needed].filter((id) => !inPlan.has(id)) }

  it('keeps what is needed first, whatever the order on paper', () => {
    const order = planWith(both)
      .actions.map(({ id }) => id)
      .filter((id) => id !== needed)
    const plan = planWith({ ...both, order: [...order, needed] })
    expect(plan.actions.at(-1)?.id).toBe(needed)
    const action = measureIn(plan, needing?.id ?? '')
    expect(action.waitsFor).toContain(needed)
    expect(action.tooEarly).toEqual([])
    expect(action.from).toBeGreaterThan(measureIn(plan, needed).from)
  })

  it('says which action is made to start before what it needs', () => {
    const plan = edited(needing?.id ?? '', { start: '2027-01' }, both)
    expect(measureIn(plan, needing?.id ?? '').tooEarly).toEqual([needed])
  })
})

describe('an action written from scratch', () => {
  const own = writeOwn(noChoices, 'propria-1', { title: 'Orto in azienda', area: 'cultura' })

  it('is in the plan like any other, raises no score and costs nothing until somebody says so', () => {
    const plan = planWith(own)
    const action = measureIn(plan, 'propria-1')
    expect(action).toMatchObject({ title: 'Orto in azienda', origin: 'own', gain: 0, costClass: 0, steps: [] })
    expect(action.number).toBeGreaterThan(0)
    expect(plan.after).toEqual(proposed.after)
    expect(plan.hours).toEqual(proposed.hours)
  })

  it('waits, out of the plan, for a questionnaire that has its area', () => {
    const plan = planWith(writeOwn(noChoices, 'propria-1', { title: 'Orto', area: 'area-che-non-c-e' }))
    expect(plan.actions.map(({ id }) => id)).not.toContain('propria-1')
  })

  it('takes the texts, the steps and the indicators it is given', () => {
    const titled = writeSheet(own, 'propria-1', 'title', 'Orto di tutti', 'Orto in azienda')
    const plan = edited(
      'propria-1',
      {
        steps: { items: [{ title: 'Scegliere il posto', who: 'RLS', months: 1 }] },
        indicators: {
          'propria-2': {
            own: { name: 'Chi lo usa', formula: 'persone', unit: 'persone', direction: 'up' },
            target: 12,
          },
          K30: {},
        },
      },
      titled,
    )
    const action = measureIn(plan, 'propria-1')
    expect(action.title).toBe('Orto di tutti')
    expect(action.to - action.from).toBe(1)
    expect(action.indicators.map(({ key, target }) => [key, target])).toEqual([
      ['propria-2', 12],
      ['K30', undefined],
    ])
  })
})

describe('the indicators of an action', () => {
  it('can be left out, and get a starting value and a target', () => {
    const [one] = first.indicators
    const key = one?.key ?? ''
    const baseline = { value: 9, certainty: 'stima' as const, on: '2026-10-31' }
    expect(measureIn(edited(first.id, { indicators: { [key]: { out: true } } }), first.id).indicators).toEqual(
      first.indicators.slice(1),
    )
    expect(
      measureIn(edited(first.id, { indicators: { [key]: { baseline, target: 21 } } }), first.id).indicators[0],
    ).toEqual({ ...one, baseline, target: 21 })
  })
})

describe('the budget', () => {
  const spent = [
    { what: 'Consulente', amounts: [3000, 500, 0], coverage: 'fondi', certainty: 'stima' },
    { what: 'Programma dei turni', amounts: [1200, 1200, 1200], coverage: 'propria', certainty: 'certo' },
  ] satisfies NonNullable<ActionEdit['expenses']>

  it('counts the expenses somebody wrote in place of the class of cost', () => {
    const action = measureIn(edited(first.id, { expenses: spent }), first.id)
    const written = [4200, 1700, 1200].slice(0, action.years.length)
    expect(action.years.map(({ expense }) => expense)).toEqual(written.map((sum) => ({ low: sum, high: sum })))
  })

  it('adds up to the same whether by year, by theme or action by action', () => {
    const plan = edited(second.id, { expenses: spent })
    for (const [year, total] of plan.budget.years.entries()) {
      const themes = plan.budget.byAxis.map(({ years }) => years[year])
      const actions = plan.actions.flatMap((action) => (action.kind === 'measure' ? [action.years[year]] : []))
      for (const parts of [themes, actions]) {
        expect(parts.reduce((sum, part) => sum + (part?.hours.low ?? 0), 0)).toBe(total.hours.low)
        expect(parts.reduce((sum, part) => sum + (part?.expense.low ?? 0), 0)).toBe(total.expense.low)
      }
    }
    expect(plan.hours).toEqual(plan.budget.years[0]?.hours)
    expect(plan.expense).toEqual(plan.budget.years[0]?.expense)
  })

  it('says in which years there is not enough, and whether that is sure', () => {
    const big = [{ ...spent[0], amounts: [90_000, 0, 0] }] as NonNullable<ActionEdit['expenses']>
    const { budget } = edited(first.id, { expenses: big }, setBudget(noChoices, { yearly: 20_000 }))
    expect(budget.over[0]).toMatchObject({ year: 0, certain: true })
    expect(planWith(setBudget(noChoices, { yearly: 10_000_000 })).budget.over).toEqual([])
  })
})

describe('the quadrant somebody moved an action to', () => {
  it('is its quadrant, and what is put off to study starts no earlier', () => {
    const plan = edited(first.id, { quadrant: 'da-studiare' })
    expect(measureIn(plan, first.id).quadrant).toBe('da-studiare')
    expect(measureIn(plan, first.id).from).toBeGreaterThanOrEqual(first.from)
  })
})
