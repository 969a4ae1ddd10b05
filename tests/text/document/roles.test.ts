import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import type { Project } from '../../../src/domain/project/project'
import type { Value } from '../../../src/domain/questionnaire/answer'
import { rolesHere, roleText } from '../../../src/text/document/roles'
import { subjectOf } from '../../../src/text/document/subject'
import { given, maturity } from '../../support/organisations'
import { aProject, content } from '../../support/realContent'

function subject(values: Record<string, Value>, change: Partial<Project> = {}) {
  const project = aProject({ ...maturity('01'), ...given({ 'tipo-organizzazione': 'impresa', ...values }) }, change)
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  return subjectOf(content, project, evaluation, plan, { answers: false, notes: false })
}
const dentist = { persone: 7, settore: 'sanita-assistenza' }

describe('who does a thing', () => {
  it.each([
    ['Ufficio personale con i responsabili di funzione', 'Chi segue il personale'],
    ['Ufficio personale con l’ente convenzionato', 'Chi segue il personale con l’ente convenzionato'],
    ['Direzione o titolare', 'Titolare'],
    ['Direzione con ufficio personale', 'Titolare'],
    ['Responsabile di produzione o coordinatore', 'Chi organizza il lavoro'],
    ['Mobility manager o ufficio personale', 'Mobility manager o chi segue il personale'],
  ])('among few people, for «%s», is «%s»', (role, here) => {
    expect(roleText(subject(dentist), role)).toBe(here)
  })

  it('is named once, when the same person does two things', () => {
    expect(rolesHere(subject(dentist), ['Capireparto', 'Responsabili di funzione', 'Consulente del lavoro'])).toEqual([
      'Chi organizza il lavoro',
      'Consulente del lavoro',
    ])
  })

  it('is nobody of the production where nothing is produced', () => {
    const role = 'Responsabile di produzione o coordinatore'
    expect(roleText(subject({ persone: 62, settore: 'trasporto-logistica' }), role)).toBe(
      'Responsabile operativo o coordinatore',
    )
    expect(roleText(subject({ persone: 62, settore: 'manifattura' }), role)).toBe(role)
  })

  it('stays as the person wrote it', () => {
    const edits = { 'referente-conciliazione': { texts: { responsible: { text: 'Ufficio personale' } } } }
    const choices = { ...aProject({}).choices, edits, added: ['referente-conciliazione'] }
    expect(roleText(subject(dentist, { choices }), 'Ufficio personale')).toBe('Ufficio personale')
  })
})
