import { describe, expect, it } from 'vitest'
import { smartCheckIdSchema } from '../../../src/domain/objectives/objectivesContent'
import type { ScorecardObjective } from '../../../src/domain/objectives/scorecard'
import { smartFindings } from '../../../src/domain/objectives/smartChecks'
import { anIndicator, aScorecard, objectives, soundObjective } from './someObjectives'

const planned = new Set(['preavviso-turni'])
const findings = (objective: ScorecardObjective) =>
  smartFindings({
    objectives,
    scorecard: { ...aScorecard(objective), period: { from: '2027-01', to: '2027-12' } },
    objective,
    planned,
  })
const missing = (more: Partial<ScorecardObjective>) =>
  findings({ ...soundObjective, ...more }).flatMap(({ check, passed }) => (passed ? [] : [check]))
const withText = (field: string, text: string) => ({ texts: { ...soundObjective.texts, [field]: text } })

describe('the SMART check', () => {
  it('carries out every check of the content, and the content has them all', () => {
    expect(objectives.smartChecks.map(({ id }) => id).sort()).toEqual([...smartCheckIdSchema.options].sort())
    expect(new Set(objectives.smartChecks.map(({ letter }) => letter))).toEqual(
      new Set(['S', 'M', 'A', 'R', 'T', 'scheda']),
    )
  })

  it('has nothing to say of an objective that is well written', () => {
    expect(missing({})).toEqual([])
  })

  it('asks for everything where nothing is written, and never fails', () => {
    const blank = findings({ id: 'vuoto', indicators: [] }).filter(({ passed }) => !passed)
    expect(blank.map(({ check }) => check)).toEqual([
      'uno-solo',
      'gruppo',
      'indicatore',
      'base-nota',
      'verso',
      'mezzi',
      'dipende',
      'collegato',
      'equo',
      'data',
      'pesi',
    ])
  })

  it.each([
    ['two changes in one', withText('specifico', 'Pubblicare i turni prima e ridurre gli straordinari.'), ['uno-solo']],
    ['the second verb says why', withText('specifico', 'Pubblicare i turni prima per ridurre i cambi.'), []],
    ['a verb it does not know', withText('specifico', 'Rendere prevedibili i turni.'), []],
    ['nobody it is for', withText('perimetro', '  '), ['gruppo']],
    ['no means', withText('accessibile', 'Con buona volontà'), ['mezzi']],
    ['means in figures', withText('accessibile', '3 al mese'), []],
    ['whoever receives it does not decide', { governs: false }, ['dipende']],
    ['an action that left the plan', { action: 'banca-ore' }, ['collegato']],
    ['no group to compare', { equityGroups: [] }, ['equo']],
    ['no check half way', { midYear: {} }, ['data']],
    ['a check after the end', { midYear: { on: '2028-01-31' } }, ['data']],
    ['a weight that is too much', { weight: 60 }, ['pesi']],
    ['it measures absences', { title: 'Meno assenze per malattia' }, ['non-presenza']],
  ] as const)('%s', (_, more, expected) => {
    expect(missing(more as Partial<ScorecardObjective>)).toEqual(expected)
  })

  it.each([
    ['no formula', { formula: '' }, ['indicatore']],
    ['no unit', { unit: ' ' }, ['indicatore']],
    ['nothing to start from', { baseline: {} }, ['base-nota']],
    ['to be measured within sixty days', { baseline: { certainty: 'toMeasure', by: '2027-03-01' } }, []],
    ['to be measured, but late', { baseline: { certainty: 'toMeasure', by: '2027-05-01' } }, ['base-nota']],
    ['targets that cross', { targets: { minimum: 30, expected: 28, best: 35 } }, ['verso']],
    ['targets behind the start', { targets: { minimum: 10, expected: 28, best: 35 } }, ['verso']],
    ['only one target', { targets: { expected: 28 } }, ['verso']],
    ['no direction', { direction: undefined }, ['verso']],
    ['a step four times the best year', { bestYear: 4 }, ['passo']],
    ['a step that was taken before', { bestYear: 6 }, []],
    ['done or not done', { direction: 'yes', formula: '', unit: '', baseline: {}, targets: {} }, []],
  ])('an indicator with %s', (_, more, expected) => {
    const indicator = anIndicator(12, 28, undefined, { targets: { minimum: 21, expected: 28, best: 35 } })
    const changed = Object.fromEntries(
      Object.entries({ ...indicator, ...more }).filter(([, value]) => value !== undefined),
    ) as typeof indicator
    expect(missing({ indicators: [changed] })).toEqual(expected)
  })

  it('an indicator that must fall has its targets the other way round', () => {
    const falling = anIndicator(9, 5, undefined, { targets: { minimum: 7, expected: 5, best: 4 } })
    expect(missing({ indicators: [falling] })).toEqual([])
  })

  it('says which verbs it found', () => {
    const text = 'Ridurre le ferie residue e aumentare i recuperi.'
    const found = findings({ ...soundObjective, ...withText('specifico', text) })
    expect(found.find(({ check }) => check === 'uno-solo')?.found).toEqual(['aumentare', 'ridurre'])
  })
})
