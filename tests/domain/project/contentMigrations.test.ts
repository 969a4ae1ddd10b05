import { describe, expect, it } from 'vitest'
import { type ContentMigration, compareVersions, migrateContent } from '../../../src/domain/project/contentMigrations'
import { given } from '../../support/smallProject'

describe('migrateContent', () => {
  const migrations: ContentMigration[] = [
    { version: '2026.10.0', change: { kind: 'renameOption', question: 'orari', from: 'no', to: 'assente' } },
    { version: '2026.9.0', change: { kind: 'renameQuestion', from: 'orario', to: 'orari' } },
    { version: '2026.11.0', change: { kind: 'askAgain', question: 'sedi' } },
  ]

  it('applies what came after the version answered, oldest first', () => {
    const answered = { answers: { orario: given('no'), 'orario-estivo': given('no') }, notes: { orario: 'vedi CCNL' } }
    expect(migrateContent(answered, '2026.8.0', migrations)).toEqual({
      answers: { orari: given('assente'), 'orario-estivo': given('no') },
      notes: { orari: 'vedi CCNL' },
      askAgain: [],
    })
  })

  it('leaves alone what was answered after', () => {
    const answered = { answers: { orario: given('no') }, notes: {} }
    expect(migrateContent(answered, '2026.12.0', migrations)).toEqual({ ...answered, askAgain: [] })
  })

  it('renames an option among several', () => {
    const { answers } = migrateContent({ answers: { orari: given(['no', 'due']) }, notes: {} }, '2026.9.9', migrations)
    expect(answers).toEqual({ orari: given(['assente', 'due']) })
  })

  it('sets aside what has to be asked again', () => {
    const { answers, askAgain } = migrateContent({ answers: { sedi: given(3) }, notes: {} }, '2026.10.0', migrations)
    expect(answers).toEqual({})
    expect(askAgain).toEqual([{ question: 'sedi', answer: given(3) }])
  })

  it('never writes over an answer that already has the new name', () => {
    const { answers } = migrateContent(
      { answers: { orario: given('no'), orari: given('due') }, notes: {} },
      '2026.1.0',
      migrations,
    )
    expect(answers).toMatchObject({ orari: given('due'), orario: given('no') })
  })

  it.each([
    ['2026.10.0', '2026.9.3', 1],
    ['2026.1.0', '2026.1.0', 0],
    ['2025.12.9', '2026.1.0', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign)
  })
})
