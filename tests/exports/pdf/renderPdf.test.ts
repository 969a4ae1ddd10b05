import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Block, PlanDocument } from '../../../src/domain/document/planDocument'
import type { MadePdf } from '../../../src/exports/pdf/messages'
import { hardDocument } from '../../support/hardDocument'
import { type ReadPdf, readPdf } from '../../support/pdf/readText'
import { allNodes, type StructureNode } from '../../support/pdf/structureTree'
import { checkPdf, type PdfCheck } from '../../support/pdfChecker'
import { renderInNode } from '../../support/renderInNode'
import { chapter, ganttRows, longTable, sampleDocument, timeline } from '../../support/sampleDocument'

interface Rendered {
  made: MadePdf
  check: PdfCheck
  read: ReadPdf
}

async function render(document: PlanDocument): Promise<Rendered> {
  const made = await renderInNode(document)
  return { made, check: await checkPdf(made.bytes), read: await readPdf(made.bytes) }
}

describe('the PDF of a whole plan', () => {
  let plan: Rendered
  beforeAll(async () => {
    plan = await render(sampleDocument())
  }, 90_000)

  it('is tagged, with nothing out of place', () => {
    expect(plan.made.tagged).toBe(true)
    expect(plan.check.painted).toBeGreaterThan(1000)
    expect(plan.check.problems).toEqual([])
  })

  it('has the pages it says', () => {
    expect(plan.check.pages).toBe(plan.made.pages)
  })

  it('prints in the table of contents the page each link leads to', () => {
    const [, contents] = plan.read.pages
    const rows = plan.read.links.filter(({ page }) => page === 2)
    const printed = rows.map(({ y }) => {
      const number = contents?.pieces.filter((piece) => Math.abs(piece.y - y) < 12 && piece.x > 500)
      return Number(number?.map(({ text }) => text).join(''))
    })
    expect(rows).toHaveLength(sampleDocument().chapters.length)
    expect(printed).toEqual(rows.map(({ leadsTo }) => leadsTo))
    expect(new Set(printed).size).toBeGreaterThan(4)
  })

  it('has the chapters as bookmarks, and under them their parts and actions', () => {
    const chapters = plan.read.bookmarks.filter(({ depth }) => depth === 0)
    expect(chapters.map(({ title }) => title)).toEqual(sampleDocument().chapters.map(({ title }) => title))
    expect(plan.read.bookmarks).toContainEqual({ title: 'Bisogni di cura, senza nomi', page: 4, depth: 1 })
    expect(
      plan.read.bookmarks.filter(({ depth, title }) => depth === 1 && title.includes('Turni pubblicati')),
    ).toHaveLength(10)
  })

  it('can be read back: headings, accents, signs', () => {
    const text = plan.read.pages.map((page) => page.text).join(' ')
    for (const { title } of sampleDocument().chapters) expect(text).toContain(title)
    for (const words of [
      'così com’è',
      '≥ 28',
      '≈ 10',
      '«7–13 giorni»',
      'Obiettivi',
      'affiancare polivalenza',
      '÷ turni × 100',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain('□')
  })

  it('says on every page that it is a draft, whose, and which page', () => {
    for (const [index, { text }] of plan.read.pages.entries()) {
      expect(text).toContain('Bozza del 22 novembre 2026, da discutere e approvare')
      expect(text).toContain('Meccanica Tresaldi S.r.l.')
      expect(text.trim()).toMatch(new RegExp(`\\b${index + 1}$`))
    }
  })

  it('keeps each action on a page of its own, with the decision at the foot', () => {
    const pages = plan.read.pages.filter(({ text }) => text.includes('Impegno medio'))
    expect(pages).toHaveLength(10)
    for (const { pieces } of pages) {
      const decision = pieces.find(({ text }) => text === 'Decisione')
      expect(decision?.y).toBeLessThan(80)
    }
  })
})

describe('the PDF of what people really type', () => {
  let hard: Rendered
  beforeAll(async () => {
    hard = await render(hardDocument())
  }, 90_000)

  it('is still tagged, with nothing out of place', () => {
    expect(hard.check.problems).toEqual([])
  })

  it('shows that a character could not be printed', () => {
    const text = hard.read.pages.map((page) => page.text).join(' ')
    expect(text).toContain('Appunto □ di □:')
    expect(text).toContain('Uné testo')
  })

  it('says on every page that the organisation is made up', () => {
    for (const { text } of hard.read.pages) expect(text).toContain('Organizzazione di fantasia: esempio')
  })

  it('repeats the header of a long table on each of its pages, and reads it once', () => {
    const printed = hard.read.pages.filter(({ text }) => text.includes('Ore interne'))
    expect(printed.length).toBeGreaterThanOrEqual(3)
    const table = hard.check.roots
      .flatMap(allNodes)
      .find(({ role, children }) => role === 'Table' && children.length > 70)
    expect(table?.children.filter(({ role }) => role === 'TR')).toHaveLength(81)
  })

  it('draws a line for each action, however many', () => {
    const text = hard.read.pages.map((page) => page.text).join(' ')
    for (const { label } of ganttRows(40)) expect(text).toContain(label)
  })
})

describe('headings', () => {
  /** The same few blocks, pushed down the page a little more in each chapter. */
  const pushed = (lines: number): readonly Block[] => [
    { type: 'list', items: Array.from({ length: lines }, (_, index) => `Riga ${index + 1}`) },
    { type: 'heading', text: 'Una parte' },
    { type: 'text', tone: 'body', text: 'Un paragrafo che introduce la tabella. '.repeat(8) },
    { type: 'heading', text: 'Un’altra parte' },
    longTable(4),
    { type: 'text', tone: 'body', text: 'Una frase annuncia la figura.' },
    ...timeline(ganttRows(5)).blocks.slice(0, 1),
    { type: 'heading', text: 'Ultima parte' },
    { type: 'text', tone: 'body', text: 'Due righe di testo, per chiudere. '.repeat(5) },
  ]

  it('are never left at the foot of a page, nor captions and header rows', async () => {
    const chapters = Array.from({ length: 16 }, (_, index) =>
      chapter(`${index + 1}`, `Capitolo ${index + 1}`, pushed(index * 2 + 4), index % 5 === 0),
    )
    const { check } = await render(sampleDocument({ chapters }))
    expect(check.problems).toEqual([])
    expect(leftAlone(check.roots)).toEqual([])
  }, 120_000)

  /** Headings, captions and header rows, with the page of what comes next when it is another. */
  function leftAlone(roots: readonly StructureNode[]): string[] {
    const nodes = roots.flatMap(allNodes).filter(({ content }) => content.length > 0)
    return nodes.flatMap((node, index) => {
      const next = nodes
        .slice(index + 1)
        .find(({ role, scope }) => !/^H\d$|Caption|Lbl/.test(role) && scope !== 'Column')
      const announces = /^H[23]$|Caption/.test(node.role) || node.scope === 'Column'
      const [page, nextPage] = [node.content[0]?.page, next?.content[0]?.page]
      return announces && next && page !== nextPage ? [`${node.role} on page ${page}, then page ${nextPage}`] : []
    })
  }
})

describe('when the tagging fails', () => {
  it('the person still gets the PDF, and it says that it is not tagged', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
    const broken = sampleDocument({
      chapters: [chapter('1', 'Premessa', [{ type: 'text', tone: 'body', text: 'Testo.' }])],
    })
    vi.doMock('../../../src/exports/pdf/tagging/drawTagged', () => ({
      drawTagged: () => Promise.reject(new Error('a change in the library')),
    }))
    vi.resetModules()
    const { renderInNode: renderAgain } = await import('../../support/renderInNode')
    const made = await renderAgain(broken)
    expect(made.tagged).toBe(false)
    expect((await readPdf(made.bytes)).pages[2]?.text).toContain('Premessa')
    silent.mockRestore()
    vi.doUnmock('../../../src/exports/pdf/tagging/drawTagged')
  }, 90_000)
})
