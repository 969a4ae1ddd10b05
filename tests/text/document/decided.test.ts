import { describe, expect, it } from 'vitest'
import type { Block, Chapter, PlanDocument } from '../../../src/domain/document/planDocument'
import { fingerprint } from '../../../src/domain/fingerprint'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { approve, editAction, setBudget, writeOwn, writeReview, writeSheet } from '../../../src/domain/project/choices'
import { type Choices, noChoices, type Project } from '../../../src/domain/project/project'
import { isStale, proposedText, textOf } from '../../../src/text/document/sheetTexts'
import { subjectOf } from '../../../src/text/document/subject'
import { writeDocument } from '../../../src/text/document/writeDocument'
import { numberText } from '../../../src/text/format'
import { organisations } from '../../support/organisations'
import { content } from '../../support/realContent'

const officina = organisations['officina di 35'] as Project
const options = { answers: false, notes: false }

function subjectWith(choices: Choices, answers = officina.answers) {
  const project = { ...officina, answers, choices }
  const { evaluation, plan } = buildPlan(content, project, '2026-11-22')
  return subjectOf(content, project, evaluation, plan, options)
}
function documentWith(choices: Choices): PlanDocument {
  const { project, evaluation, plan } = subjectWith(choices)
  return writeDocument(content, project, evaluation, plan, options)
}
const first = subjectWith(noChoices).plan.actions[0]?.id ?? ''
const firstMeasure = subjectWith(noChoices).plan.actions.find(({ kind }) => kind === 'measure')
const chapterOf = (document: PlanDocument, id: string): Chapter | undefined =>
  document.chapters.find((chapter) => chapter.id === id)
const tableOf = (chapter: Chapter | undefined, id: string): Extract<Block, { type: 'table' }> | undefined =>
  chapter?.blocks.find((block): block is Extract<Block, { type: 'table' }> => block.type === 'table' && block.id === id)
const sheetOf = (document: PlanDocument, number: number) =>
  chapterOf(document, 'capitolo-8')?.blocks.flatMap((block) =>
    block.type === 'action' && block.sheet.number === number ? [block.sheet] : [],
  )[0]

describe('a text written over the proposed one', () => {
  const subject = subjectWith(noChoices)
  const [action] = subject.plan.actions
  if (!action) throw new Error('the plan has an action')
  const proposed = proposedText(subject, action, 'need')
  const choices = writeSheet(noChoices, action.id, 'need', 'Lo chiedono i reparti da anni.', proposed)

  it('is what every document prints', () => {
    expect(sheetOf(documentWith(choices), 1)?.because).toBe('Lo chiedono i reparti da anni.')
  })

  it('stays, and is looked at again, when the answers beneath it change', () => {
    const answered = subjectWith(choices)
    const same = answered.plan.actions.find(({ id }) => id === action.id)
    expect(same && isStale(answered, same, 'need')).toBe(false)
    const stale = {
      ...choices,
      edits: {
        [action.id]: { texts: { need: { text: 'Lo chiedono i reparti da anni.', over: fingerprint('altro') } } },
      },
    }
    const changed = subjectWith(stale)
    const now = changed.plan.actions.find(({ id }) => id === action.id)
    expect(now && [isStale(changed, now, 'need'), textOf(changed, now, 'need')]).toEqual([
      true,
      'Lo chiedono i reparti da anni.',
    ])
  })

  it('takes the place of a role in the table of who does what, with what holds for the other actions', () => {
    const roles = tableOf(
      chapterOf(documentWith(writeSheet(noChoices, first, 'consulted', 'RLS', 'RSU')), 'capitolo-11'),
      'ruoli',
    )
    expect(roles?.columns.map(({ title }) => title)).toEqual([
      'Azione',
      'Decide',
      'Conduce',
      'Esegue',
      'Si consulta',
      'Si informa',
    ])
    expect(roles?.rows[0]?.[4]).toBe('RLS')
    expect(roles?.rows.flat()).not.toContain('')
  })
})

describe('an action written from scratch', () => {
  it('has a sheet without empty lines', () => {
    const document = documentWith(writeOwn(noChoices, 'propria-1', { title: 'Orto in azienda', area: 'cultura' }))
    const sheet = chapterOf(document, 'capitolo-8')?.blocks.flatMap((block) =>
      block.type === 'action' && block.sheet.title === 'Orto in azienda' ? [block.sheet] : [],
    )[0]
    expect(sheet).toBeDefined()
    expect([...(sheet?.fields ?? []), ...(sheet?.after ?? [])].filter(({ text }) => text.trim() === '')).toEqual([])
  })
})

describe('the budget', () => {
  const expenses = [{ what: 'Consulente', amounts: [3000, 500, 0], coverage: 'fondi', certainty: 'stima' }] as never
  const choices = setBudget(editAction(noChoices, firstMeasure?.id ?? '', { expenses }), {
    hourlyCost: 30,
    yearly: 1000,
  })
  const chapter = chapterOf(documentWith(choices), 'capitolo-10')

  it('says year by year what it takes, what an hour costs and what there is', () => {
    const years = tableOf(chapter, 'anni')
    const labels = years?.rows.map(([cell]) => (typeof cell === 'string' ? cell : cell?.text))
    expect(labels?.slice(-3)).toEqual(['In tutto', 'Costo delle ore interne', 'Spesa disponibile'])
    const { budget } = subjectWith(choices).plan
    const low = (budget.years[0]?.hours.low ?? 0) * 30
    expect(years?.rows.at(-2)?.[1]).toContain(numberText(low))
  })

  it('lists the expenses somebody wrote, with who pays and how sure they are', () => {
    expect(tableOf(chapter, 'spese')?.rows[0]?.slice(0, 2)).toEqual([`${firstMeasure?.number}. Consulente`, '3.000 €'])
  })

  it('says plainly when there is not enough', () => {
    const text = chapter?.blocks.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join(' ')
    expect(text).toMatch(/1 \(.*€\).*supera(re)? i 1\.000 € disponibili/)
  })
})

describe('what was found at the reviews', () => {
  const progress = { '6': { state: 'in-corso', percent: 40, happened: 'Provata in un reparto.' } } as const
  const choices = writeReview(editAction(noChoices, first, { progress }), '6', {
    on: '2027-07-12',
    text: 'Bene i turni.',
  })
  const document = documentWith(choices)

  it('is in the chapter on reviews, action by action', () => {
    const chapter = chapterOf(document, 'capitolo-12')
    expect(tableOf(chapter, 'avanzamento')?.rows[0]?.[1]).toBe('In corso, 40%. Provata in un reparto.')
    const texts = chapter?.blocks.flatMap((block) => (block.type === 'text' ? [block.text] : []))
    expect(texts).toContain('Riesame a 6 mesi, 12 luglio 2027. Bene i turni.')
  })

  it('leaves no trace before there is any', () => {
    expect(tableOf(chapterOf(documentWith(noChoices), 'capitolo-12'), 'avanzamento')).toBeUndefined()
  })
})

describe('approval', () => {
  it('takes the word draft away from every page, and from nothing else', () => {
    const { draftLine, draftStatement, cover } = documentWith(approve(noChoices, { on: '2026-12-20' }))
    expect(draftLine).toBe('Approvato il 20 dicembre 2026; stesura del 22 novembre 2026')
    expect(cover.date).toBe('Approvato il 20 dicembre 2026')
    expect(draftStatement).toContain('Non è una certificazione né un parere legale.')
    expect(`${draftLine} ${draftStatement}`).not.toMatch(/bozza/i)
    expect(documentWith(noChoices).draftLine).toMatch(/^Bozza/)
  })

  it('is a chapter once somebody gave an opinion', () => {
    expect(chapterOf(documentWith(noChoices), 'approvazione')).toBeUndefined()
    const opinions = [
      { who: 'RSU', opinion: 'con-osservazioni', text: 'Si parta dalla notte.', on: '2026-12-15' },
    ] as const
    const chapter = chapterOf(
      documentWith(approve(noChoices, { on: '2026-12-20', opinions: [...opinions] })),
      'approvazione',
    )
    expect(tableOf(chapter, 'pareri')?.rows[0]).toEqual([
      'RSU',
      'favorevole con osservazioni',
      'Si parta dalla notte.',
      '15 dicembre 2026',
    ])
    expect(chapter?.blocks.at(-1)).toEqual({
      type: 'signatures',
      items: [
        { who: 'Per la direzione', how: 'nome, data e firma' },
        { who: 'RSU', how: 'nome, data e firma' },
      ],
    })
  })
})
