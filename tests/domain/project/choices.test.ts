import { describe, expect, it } from 'vitest'
import {
  addMeasure,
  editAction,
  moveAction,
  removeMeasure,
  restoreAction,
  restoreMeasure,
  startPlan,
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

describe('editing an action', () => {
  it('keeps what was changed, field by field', () => {
    const titled = editAction(noChoices, 'mensa', { title: 'Pranzo insieme' })
    expect(editAction(titled, 'mensa', { start: '2027-03' }).edits).toEqual({
      mensa: { title: 'Pranzo insieme', start: '2027-03' },
    })
  })

  it.each([
    ['an emptied title', { title: '  ' }],
    ['an emptied month', { start: '' }],
  ])('%s goes back to what is proposed', (_, patch) => {
    const edited = editAction(noChoices, 'mensa', { title: 'Pranzo', start: '2027-03' })
    expect(Object.keys(editAction(edited, 'mensa', patch).edits.mensa ?? {})).toHaveLength(1)
  })

  it('does not keep an action without changes', () => {
    expect(editAction(editAction(noChoices, 'mensa', { title: 'Pranzo' }), 'mensa', { title: '' })).toEqual(noChoices)
  })

  it('does not take what could not be read again', () => {
    expect(editAction(noChoices, 'mensa', { start: 'marzo' })).toBe(noChoices)
    expect(editAction(noChoices, 'mensa', { title: 'x'.repeat(500) }).edits.mensa?.title).toHaveLength(200)
  })

  it('goes back to what is proposed, for one field or for all', () => {
    const edited = editAction(noChoices, 'mensa', { title: 'Pranzo', note: 'con il bar' })
    expect(restoreAction(edited, 'mensa', 'title').edits).toEqual({ mensa: { note: 'con il bar' } })
    expect(restoreAction(edited, 'mensa')).toEqual(noChoices)
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
