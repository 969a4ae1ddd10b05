import { describe, expect, it } from 'vitest'
import { avoidedIn } from '../../../src/domain/objectives/avoided'
import { hasSign, plainWords } from '../../../src/domain/objectives/findWords'
import { startScorecard } from '../../../src/domain/objectives/startScorecard'
import { anObjective, objectives } from './someObjectives'

const warnings = (title: string, more: Parameters<typeof anObjective>[0] = {}) =>
  avoidedIn(objectives, 'private', anObjective({ title, ...more })).map(({ id }) => id)

describe('objectives to avoid', () => {
  it.each([
    ['Ridurre le assenze per malattia', ['assenze']],
    ['Premio a chi ha meno di tre giorni di ASSENZA', ['assenze']],
    ['Ridurre i congedi parentali', ['congedi']],
    ['Diminuire i permessi della legge 104', ['congedi']],
    ['Aumentare le richieste accolte', ['richieste-accolte']],
    ['Aumentare le richieste accolte, con uno scarto fra reparti sotto i 10 punti', []],
    ['Più ore di presenza in ufficio', ['presenza']],
    ['Numero di riunioni sulla conciliazione', ['attivita']],
    ['Rispettare gli obblighi sul congedo di paternità', ['obbligo']],
    ['Ottenere orari più lunghi dai fornitori', ['dipende-da-altri']],
    ['Presentare una proposta ai fornitori sugli orari', []],
    ['Fatturato di ciascun venditore', ['risultati-individuali']],
    ['Percentuale su un reparto con meno di 5 persone', ['gruppi-piccoli']],
    ['Turni prevedibili', []],
    ['Rientri riusciti dopo il congedo', []],
  ])('%s', (title, expected) => {
    expect(warnings(title)).toEqual(expected)
  })

  it('looks at the indicator too, and at the library', () => {
    const indicators = [{ kind: 'result', name: 'Tasso di assenza', kpi: 'K08' }] as const
    expect(warnings('Stare bene', { indicators: [...indicators] })).toEqual(['assenze'])
    expect(warnings('Stare bene', { indicators: [{ kind: 'result', kpi: 'K14' }] })).toEqual(['richieste-accolte'])
  })

  it('does not look at the equity check, where absences are named to be left out', () => {
    expect(warnings('Turni prevedibili', { texts: { equita: 'Le assenze per malattia non contano' } })).toEqual([])
  })

  it('has nothing against the ready examples', () => {
    const all = [
      ...objectives.examples.private.map((example) => ({ from: 'private', example, indicator: undefined }) as const),
      ...objectives.examples.pa.map((example) => ({ from: 'pa', example, indicators: [] }) as const),
    ]
    for (const beginning of all) {
      const [objective] = startScorecard(beginning.from, '2027-01', 'uno', beginning).objectives
      expect(objective && avoidedIn(objectives, beginning.from, objective), beginning.example.id).toEqual([])
    }
  })

  it('says of each what to write in its place', () => {
    for (const { instead, signs } of objectives.avoid) {
      expect(instead.length).toBeGreaterThan(20)
      expect(signs.flat().every((sign) => plainWords(sign).length > 0)).toBe(true)
    }
  })
})

describe('signs', () => {
  it.each([
    ['assenz*', 'Le ASSENZE brevi', true],
    ['assenz*', 'un’assenza', true],
    ['corsi', 'nel corso dell’anno', false],
    ['legge 104', 'permessi della legge 104', true],
    ['legge 104', 'la legge, articolo 104 e altro: legge', false],
    ['produttivita individual*', 'Produttività individuale', true],
    ['%', 'il 40% di due', false],
    ['40%', 'il 40% di due', true],
  ])('%s in "%s"', (sign, text, expected) => {
    expect(hasSign(plainWords(text), sign)).toBe(expected)
  })
})
