import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/domain/questionnaire/answer'
import { readAnswers } from '../../src/domain/questionnaire/readAnswers'
import type { Because } from '../../src/domain/selection/results'
import { becauseText } from '../../src/text/because'
import { answerText, type RuleWords, ruleWords } from '../../src/text/becauseAnswers'
import { exclusionText } from '../../src/text/becauseExcluded'
import { ruleText } from '../../src/text/becauseRule'
import { given } from '../support/organisations'
import { content } from '../support/realContent'

const words = (known: Partial<RuleWords> = {}): RuleWords => ({
  answer: () => undefined,
  question: (id) => content.questions.find((question) => question.id === id)?.text,
  fact: () => undefined,
  isCertain: () => false,
  people: undefined,
  ...known,
})

describe('sentences of the rules', () => {
  const all = words({
    answer: (id) => (id === 'referente' ? 'Nessuno se ne occupa' : undefined),
    fact: (id) => (id === 'quota' ? 'il 34%' : id === 'piccola' ? 'una parte' : undefined),
    people: '35',
  })

  it.each([
    [
      'an answer is quoted without its stop',
      'Avete risposto «{risposta:referente}».',
      'Avete risposto «Nessuno se ne occupa».',
    ],
    ['people', 'Perché siete {persone} persone.', 'Perché siete 35 persone.'],
    ['a share', 'Circa {fatto:quota} delle persone.', 'Circa il 34% delle persone.'],
    [
      'a share of few people is not a number',
      'Perché circa {fatto:piccola} delle persone.',
      'Perché una parte delle persone.',
    ],
    ['a sentence that lacks a word is left out', 'Siete {persone}. Avete {fatto:ignoto} cose.', 'Siete 35.'],
    ['nothing can be said', 'Avete {fatto:ignoto} cose.', undefined],
    ['nothing to fill', 'Vale per tutti.', 'Vale per tutti.'],
  ])('%s', (_, template, text) => {
    expect(ruleText(template, all)).toBe(text)
  })
})

describe('why something is proposed', () => {
  const said = words({ answer: () => 'I turni si conoscono meno di 7 giorni prima' })
  const summary = 'Turni noti almeno quattro settimane prima.'
  const text = (...because: Because[]) => becauseText(content, because, summary, said)

  it.each<[string, Because, RegExp]>([
    [
      'an answer, then the proposal',
      { kind: 'answer', question: 'anticipo-turni' },
      /^Perché alla domanda «.+» avete indicato «I turni si conoscono meno di 7 giorni prima»\. La proposta: turni noti/,
    ],
    [
      'a rule, then what follows',
      { kind: 'link', link: 'R05' },
      /^Perché sull’anticipo dei turni .+ Prima si rende prevedibile/,
    ],
    ['a rule on the whole plan', { kind: 'link', link: 'R26' }, /^Perché .+ La proposta: turni noti/],
    ['always', { kind: 'always' }, /^Perché un piano si corregge .+ La proposta:/],
    ['its axis', { kind: 'axis', area: 'turni' }, /^Perché «Turni, produzione e lavoro in presenza» è fra le priorità/],
    ['by hand', { kind: 'added' }, /^Azione aggiunta da voi\. La proposta:/],
  ])('%s', (_, because, expected) => {
    expect(text(because)).toMatch(expected)
  })

  it('falls back on the proposal alone', () => {
    expect(becauseText(content, [{ kind: 'answer', question: 'anticipo-turni' }], summary, words())).toBe(summary)
    expect(text()).toBe(summary)
  })

  it('lets a rule speak before an answer', () => {
    expect(text({ kind: 'answer', question: 'anticipo-turni' }, { kind: 'link', link: 'R05' })).toMatch(
      /Prima si rende/,
    )
  })
})

describe('why a measure is not proposed', () => {
  it.each([
    [{ kind: 'size', min: 50 } as const, 'È pensata per organizzazioni da 50 persone in su.'],
    [{ kind: 'size', min: 1, max: 49 } as const, 'È pensata per organizzazioni fino a 49 persone.'],
    [{ kind: 'publicBodies', only: true } as const, 'Riguarda solo gli enti pubblici.'],
    [
      { kind: 'cost', costClass: 3, limit: 1 } as const,
      'Può costare di più di quanto avete previsto per un anno: 10.000–50.000 €.',
    ],
    [
      { kind: 'simpler', than: 'convenzione-nido' } as const,
      'Si comincia da una misura più semplice: «Convenzione con nidi e scuole dell’infanzia».',
    ],
    [{ kind: 'later', rank: 2 } as const, 'È utile, ma un’altra misura viene prima.'],
    [{ kind: 'later', rank: 13 } as const, 'È utile, ma altre 12 misure vengono prima.'],
  ])('%o', (reason, why) => {
    expect(exclusionText(content, { measure: 'nido-interaziendale', reason }, words()).why).toBe(why)
  })

  it('never leaves a reason without words', () => {
    for (const link of content.links) {
      const { why } = exclusionText(
        content,
        { measure: 'job-sharing', reason: { kind: 'link', link: link.id } },
        words(),
      )
      expect(why).toMatch(/\S.*\.$/)
      expect(why).not.toMatch(/[{}]/)
    }
  })
})

describe('answers in words', () => {
  const written = (id: string, answer: Answer) => {
    const question = content.questions.find((candidate) => candidate.id === id)
    if (!question) throw new Error(`no question "${id}"`)
    return answerText(content, question, answer, 35)
  }
  it.each<[string, string, Answer, string]>([
    ['an option', 'lavoro-in-presenza', { state: 'given', value: 'quasi-tutta' }, 'Quasi tutta'],
    ['several options', 'turni', { state: 'given', value: ['due-turni', 'reperibilita'] }, 'Due turni e reperibilità'],
    ['a number', 'persone', { state: 'given', value: 1200 }, '1.200 persone'],
    ['an estimate', 'persone', { state: 'given', value: 35, certainty: 'estimate' }, '≈ 35 persone'],
    ['how many they are is no small group', 'persone', { state: 'given', value: 3 }, '3 persone'],
    ['few people of some kind are', 'accordi-agile', { state: 'given', value: 3 }, 'meno di 5 persone'],
    ['a municipality', 'comune-sede', { state: 'given', value: 'gallarate' }, 'Gallarate'],
    ['boxes', 'persone-genere', { state: 'given', value: { donne: 20, uomini: 15 } }, 'Donne: 20; Uomini: 15'],
    [
      'boxes with few people',
      'persone-genere',
      { state: 'given', value: { donne: 3, uomini: 32 } },
      'Donne: meno di 5; Uomini: non mostrato',
    ],
    [
      'boxes, one with nothing ticked',
      'vincoli-risorse',
      { state: 'given', value: { vincoli: [], durata: '24' } },
      'Durata del piano: 24 mesi',
    ],
    ['not known', 'persone', { state: 'unknown' }, 'Non so, da verificare'],
    ['not applicable', 'persone', { state: 'notApplicable', reason: 'Siamo soci.' }, 'Non si applica: siamo soci'],
  ])('%s', (_, id, answer, text) => {
    expect(written(id, answer)).toBe(text)
  })

  it('do not make a rule say "siete in 1"', () => {
    const reading = readAnswers(content, given({ persone: 1 }), 'full')
    expect(ruleWords(content, reading, () => undefined).people).toBeUndefined()
  })

  it('give the rules what was given only', () => {
    const answers = { ...given({ persone: 35, referente: 'assente' }), turni: { state: 'unknown' } as const }
    const reading = readAnswers(content, answers, 'full')
    const rule = ruleWords(content, reading, () => 0.5)
    expect(rule.people).toBe('35')
    expect(rule.answer('referente')).toBe('Nessuno ha il compito di seguire la conciliazione')
    expect(rule.answer('turni')).toBeUndefined()
    expect(rule.fact('quota-genitori-figli-minori')).toBe('il 50%')
  })
})
