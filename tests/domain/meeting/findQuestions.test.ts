import { describe, expect, it } from 'vitest'
import { findQuestions } from '../../../src/domain/meeting/findQuestions'

const questions = [
  { code: 'A3.1', text: 'Con quanto anticipo chi lavora da voi conosce i propri turni?', more: '' },
  { code: 'A2.1', text: 'Da voi si può scegliere a che ora entrare?', more: 'L’orario è fisso, turni compresi' },
  { code: 'P05', text: 'Quante persone lavorano da voi?', more: '' },
]
const codes = (typed: string) => findQuestions(questions, typed).map(({ code }) => code)

describe('finding a question', () => {
  it('takes beginnings of words, without accents and capitals, in any order', () => {
    expect(codes('TURNI antic')).toEqual(['A3.1'])
    expect(codes('puo orario')).toEqual(['A2.1'])
    expect(codes('l’orario')).toEqual(['A2.1'])
  })
  it('puts first those whose question has the words', () => {
    expect(codes('turni')).toEqual(['A3.1', 'A2.1'])
  })
  it('takes the number of a question', () => {
    expect(codes('a3.1')).toEqual(['A3.1'])
  })
  it('finds nothing for nothing', () => {
    expect(codes('  ')).toEqual([])
    expect(codes('ferie')).toEqual([])
  })
})
