import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../src/domain/plan/buildPlan'
import type { Takes } from '../../src/domain/simulation/whatItTakes'
import { subjectOf } from '../../src/text/document/subject'
import { barrierText, liftedText, obstacleText, takesText } from '../../src/text/packageReasons'
import { organisations } from '../support/organisations'
import { content } from '../support/realContent'

const project = organisations['officina di 35']
if (!project) throw new Error('no organisation')
const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
const names = subjectOf(content, project, evaluation, plan, project.choices.document)

const nothing: Takes = {
  measure: 'banca-ore',
  beside: { needs: [], budget: 0, hours: 0, full: [], conflicts: [], share: false },
  adds: true,
  instead: { leaving: [], coming: [] },
  alike: [],
}

describe('what it would take', () => {
  it.each<[string, Takes]>([
    [
      'Tenendo anche le altre servirebbero 4.000 € all’anno e 1 ora a trimestre in più.',
      { ...nothing, beside: { ...nothing.beside, budget: 4000, hours: 1 } },
    ],
    [
      'Con gli stessi limiti prenderebbe il posto di «Banca ore».',
      { ...nothing, instead: { leaving: ['banca-ore'], coming: [] } },
    ],
    [
      'Serve prima «Banca ore». Con questi limiti non c’è modo di averla.',
      { ...nothing, beside: { ...nothing.beside, needs: ['banca-ore'] }, instead: undefined },
    ],
    [
      'Non aggiungerebbe nulla: migliora le stesse risposte di «Banca ore».',
      { ...nothing, adds: false, alike: ['banca-ore'] },
    ],
    ['Secondo le risposte date, quello che porterebbe da voi c’è già.', { ...nothing, adds: false }],
  ])('%s', (sentence, takes) => {
    const name = content.measures.find(({ id }) => id === 'banca-ore')?.name ?? ''
    expect(takesText(names, takes)).toBe(sentence.replaceAll('«Banca ore»', `«${name}»`))
  })

  it('says what keeps a measure out, and what would change it', () => {
    expect(barrierText(names, 'banca-ore', { kind: 'time', months: 18 })).toMatch(/in 18 mesi: più di quelli/)
    expect(barrierText(names, 'banca-ore', { kind: 'needs', measure: 'squadra-jolly' })).toMatch(
      /^Serve prima «.+», che/,
    )
    expect(liftedText(true)).toBe('Togliendo la vostra esclusione entrerebbe.')
  })

  it('says what to change when nothing fits', () => {
    const money = { kind: 'budget', needed: 6000, given: 5000, measures: ['squadra-jolly'] } as const
    expect(obstacleText(names, money)).toMatch(/costa circa 6\.000 € all’anno: più dei 5\.000 € indicati\.$/)
    expect(obstacleText(names, { kind: 'bothWays', measure: 'banca-ore' })).toMatch(/tutti e due gli elenchi/)
    const pair = { kind: 'conflict', one: 'indagine-bisogni', other: 'ascolto-su-iniziativa' } as const
    expect(obstacleText(names, pair)).toMatch(/non vanno d’accordo/)
  })
})
