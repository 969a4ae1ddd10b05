import { describe, expect, it } from 'vitest'
import { evaluate, situate } from '../../src/domain/plan/evaluate'
import type { Track } from '../../src/domain/project/project'
import type { Answers } from '../../src/domain/questionnaire/answer'
import { resultsLead } from '../../src/text/resultsLead'
import { maturity, organisations } from '../support/organisations'
import { content } from '../support/realContent'

const leadOf = (answers: Answers, track: Track): string =>
  resultsLead(content, evaluate(situate(content, answers, track)))
const leadFor = (pattern: string): string => leadOf(maturity(pattern), 'full')

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

  it('never gives a number for the whole', () => {
    for (const { answers, track } of Object.values(organisations))
      expect(leadOf(answers, track)).not.toMatch(/\d+( punti|%)/)
  })
})
