/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest'
import type { Block, PlanDocument } from '../../../src/domain/document/planDocument'
import { buildDocx } from '../../../src/exports/docx/buildDocx'
import { chapterHeading } from '../../../src/text/docx'
import { blocksOf, textsOf } from '../../support/documentTexts'
import { chapter, longTable, sampleDocument } from '../../support/sampleDocument'
import { all, inStyle, one, readWord, styleOf, tablesOf, type WordFile, written } from './wordFile'

const document = sampleDocument()
const made = async (of: PlanDocument): Promise<WordFile> => readWord(await buildDocx(of))
const withBlocks = (...blocks: Block[]): PlanDocument => sampleDocument({ chapters: [chapter('1', 'Prova', blocks)] })

describe('a Word file of the plan', async () => {
  const word = await made(document)

  it('says everything the document says', () => {
    const text = all(word.body, 'w:p').map(written).join('\n')
    const drawn = all(word.body, 'wp:docPr').map((drawing) => drawing.getAttribute('descr'))
    const figures = new Set(
      [...blocksOf(document, 'bars'), ...blocksOf(document, 'gantt'), ...blocksOf(document, 'axes')].map(
        ({ alt }) => alt,
      ),
    )
    const elsewhere = new Set([
      document.draftLine,
      ...figures,
      ...document.chapters.flatMap(({ kicker }) => kicker ?? []),
    ])
    const missing = textsOf(document).filter(
      (sentence) => !elsewhere.has(sentence) && sentence.split('\n').some((line) => !text.includes(line)),
    )
    expect(missing).toEqual([])
    expect(drawn.every((description) => description)).toBe(true)
  })

  it('has the headings of the document, in order, each with a bookmark Word accepts', () => {
    expect(inStyle(word, 'Heading1')).toEqual(document.chapters.map(chapterHeading))
    const inside = document.chapters
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        if (block.type === 'heading') return block.text
        return block.type === 'action' || block.type === 'objective' ? block.sheet.title : []
      })
    expect(inStyle(word, 'Heading2')).toEqual(inside)
    const names = all(word.body, 'w:bookmarkStart').map((mark) => mark.getAttribute('w:name') ?? '')
    expect(names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('has every table cell by cell, with a head that repeats and rows that are not divided', () => {
    const tables = tablesOf(word)
    for (const { columns, rows } of blocksOf(document, 'table')) {
      const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
      expect(tables).toContainEqual([columns.map(({ title }) => title), ...cells])
    }
    expect(all(word.body, 'w:tr').every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true)
    const planTables = all(word.body, 'w:tbl').filter(
      (table) => one(table, 'w:tblStyle').getAttribute('w:val') === 'PlanTable',
    )
    expect(planTables.every((table) => all(one(table, 'w:tr'), 'w:tblHeader').length === 1)).toBe(true)
  })

  it('numbers tables and figures with fields that already show their number', () => {
    const captions = document.chapters
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'table' || block.type === 'bars' || block.type === 'gantt' ? block : []))
    let [tables, figures] = [0, 0]
    const expected = captions.map(({ type, caption }) =>
      type === 'table' ? `Tabella ${++tables}. ${caption}` : `Figura ${++figures}. ${caption}`,
    )
    expect(inStyle(word, 'Caption')).toEqual(expected)
    const fields = all(word.body, 'w:fldSimple').map((field) => field.getAttribute('w:instr'))
    expect(fields.every((field) => field && /^SEQ (Tabella|Figura) \\\* ARABIC$/.test(field))).toBe(true)
  })

  it('has a table of contents that Word fills in, with the chapters already in it', () => {
    const contents = one(word.body, 'w:sdt')
    expect(one(contents, 'w:instrText').textContent).toContain('TOC \\h \\o "1-1"')
    expect(inStyle(word, 'TOC1').filter((entry) => entry !== '')).toEqual(document.chapters.map(chapterHeading))
    expect(all(word.part('word/settings.xml'), 'w:updateFields')).toHaveLength(1)
  })

  it('says on every page whose it is, that it is a draft, and which page it is', () => {
    expect(written(one(word.part('word/header1.xml'), 'w:hdr'))).toContain(document.organisation)
    const foot = one(word.part('word/footer1.xml'), 'w:ftr')
    expect(written(foot)).toContain(document.draftLine)
    expect(all(foot, 'w:instrText').map(({ textContent }) => textContent)).toEqual(['PAGE', 'NUMPAGES'])
  })

  it('is in Italian', () => {
    const languages = all(word.part('word/styles.xml'), 'w:lang').map((language) => language.getAttribute('w:val'))
    expect(languages).toEqual(['it-IT'])
  })
})

describe('styles', async () => {
  const word = await made(document)
  const styles = all(word.part('word/styles.xml'), 'w:style')
  const ids = styles.map((style) => style.getAttribute('w:styleId'))

  it('are all there, and those they are based on', () => {
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(word.body, name))
    const named = styles.flatMap((style) => [...all(style, 'w:basedOn'), ...all(style, 'w:next')])
    const missing = [...used, ...named].map((use) => use.getAttribute('w:val')).filter((id) => !ids.includes(id))
    expect(missing).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are the only looks: nothing is formatted by hand', () => {
    const byHand = ['w:rPr', 'w:pPr'].flatMap((name) =>
      all(word.body, name).flatMap((properties) => [...properties.children].map(({ tagName }) => tagName)),
    )
    /** A page that begins is not a look; the stops in the table of contents are Word's. */
    expect(new Set(byHand)).toEqual(new Set(['w:pStyle', 'w:rStyle', 'w:pageBreakBefore', 'w:tabs']))
    const stops = all(word.body, 'w:p').filter((paragraph) => all(paragraph, 'w:tabs').length > 0)
    expect(new Set(stops.map(styleOf))).toEqual(new Set(['TOC1']))
    expect(
      all(word.body, 'w:tcPr').flatMap(({ children }) => [...children].map(({ tagName }) => tagName)),
    ).not.toContain('w:shd')
  })

  it('keep the names Word translates, and Italian names for ours', () => {
    const name = (id: string) => {
      const style = styles.find((candidate) => candidate.getAttribute('w:styleId') === id)
      return style && one(style, 'w:name').getAttribute('w:val')
    }
    expect(['Heading1', 'Heading2', 'Heading3', 'Title', 'Caption', 'ListBullet', 'TOC1'].map(name)).toEqual([
      'heading 1',
      'heading 2',
      'heading 3',
      'Title',
      'caption',
      'List Bullet',
      'toc 1',
    ])
    expect(name('PlanTable')).toBe('Tabella del piano')
    const foreign = styles.filter(
      (style) =>
        style.getAttribute('w:customStyle') === '1' &&
        /^(heading|toc|Title)/.test(name(style.getAttribute('w:styleId') ?? '') ?? ''),
    )
    expect(foreign).toEqual([])
  })
})

describe('hard cases', () => {
  it('characters XML cannot hold are left out, others stay as they are', async () => {
    const word = await made({
      ...withBlocks({ type: 'text', tone: 'body', text: 'a\u0000b\u000Bc \uD800 è “q” 👩🏽‍🔬 שלום < & >' }),
      organisation: 'Rossi & "Figli" <1>',
    })
    expect(inStyle(word, 'BodyText')).toEqual(['abc  è “q” 👩🏽‍🔬 שלום < & >'])
    expect(inStyle(word, 'CoverOrganisation')).toEqual(['Rossi & "Figli" <1>'])
  })

  it('two tables never touch: Word would make them one', async () => {
    const numbers: Block = { type: 'numbers', items: [{ value: '1', label: 'a' }] }
    const { body } = await made(withBlocks(numbers, numbers, longTable(2), numbers))
    const touching = all(body, 'w:tbl').filter(({ nextElementSibling }) => nextElementSibling?.tagName === 'w:tbl')
    expect(touching).toEqual([])
  })

  it('every cell ends with a paragraph, also when it says nothing', async () => {
    const empty: Block = { type: 'table', id: 't', caption: 'Vuota', columns: [{ title: '', width: 1 }], rows: [['']] }
    const { body } = await made(withBlocks(empty, { type: 'signatures', items: [{ who: 'Uno', how: 'firma' }] }))
    expect(all(body, 'w:tc').every(({ lastElementChild }) => lastElementChild?.tagName === 'w:p')).toBe(true)
  })

  it('a plan with no chapter is still a file', async () => {
    const word = await made(sampleDocument({ chapters: [] }))
    expect(inStyle(word, 'Title')).toEqual([document.title])
  })

  it('the table of contents of a brief document is on the cover', async () => {
    const word = await made(sampleDocument({ brief: true }))
    const heads = all(word.body, 'w:p').filter((paragraph) => styleOf(paragraph) === 'TOCHeading')
    expect(heads.map((head) => all(head, 'w:pageBreakBefore').length)).toEqual([0])
  })
})
