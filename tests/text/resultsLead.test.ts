import { describe, expect, it } from 'vitest'
import { evaluate, situate } from '../../src/domain/plan/evaluate'
import type { Evaluation } from '../../src/domain/plan/plan'
import type { Track } from '../../src/domain/project/project'
import type { Answers } from '../../src/domain/questionnaire/answer'
import type { ScoredArea } from '../../src/domain/scoring/results'
import { resultsLead } from '../../src/text/resultsLead'
import { maturity, organisations } from '../support/organisations'
import { content } from '../support/realContent'

const leadOf = (answers: Answers, track: Track): string =>
  resultsLead(content, evaluate(situate(content, answers, track)))
const leadFor = (pattern: string): string => leadOf(maturity(pattern), 'full')

/** The first areas of the questionnaire, with these intervals. */
function evaluationWith(intervals: readonly (readonly [number, number])[]): Evaluation {
  const evaluation = evaluate(situate(content, maturity('1'), 'full'))
  const areas = evaluation.areas
    .filter((area): area is ScoredArea => area.status === 'scored')
    .slice(0, intervals.length)
    .map((area, place) => {
      const [low, high] = intervals[place] ?? [0, 100]
      return { ...area, interval: { low, high } }
    })
  return { ...evaluation, areas }
}

describe('the whole picture in two sentences', () => {
  it.each([
    ['nothing answered', '.', /^Le aree non hanno ancora risposte/],
    ['only "non so"', '?', /^Le aree non hanno ancora risposte/],
    ['too little known', '0......', /^Le risposte non bastano ancora/],
    ['everything spoken', '1', /^Di base in \d+ aree su \d+: ci si aiuta, ma dipende dalle persone\.$/],
    ['everything measured', '3', /^Avanzato in \d+ aree su \d+: /],
  ])('%s', (_, pattern, sentence) => {
    expect(leadFor(pattern)).toMatch(sentence)
  })

  it('says which areas are last as a fact only when no other can take their place', () => {
    const lead = (intervals: readonly (readonly [number, number])[]): string =>
      resultsLead(content, evaluationWith(intervals))
    expect(
      lead([
        [10, 12],
        [20, 22],
        [40, 45],
        [80, 85],
      ]),
    ).toMatch(/Le più indietro sono .+; la più avanti è /)
    expect(
      lead([
        [36, 36],
        [21, 42],
        [20, 44],
        [50, 50],
      ]),
    ).toMatch(/Le più indietro sembrano .+; la più avanti è /)
    expect(
      lead([
        [10, 12],
        [20, 22],
        [40, 62],
        [60, 65],
      ]),
    ).toMatch(/; la più avanti sembra /)
    expect(
      lead([
        [10, 50],
        [20, 60],
      ]),
    ).not.toMatch(/indietro/)
  })

  it('counts areas at their lower end, as the document does, and says so', () => {
    for (const { answers, track } of Object.values(organisations)) {
      const { areas } = evaluate(situate(content, answers, track))
      const read = areas.flatMap((area) =>
        area.status === 'scored' && area.level.status !== 'insufficient' ? [area.level] : [],
      )
      const lead = leadOf(answers, track)
      const [, level, said] = /(?:^|, )([\p{L} ]+) in (un’area|\d+ aree) su /u.exec(lead) ?? []
      if (level === undefined) continue
      const ends = read.map((one) => (one.status === 'certain' ? one.level : one.lowest).name.toLowerCase())
      const count = ends.filter((name) => name === level.toLowerCase()).length
      expect(said).toBe(count === 1 ? 'un’area' : `${count} aree`)
      expect(lead.startsWith('Guardando solo ciò che è certo')).toBe(read.some(({ status }) => status === 'between'))
    }
  })

  it('never gives a number for the whole', () => {
    for (const { answers, track } of Object.values(organisations))
      expect(leadOf(answers, track)).not.toMatch(/\d+( punti|%)/)
  })
})
