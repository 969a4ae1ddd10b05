import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { measuresIn } from '../../../src/domain/plan/resources'
import { editAction, removeMeasure, startPlan, writeOwn, writeReview } from '../../../src/domain/project/choices'
import { nextDeadline } from '../../../src/domain/project/nextDeadline'
import { type Choices, noChoices } from '../../../src/domain/project/project'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'

type Decision = (choices: Choices) => Choices
const decided = (...decisions: readonly Decision[]) =>
  decisions.reduce((choices, decide) => decide(choices), startPlan(noChoices, '2027-03'))
const deadlineOf = (choices: Choices, answers = {}) => nextDeadline({ answers, choices })

const steps = {
  items: [
    { title: 'Provare in un reparto', who: 'Capofficina', months: 2 },
    { title: 'Estendere a tutti', who: 'Titolare', months: 3 },
  ],
}
const shuttle: Decision = (choices) => writeOwn(choices, 'navetta', { title: 'Navetta', area: 'territorio' })

describe('the next deadline', () => {
  it.each<[what: string, choices: Choices, expected: ReturnType<typeof nextDeadline>]>([
    ['nothing decided', noChoices, undefined],
    ['the plan starts: its first review', decided(), { kind: 'review', on: '2027-05-28', month: 3 }],
    [
      'an action with a month of its own',
      decided(shuttle, (choices) => editAction(choices, 'navetta', { start: '2027-04' })),
      { kind: 'step', on: '2027-04-28', title: 'Navetta' },
    ],
    [
      'one of which only the catalogue knows the name',
      decided((choices) => editAction(choices, 'mensa', { start: '2027-04' })),
      { kind: 'step', on: '2027-04-28' },
    ],
    [
      'the first of its written steps',
      decided((choices) => editAction(choices, 'mensa', { start: '2027-04', steps })),
      { kind: 'step', on: '2027-04-28', title: 'Provare in un reparto' },
    ],
    [
      'the step after a review that was written down',
      decided(
        (choices) => editAction(choices, 'mensa', { start: '2027-04', steps }),
        (choices) => writeReview(choices, '3', { text: 'Si va avanti.' }),
      ),
      { kind: 'step', on: '2027-06-28', title: 'Estendere a tutti' },
    ],
    [
      'an action that runs by itself: the next review',
      decided((choices) =>
        editAction(choices, 'mensa', { start: '2027-04', progress: { '3': { state: 'a-regime' } } }),
      ),
      { kind: 'review', on: '2027-05-28', month: 3 },
    ],
    [
      'an action taken out of the plan: the next review',
      decided(
        (choices) => editAction(choices, 'mensa', { start: '2027-04' }),
        (choices) => removeMeasure(choices, 'mensa'),
      ),
      { kind: 'review', on: '2027-05-28', month: 3 },
    ],
  ])('%s', (_, choices, expected) => {
    expect(deadlineOf(choices)).toEqual(expected)
  })

  it('an answer to find out comes first, if it is', () => {
    const choices = decided((choices) => editAction(choices, 'mensa', { start: '2027-04' }))
    const unknown = (by: string) => ({ caregiver: { state: 'unknown', by } })
    expect(deadlineOf(choices, unknown('2026-12-15'))).toEqual({ kind: 'toVerify', on: '2026-12-15', count: 1 })
    expect(deadlineOf(choices, unknown('2027-06-01'))).toMatchObject({ kind: 'step' })
  })

  it('says the months the plan says', () => {
    const project = organisations['officina di 35']
    if (!project) throw new Error('it is one of them')
    const first = measuresIn(buildPlan(content, project, '2026-11-22').plan.actions)[0]?.id ?? ''
    const choices = decided((choices) => editAction(choices, first, { start: '2027-08', steps }))
    const { plan } = buildPlan(content, { ...project, choices }, '2026-11-22')
    const planned = plan.actions.find(({ id }) => id === first)
    expect(planned?.steps.map(({ title, from }) => [title, from])).toEqual([
      ['Provare in un reparto', 5],
      ['Estendere a tutti', 7],
    ])
    const reviewed = (month: '6' | '3') => writeReview(writeReview(choices, '3', { text: '-' }), month, { text: '-' })
    expect(deadlineOf(reviewed('3'))).toEqual({ kind: 'step', on: '2027-08-28', title: 'Provare in un reparto' })
    expect(deadlineOf(reviewed('6'))).toEqual({ kind: 'step', on: '2027-10-28', title: 'Estendere a tutti' })
  })
})
