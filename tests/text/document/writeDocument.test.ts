import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../../src/domain/document/planDocument'
import { printableRanges } from '../../../src/domain/document/printableRanges'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import { noChoices, type Project } from '../../../src/domain/project/project'
import { writeDocument } from '../../../src/text/document/writeDocument'
import { blocksOf, paragraphsBelow, rowsOf, textsOf } from '../../support/documentTexts'
import { allUnknown, given, organisations } from '../../support/organisations'
import { aProject, content, realAnswers } from '../../support/realContent'

const write = (project: Project, options = { answers: true, notes: true }, source = content): PlanDocument => {
  const { evaluation, plan } = buildPlan(source, project, '2026-11-22')
  return writeDocument(source, project, evaluation, plan, options)
}

const everyAction = content.measures.map(({ id }) => id)
const situations: readonly (readonly [string, Project])[] = [
  ...Object.entries(organisations),
  [
    'nessuna azione',
    {
      ...project('officina di 35'),
      choices: { ...noChoices, removed: [...everyAction, 'azione-raccolta-dati'] },
    },
  ],
  [
    'quindici azioni',
    {
      ...project('casa di riposo di 180'),
      choices: { ...noChoices, added: everyAction.slice(20, 26) },
    },
  ],
]

function project(name: string): Project {
  const found = organisations[name]
  if (!found) throw new Error(`no organisation called "${name}"`)
  return found
}

const wrong: readonly (readonly [string, RegExp])[] = [
  ['something undefined', /undefined|NaN|\bnull\b|\[object/],
  ['a placeholder', /[{}]/],
  ['two spaces', / {2}/],
  ['a space before a stop', / [.,;:](\s|$)/],
  ['two stops', /\.\.|,,|;;|:\s*:|»\.\./],
  ['a wrong plural', /(?<!su )\b1 (azioni|voci|cose|persone|ore|mesi|domande|passi|punti)\b/],
  ['an empty quotation', /«\s*»|\(\s*\)/],
  ['a sentence without its end', /[,;]$/],
]

const documents = new Map(situations.map(([name, each]) => [name, write(each)]))

function documentOf(name: string): PlanDocument {
  const document = documents.get(name)
  if (!document) throw new Error(`no situation called "${name}"`)
  return document
}

describe('the document of each situation', () => {
  it.each(situations)('%s: every text is clean', (name) => {
    for (const text of textsOf(documentOf(name))) expectClean(text)
  })

  it.each(situations)('%s: no chapter or table is empty, and ids do not repeat', (name) => {
    const document = documentOf(name)
    for (const chapter of document.chapters) expect(chapter.blocks.length, chapter.title).toBeGreaterThan(0)
    const ids = [...blocksOf(document, 'table'), ...blocksOf(document, 'bars'), ...blocksOf(document, 'gantt')].map(
      ({ id }) => id,
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const { columns, rows } of blocksOf(document, 'table')) {
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row.length).toBe(columns.length)
    }
  })

  it.each(situations)('%s: every action has a sheet, a bar and its resources', (name, each) => {
    const document = documentOf(name)
    const { plan } = buildPlan(content, each, '2026-11-22')
    const labels = plan.actions.map(({ number, title }) => `${number}. ${title}`)
    expect(blocksOf(document, 'action').map(({ sheet }) => `${sheet.number}. ${sheet.title}`)).toEqual(labels)
    expect(blocksOf(document, 'gantt').flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(labels)
    if (!document.brief)
      expect(rowsOf(document, 'risorse').map(([name]) => name)).toEqual(expect.arrayContaining(labels))
  })

  it.each(situations)('%s: every character can be printed', (name) => {
    const codes = new Set(
      textsOf(documentOf(name)).flatMap((text) => [...text].map((character) => character.codePointAt(0) ?? 0)),
    )
    const missing = [...codes].filter((code) => !printableRanges.some(([first, last]) => code >= first && code <= last))
    expect(missing.map((code) => String.fromCodePoint(code))).toEqual([])
  })
})

function expectClean(text: string): void {
  expect(text.trim(), 'an empty text').not.toBe('')
  for (const [what, pattern] of wrong) expect(text, what).not.toMatch(pattern)
}

describe('chapters', () => {
  it('come in their order', () => {
    const numbers = write(project('officina di 35')).chapters.map(({ number }) => number)
    expect(numbers).toEqual(['', ...Array.from({ length: 15 }, (_, place) => `${place + 1}`), 'A', 'B', 'C'])
  })

  it('are five under ten people, and the contents have no page', () => {
    const document = write(project('studio di 6'), { answers: false, notes: false })
    expect(document.chapters.map(({ number }) => number)).toEqual(['', '1', '2', '3', '4', '5'])
    expect(document.brief).toBe(true)
  })

  it('leave the answers out unless asked for, and the notes too', () => {
    const without = write(project('officina di 35'), { answers: false, notes: false })
    expect(without.chapters.map(({ id }) => id)).not.toContain('appendice-a')
    const answers = write(project('officina di 35'), { answers: true, notes: false })
    expect(textsOf(answers).join()).not.toContain('Ne parla la direzione in gennaio.')
    expect(textsOf(write(project('officina di 35'))).join()).toContain('Ne parla la direzione in gennaio.')
  })

  it('speak of other frameworks only to those who look for calls and certifications', () => {
    expect(write(project('officina di 35')).chapters.map(({ id }) => id)).toContain('appendice-b')
    expect(write(project('casa di riposo di 180')).chapters.map(({ id }) => id)).not.toContain('appendice-b')
  })
})

describe('the cover', () => {
  it('says that it is a draft, of when and of whom', () => {
    const { fileName, draftLine, draftStatement, exampleLine, period } = write(project('officina di 35'))
    expect(fileName).toBe('piano-conciliazione-meccanica-tresaldi-s-r-l-2026-11-22.pdf')
    expect(draftLine).toBe('Bozza del 22 novembre 2026, da discutere e approvare')
    expect(draftStatement).toContain('Non è una certificazione né un parere legale.')
    expect(period).toBe('Gennaio 2027 – dicembre 2028')
    expect(exampleLine).toBeUndefined()
  })

  it('marks the organisations that are made up', () => {
    expect(write(project('in pochi, quasi niente')).exampleLine).toBe('Organizzazione di fantasia: esempio')
  })
})

describe('people', () => {
  const printed = (document: PlanDocument) =>
    ['organico', 'gruppi', 'bisogni', 'risposte'].flatMap((id) => rowsOf(document, id)).map((row) => row.join(' | '))

  it('in groups under five are never a number', () => {
    const rows = printed(write(project('officina di 35'))).join('\n')
    expect(rows).toContain('meno di 5')
    expect(rows).not.toMatch(
      /(donne|uomini|madri|padri|anni|oltre|dirigenti|responsabili|apprendistato|determinato)[^|;]*: [1-4]\b/i,
    )
  })

  it('cannot be found by subtraction', () => {
    const some = aProject(given({ persone: 40, 'persone-genere': { donne: 3, uomini: 37, 'altro-non-indicato': 0 } }))
    expect(rowsOf(write(some), 'organico')[0]).toEqual(['In tutto', 'meno di 5', 'non mostrato', 'certo'])
  })

  it('that do not add up are to be checked, and never «certo»', () => {
    const ages = (values: Record<string, number>) =>
      rowsOf(write(aProject(given({ persone: 62, 'persone-eta': values }))), 'gruppi')[0]?.at(-1)
    expect(ages({ 'meno-30': 10, '30-44': 20, '45-54': 20, '55-oltre': 10 })).toBe('da controllare: la somma è 60')
    expect(ages({ 'meno-30': 10, '30-44': 20, '45-54': 20, '55-oltre': 12 })).toBe('certo')
    expect(ages({ 'meno-30': 70 })).toBe('da controllare: la somma è 70')
    expect(ages({ 'meno-30': 10 })).toBe('in parte da completare')
  })

  it('are all there when the boxes written make the whole: the blank ones are nobody', () => {
    const some = aProject(given({ persone: 62, 'persone-genere': { donne: 17, uomini: 45 } }))
    expect(rowsOf(write(some), 'organico')[0]).toEqual(['In tutto', '17', '45', 'certo'])
  })

  it('are marked as an estimate where they are one', () => {
    const some = aProject(
      given({ persone: 40, 'persone-genere': { donne: 18, uomini: 22, 'altro-non-indicato': 0 } }, 'estimate'),
    )
    expect(rowsOf(write(some), 'organico')[0]).toEqual(['In tutto', '≈ 18', '≈ 22', 'stima'])
  })
})

describe('appendices', () => {
  const named = (document: PlanDocument) =>
    document.chapters.filter(({ id }) => id.startsWith('appendice-')).map(({ id, kicker }) => `${id}: ${kicker}`)

  it('have no letter where there is only one', () => {
    const home = project('nessuna risposta')
    expect(named(write(home))).toEqual(['appendice-c: Appendice'])
    expect(write(home).chapters.filter(({ appendix }) => appendix)).toMatchObject([{ number: '' }])
  })

  it('keep their letters, also in the table of contents, where there are more', () => {
    const home = project('comune di 45')
    const document = write(home, { answers: true, notes: false })
    expect(document.chapters.flatMap(({ appendix, number }) => (appendix ? [number] : []))).toEqual(['A', 'C'])
  })
})

describe('months', () => {
  it('are short only in tables, in brackets and in the steps of a sheet', () => {
    const sentences = blocksOf(write(project('officina di 35')), 'text').map(({ text }) => text)
    const checks = blocksOf(write(project('officina di 35')), 'action').flatMap(({ sheet }) => [
      ...sheet.fields.map(({ text }) => text),
      ...sheet.after.map(({ text }) => text),
    ])
    expect(
      [...sentences, ...checks].filter((text) =>
        /(?<![(–])\b(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic) 20/.test(text),
      ),
    ).toEqual([])
  })
})

describe('the questions the document reads', () => {
  it.each([
    'tipo-organizzazione',
    'settore',
    'comune-sede',
    'sedi.numero',
    'turni',
    'quota-turnisti',
    'lavoro-in-presenza',
    'persone-genere',
    'persone-part-time',
    'persone-eta',
    'contratti',
    'ruoli',
    'accordi-agile',
    'figli-minori',
    'nascite',
    'caregiver',
    'uscite',
    'relazioni-sindacali.rsu',
    'relazioni-sindacali.ccnl',
    'relazioni-sindacali.secondo-livello',
    'motivazioni',
    'vincoli-risorse.budget',
    'ascolto-bisogni',
    'bisogni-cura',
    'servizi-richiesti',
  ])('%s is one of the questionnaire', (ref) => {
    const [id, part] = ref.split('.')
    const question = content.questions.find((candidate) => candidate.id === id)
    const parts = question?.type === 'fields' ? question.fields.map((field) => field.id) : []
    expect(part === undefined ? question !== undefined : parts.includes(part)).toBe(true)
  })
})

describe('norms', () => {
  const withConfidence = (confidence: 'bassa' | 'media') => ({
    ...content,
    norms: content.norms.map((norm) => ({ ...norm, confidence })),
  })
  const cited = (document: PlanDocument) =>
    ['norme', 'norme-da-verificare'].flatMap((id) => paragraphsBelow(document, id))

  it('of low confidence are never printed', () => {
    const low = content.norms.filter(({ confidence }) => confidence === 'bassa')
    for (const document of documents.values()) {
      const texts = textsOf(document).join('\n')
      for (const { citation } of low) expect(texts).not.toContain(citation)
    }
    const document = write(project('casa di riposo di 180'), undefined, withConfidence('bassa'))
    expect(cited(document)).toEqual([])
    expect(rowsOf(document, 'avvisi').join()).not.toMatch(/\[\d+\]/)
  })

  it('of medium confidence always say "da verificare"', () => {
    const document = write(project('casa di riposo di 180'), undefined, withConfidence('media'))
    expect(paragraphsBelow(document, 'norme')).toEqual([])
    expect(paragraphsBelow(document, 'norme-da-verificare').length).toBeGreaterThan(10)
    const headings = blocksOf(document, 'heading').map(({ text }) => text)
    expect(headings).toContain('Riferimenti da verificare')
    const small = write(project('studio di 6'), undefined, withConfidence('media'))
    const notices = textsOf(small).filter((text) => text.includes('Riferimento: '))
    expect(notices.length).toBeGreaterThan(3)
    for (const notice of notices) expect(notice).toContain('(da verificare)')
  })

  it('are numbered so that each notice finds its own', () => {
    const document = write(project('casa di riposo di 180'))
    const appendix = cited(document).join(' ')
    const numbers = rowsOf(document, 'avvisi').flatMap((row) => row[1]?.match(/\[\d+\]/g) ?? [])
    expect(numbers.length).toBeGreaterThan(20)
    for (const number of numbers) expect(appendix).toContain(number)
  })
})

describe('any answers', () => {
  it('give a document that reads well', () => {
    fc.assert(
      fc.property(realAnswers, fc.constantFrom('quick' as const, 'full' as const), (answers, track) => {
        for (const text of textsOf(write(aProject(answers, { track })))) expectClean(text)
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('even if they are all "non so"', () => {
    const document = write(aProject(allUnknown))
    expect(rowsOf(document, 'verifiche').length).toBeLessThanOrEqual(18)
    expect(textsOf(document).join('\n')).toMatch(/Restano altre \d+ voci/)
  })
})
