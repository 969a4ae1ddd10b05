import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../src/domain/fingerprint'
import {
  addMeasure,
  approve,
  editAction,
  keepText,
  moveAction,
  removeMeasure,
  removeOwn,
  restoreAction,
  restoreMeasure,
  setBudget,
  setDocument,
  startPlan,
  writeOwn,
  writeReview,
  writeSheet,
} from '../../../src/domain/project/choices'
import { noChoices } from '../../../src/domain/project/project'

describe('taking measures in and out', () => {
  it('leaves a proposed measure out, and takes it back', () => {
    const removed = removeMeasure(noChoices, 'mensa')
    expect(removed.removed).toEqual(['mensa'])
    expect(restoreMeasure(removed, 'mensa')).toEqual(noChoices)
  })

  it('adding a measure that was proposed and left out only undoes the removal', () => {
    expect(addMeasure(removeMeasure(noChoices, 'mensa'), 'mensa')).toEqual(noChoices)
  })

  it('removing a measure that was added by hand only undoes the addition', () => {
    expect(removeMeasure(addMeasure(noChoices, 'mensa'), 'mensa')).toEqual(noChoices)
  })

  it.each([
    ['removing twice', () => removeMeasure(removeMeasure(noChoices, 'mensa'), 'mensa').removed],
    ['adding twice', () => addMeasure(addMeasure(noChoices, 'mensa'), 'mensa').added],
  ])('%s counts once', (_, ids) => {
    expect(ids()).toEqual(['mensa'])
  })

  it('changes nothing when there is nothing to change', () => {
    expect(restoreMeasure(noChoices, 'mensa')).toBe(noChoices)
  })
})

describe('moving an action', () => {
  const shown = ['a', 'b', 'c']

  it.each([
    ['down by one', 'a', 1, ['b', 'a', 'c']],
    ['up by one', 'c', -1, ['a', 'c', 'b']],
    ['down to the end', 'a', 9, ['b', 'c', 'a']],
  ])('%s', (_, id, by, order) => {
    expect(moveAction(noChoices, id, by, shown).order).toEqual(order)
  })

  it.each([
    ['the first one up', 'a', -1],
    ['the last one down', 'c', 1],
    ['one that is not there', 'z', 1],
  ])('%s changes nothing', (_, id, by) => {
    expect(moveAction(noChoices, id, by, shown)).toBe(noChoices)
  })

  it('keeps the turn of actions that are not in the plan now', () => {
    const choices = { ...noChoices, order: ['z', 'a', 'b'] }
    expect(moveAction(choices, 'b', -1, ['a', 'b']).order).toEqual(['b', 'a', 'z'])
  })
})

describe('writing over the sheet of an action', () => {
  const wrote = (text: string) => writeSheet(noChoices, 'mensa', 'title', text, 'Mensa aziendale')

  it('keeps the text, and the mark of the proposal it was written over', () => {
    expect(wrote('Pranzo insieme').edits.mensa?.texts?.title).toEqual({
      text: 'Pranzo insieme',
      over: fingerprint('Mensa aziendale'),
    })
  })

  it.each(['  ', 'Mensa aziendale'])('goes back to the proposal with "%s"', (text) => {
    expect(writeSheet(wrote('Pranzo'), 'mensa', 'title', text, 'Mensa aziendale')).toEqual(noChoices)
  })

  it('moves the mark when the person keeps their text over a new proposal', () => {
    const kept = keepText(wrote('Pranzo'), 'mensa', 'title', 'Mensa di rete')
    expect(kept.edits.mensa?.texts?.title).toEqual({ text: 'Pranzo', over: fingerprint('Mensa di rete') })
  })

  it('does not take what could not be read again', () => {
    expect(editAction(noChoices, 'mensa', { start: 'marzo' })).toBe(noChoices)
    expect(wrote('x'.repeat(500)).edits.mensa?.texts?.title?.text).toHaveLength(200)
  })

  it('goes back to what is proposed, for one text or for all; what was recorded at reviews stays', () => {
    const progress = { '6': { state: 'in-corso', percent: 40 } } as const
    const noted = writeSheet(wrote('Pranzo'), 'mensa', 'note', 'con il bar', '')
    const edited = editAction(editAction(noted, 'mensa', { start: '2027-03' }), 'mensa', { progress })
    expect(Object.keys(restoreAction(edited, 'mensa', 'title').edits.mensa?.texts ?? {})).toEqual(['note'])
    expect(restoreAction(edited, 'mensa').edits).toEqual({ mensa: { progress } })
  })
})

describe('an action written from scratch', () => {
  it('goes with all that was written in it', () => {
    const own = writeOwn(noChoices, 'propria-1', { title: 'Orto in azienda', area: 'cultura' })
    expect(own.own).toEqual({ 'propria-1': { title: 'Orto in azienda', area: 'cultura' } })
    expect(removeOwn(writeSheet(own, 'propria-1', 'note', 'in primavera', ''), 'propria-1')).toEqual(noChoices)
  })
})

describe('what else is decided', () => {
  it('is kept, and taken away with nothing', () => {
    const budgeted = setBudget(noChoices, { hourlyCost: 28 })
    const reviewed = writeReview(budgeted, '6', { text: 'Bene i turni.' })
    const approved = approve(reviewed, { on: '2026-12-20' })
    const printed = setDocument(approved, { without: ['capitolo-3'], consultant: 'Studio Rota' })
    expect(printed).toEqual({
      ...noChoices,
      budget: { hourlyCost: 28 },
      reviews: { '6': { text: 'Bene i turni.' } },
      approval: { on: '2026-12-20', opinions: [] },
      document: { without: ['capitolo-3'], answers: false, notes: false, consultant: 'Studio Rota' },
    })
    const back = setBudget(writeReview(printed, '6', null), { hourlyCost: null })
    expect(setDocument(approve(back, { on: null }), { without: [], consultant: null })).toEqual(noChoices)
  })
})

describe('starting the plan', () => {
  it('in a month, and again when it is proposed', () => {
    const started = startPlan(noChoices, '2027-01')
    expect(started.start).toBe('2027-01')
    expect(startPlan(started, null)).toEqual(noChoices)
  })

  it('not in something that is no month', () => {
    expect(startPlan(noChoices, '2027-13')).toBe(noChoices)
  })
})
