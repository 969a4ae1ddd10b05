import { describe, expect, it } from 'vitest'
import { kindOfFile } from '../../../src/domain/backup/fileKind'
import { readPortfolioFile, writePortfolioFile } from '../../../src/domain/backup/portfolioFile'

const now = '2026-11-22T10:00:00.000Z'
const additions = ['format: conciliazione-20.20-aggiunte\nname: "Studio"\n', 'a: {}\n']

describe('a file of all the organisations', () => {
  it('holds the consultant’s files as they were loaded, and is still known by its first letters', () => {
    const { text } = writePortfolioFile([{ id: 'uno' }, { id: 'due' }], now, additions)
    expect(kindOfFile(text.slice(0, 200))).toBe('portfolio')
    expect(readPortfolioFile(text)).toEqual({
      status: 'read',
      savedAt: now,
      additions,
      projects: ['{"id":"uno"}', '{"id":"due"}'],
    })
  })

  it('saved before there were any, or with something else in their place, has none', () => {
    expect(readPortfolioFile(writePortfolioFile([], now).text)).toMatchObject({ additions: [] })
    const { text } = writePortfolioFile([], now, additions)
    const spoilt = text.replace(JSON.stringify(additions), '[1,{},null,"x"]')
    expect(spoilt).not.toBe(text)
    expect(readPortfolioFile(spoilt)).toMatchObject({ status: 'read', additions: ['x'] })
  })
})
