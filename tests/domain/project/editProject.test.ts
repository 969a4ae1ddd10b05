import { describe, expect, it } from 'vitest'
import { answerQuestions, changeHeading, declareComplete, writeNote } from '../../../src/domain/project/editProject'
import { aProject, given, unknown } from '../../support/smallProject'

describe('editProject', () => {
  const project = aProject({ answers: { persone: given(35) } })

  it('answers, changes an answer and takes it back', () => {
    expect(answerQuestions(project, { orario: unknown }).answers).toEqual({ persone: given(35), orario: unknown })
    expect(answerQuestions(project, { persone: given(40) }).answers).toEqual({ persone: given(40) })
    expect(answerQuestions(project, { persone: null }).answers).toEqual({})
  })

  it('an emptied note is no note; one too long to be read again is cut', () => {
    const noted = writeNote(project, 'orario', 'chiedere a Paola')
    expect(noted.notes).toEqual({ orario: 'chiedere a Paola' })
    expect(writeNote(noted, 'orario', '').notes).toEqual({})
    expect(writeNote(project, 'orario', 'x'.repeat(9000)).notes.orario).toHaveLength(5000)
  })

  it('declares a section complete, and takes it back', () => {
    const declared = declareComplete(project, 'una', true)
    expect(declared.completedSections).toEqual(['una'])
    expect(declareComplete(declared, 'una', false).completedSections).toEqual([])
  })

  it.each([
    ['the same answer', answerQuestions(project, { persone: given(35) })],
    ['taking away what is not there', answerQuestions(project, { orario: null })],
    ['an empty note', writeNote(project, 'orario', '')],
    ['not complete, as before', declareComplete(project, 'una', false)],
    ['the same name', changeHeading(project, { organisation: 'Meccanica Tresaldi' })],
  ])('%s changes nothing', (_, after) => {
    expect(after).toBe(project)
  })
})
