import { describe, expect, it } from 'vitest'
import {
  addAgreement,
  addMeeting,
  editEntry,
  minuteAnswers,
  settleDifference,
} from '../../../src/domain/meeting/editMeeting'
import { newMeeting } from '../../../src/domain/meeting/meeting'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { answerQuestions } from '../../../src/domain/project/editProject'
import type { Project } from '../../../src/domain/project/project'
import { writeDocument } from '../../../src/text/document/writeDocument'
import { rowsOf, textsOf } from '../../support/documentTexts'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'
import { given } from '../../support/smallProject'

const at = '2026-11-22T09:30:00.000Z'
const id = 'r-1'

function afterAMeeting(name: string): Project {
  const before = organisations[name] as Project
  const began = addMeeting(before, id, {
    ...newMeeting('2026-11-22', at, 'referente'),
    present: [{ role: 'Direzione', group: 'management' }],
  })
  const answered = minuteAnswers(began, answerQuestions(began, { referente: given('monitorata') }), id, at)
  const agreed = addAgreement(answered, id, 'a-1', {
    ...{ at, text: 'Calendario entro il 20', by: 'Direzione', due: '2027-01-20' },
  })
  const voted = editEntry(agreed, id, 'votes', 'orario-flessibile', {
    ...{ how: 'ballot', state: 'closed', at, all: { assente: 5, monitorata: 6 } },
    groups: { workers: { assente: 5 }, management: { monitorata: 6 } },
  })
  const raised = editEntry(voted, id, 'votes', 'recupero-ore', {
    ...{ how: 'hands', state: 'closed', at, all: { assente: 2, formalizzata: 4 } },
  })
  return settleDifference(raised, id, 'part-time', {
    ...{ answer: given('informale'), other: given('assente'), by: 'Direzione', why: 'Due casi in un anno', at },
  })
}

const write = (project: Project) => {
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  return writeDocument(content, project, evaluation, plan, project.choices.document)
}

describe.each(['officina di 35', 'studio di 6'])('the minutes, %s', (name) => {
  const document = write(afterAMeeting(name))
  const minutes = document.chapters.find(({ id }) => id === 'appendice-d')

  it('are an appendix with the day, what was decided, by whom and why', () => {
    expect(minutes?.title).toBe('Decisioni prese il 22 novembre 2026')
    const texts = minutes ? textsOf({ ...document, chapters: [minutes] }).join('\n') : ''
    expect(texts).toMatch(/Presenti: Direzione/)
    expect(texts).toMatch(/Due casi in un anno/)
    expect(texts).toMatch(/Calendario entro il 20[\s\S]*20 gennaio 2027/)
    expect(texts).toMatch(/Urna: 11 voti/)
  })

  it('open with what is to be done; an answer that had one before stands beside it, a first one stands alone', () => {
    const tables = minutes?.blocks.flatMap((block) => (block.type === 'table' ? [block] : [])) ?? []
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Decisioni e scadenze',
      'Voti della sala',
      'Risposte cambiate o confrontate',
    ])
    expect(tables.at(-1)?.columns.map(({ title }) => title)).toContain('Prima')
    const project = organisations[name] as Project
    const { referente: _, ...others } = project.answers
    const fresh = addMeeting({ ...project, answers: others }, id, newMeeting('2026-11-22', at, 'referente'))
    const answered = minuteAnswers(fresh, answerQuestions(fresh, { referente: given('informale') }), id, at)
    expect(rowsOf(write(answered), `prime-risposte-${id}`)).toHaveLength(1)
    expect(rowsOf(write(answered), `decisioni-${id}`)).toEqual([])
  })

  it('what groups see differently is a point to discuss, in «Da verificare»', () => {
    const points = rowsOf(document, 'punti-da-discutere')
      .map((row) => JSON.stringify(row))
      .join('\n')
    expect(points).toMatch(/La direzione sta sulla frase 4, la rappresentanza di chi lavora sulla frase 1\./)
    expect(points).toMatch(/Seconda copia:/)
    expect(points).toMatch(/La sala è divisa: dalla frase 1 alla 3\./)
  })

  it('are not there without a meeting, and can be left out', () => {
    expect(write(organisations[name] as Project).chapters.some(({ id }) => id === 'appendice-d')).toBe(false)
    const project = afterAMeeting(name)
    const without = {
      ...project,
      choices: { ...project.choices, document: { ...project.choices.document, without: ['appendice-d'] } },
    }
    expect(write(without).chapters.some(({ id }) => id === 'appendice-d')).toBe(false)
  })
})
