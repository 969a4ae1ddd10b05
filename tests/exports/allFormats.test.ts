import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAll } from '../../src/content/loadContent'
import type { SheetCell } from '../../src/domain/document/planWorkbook'
import { measuresIn } from '../../src/domain/plan/resources'
import type { Project } from '../../src/domain/project/project'
import { printableText } from '../../src/exports/pdf/printableText'
import { writableText } from '../../src/exports/writableText'
import { harmless, serial } from '../../src/exports/xlsx/cellXml'
import { chapterHeading } from '../../src/text/docx'
import { expenseText, hoursText } from '../../src/text/format'
import { endOf, startOf } from '../../src/text/workbook/actionLookup'
import { Paper } from '../../src/ui/document/Paper'
import { type AllFormats, inAllFormats, inWords } from '../support/allFormats'
import { readCalendar } from '../support/calendarText'
import { blocksOf, rowsOf } from '../support/documentTexts'
import { editedProject } from '../support/editedProject'
import { sheetCells, textOfHtml, wordText } from '../support/officeText'
import { readPdf } from '../support/pdf/readText'
import { checkPdf } from '../support/pdfChecker'
import { fortyActions, noActions } from '../support/stressProjects'

const { examples } = loadAll('questionnaires')
const settled: readonly (readonly [string, Project])[] = [
  ...examples.map(({ id, project }) => [`example ${id}`, project] as const),
  ['the edited workshop', editedProject()],
]
const strained: readonly (readonly [string, Project])[] = [
  ['forty actions with names of two hundred characters', fortyActions()],
  ['no actions', noActions()],
]

describe.each([...settled, ...strained])('%s, in every format', (_, project) => {
  let made: AllFormats
  /** All that is written in each, without spaces: lines may end anywhere. */
  let said: Record<'PDF' | 'Word' | 'screen', string>
  beforeAll(async () => {
    made = await inAllFormats(project)
    const { pages } = await readPdf(made.pdf)
    said = {
      PDF: bare(pages.map(({ text }) => text).join(' ')),
      Word: bare(wordText(made.docx)),
      screen: bare(textOfHtml(renderToStaticMarkup(createElement(Paper, { document: made.document })))),
    }
  }, 180_000)

  const missing = (texts: readonly string[]) =>
    Object.entries(said).flatMap(([format, text]) =>
      texts.filter((wanted) => !text.includes(bare(wanted))).map((wanted) => `${format}: ${wanted}`),
    )

  it('has the same headings', () => {
    const { chapters, organisation, title, period, draftLine } = made.document
    const parts = chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'heading' ? block.text : 'caption' in block ? block.caption : [])),
    )
    expect(
      missing([title, organisation, period, draftLine, ...chapters.map((chapter) => chapter.title), ...parts]),
    ).toEqual([])
    for (const chapter of chapters) expect(said.Word).toContain(bare(chapterHeading(chapter)))
  })

  it('has the same actions, figures and dates in PDF, Word and on the screen', () => {
    const { document, subject } = made
    const sheets = blocksOf(document, 'action').map(({ sheet }) => sheet)
    expect(sheets.map(({ title }) => title)).toEqual(subject.plan.actions.map(({ title }) => title))
    const figures = [
      ...sheets.flatMap(({ title, because, kicker, chips, steps }) => [
        ...[title, because, kicker],
        ...chips.map(({ value }) => value),
        ...steps.items.map(({ when }) => when),
      ]),
      ...blocksOf(document, 'numbers').flatMap(({ items }) => items.map(({ value }) => value)),
      ...blocksOf(document, 'bars').flatMap(({ rows }) => rows.map(({ detail }) => detail)),
      ...blocksOf(document, 'table').flatMap(({ rows }) =>
        rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text)),
      ),
    ]
    expect(missing(figures)).toEqual([])
  })

  it('has the same actions and days in the workbook', () => {
    const cells = sheetCells(made.xlsx, 'Azioni')
    for (const action of made.subject.plan.actions) {
      const row = 3 + action.number
      expect(cells.get(`A${row}`)).toBe(`${action.number}`)
      expect(cells.get(`B${row}`)).toBe(harmless(writableText(action.title)))
      expect(cells.get(`H${row}`)).toBe(`${serial(startOf(made.subject, action).day)}`)
      expect(cells.get(`I${row}`)).toBe(`${serial(endOf(made.subject, action).day)}`)
    }
  })

  it('has the same budget in the workbook, in the document and in the plan', () => {
    const { plan } = made.subject
    const sheet = made.workbook.sheets.find(({ name }) => name === 'Bilancio')
    const total = sheet?.rows.find((row) => shown(row[1]) === 'In tutto')
    if (plan.actions.length === 0) return expect(total).toBeUndefined()
    const years = plan.budget.years.map((_, year) => {
      const [from, to, , , low, high] = (total ?? []).slice(3 + year * 6, 9 + year * 6).map(shown)
      return {
        hours: { low: Number(from), high: Number(to) },
        expense: { low: Number(low), high: high === 'senza limite' ? null : Number(high) },
      }
    })
    expect(years).toEqual(plan.budget.years)
    const printed = rowsOf(made.document, 'anni').find(([first]) => first === 'In tutto')
    if (!printed) return
    const texts = years.map(
      ({ hours, expense }) => `${hoursText(hours)}; ${expense.high === 0 ? 'nessuna spesa' : expenseText(expense)}`,
    )
    expect(printed.slice(1)).toEqual(texts)
  })

  it('has the same steps and days in the calendar', () => {
    const events = readCalendar(made.ics)
    const { actions } = made.subject.plan
    for (const { title, number, steps } of actions) {
      const own = events.filter((event) => event.title.endsWith(`(azione ${number})`))
      expect(own).toHaveLength(steps.length + 1)
      expect(own.at(-1)?.title).toBe(`Prima verifica: ${writableText(title)} (azione ${number})`)
      for (const { description } of own)
        expect(description).toContain(`Azione ${number}. ${writableText(title).trim()}`)
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const line of made.ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })

  it('is a PDF with nothing out of place, and a logo only where there is one', async () => {
    const { problems, roots } = await checkPdf(made.pdf)
    expect(problems).toEqual([])
    const { logo } = made.document.cover
    const alts = JSON.stringify(roots)
    if (logo) expect(alts).toContain(JSON.stringify(printableText(logo.alt)).slice(1, -1))
  })

  it('has no text in the workbook that a program could take for a formula', () => {
    const risky = made.workbook.sheets.flatMap(({ name }) =>
      [...sheetCells(made.xlsx, name).values()].filter((cell) => /^\s*[=+@＝＋＠\t]/.test(cell)),
    )
    expect(risky).toEqual([])
  })
})

describe('the edited workshop', () => {
  it('takes meetings and comparison along as appendices D and E, which the test above finds in every format', () => {
    const { document } = inWords(editedProject())
    const appendices = document.chapters.filter(({ id }) => id.startsWith('appendice-')).map(({ number }) => number)
    expect(appendices).toEqual(expect.arrayContaining(['D', 'E']))
    const tables = blocksOf(document, 'table').map(({ caption }) => caption)
    for (const caption of [
      'Decisioni e scadenze',
      'Voti della sala',
      'Da riprendere',
      'Risposte cambiate o confrontate',
    ])
      expect(tables).toContain(caption)
    expect(document.chapters.find(({ number }) => number === 'D')?.title).toBe('Decisioni prese negli incontri')
  })

  it('keeps every word somebody wrote, in every format', () => {
    const project = editedProject()
    const { document, workbook, ics, subject } = inWords(project)
    const everything = {
      document: JSON.stringify(document),
      workbook: JSON.stringify(workbook),
      calendar: ics.replace(/\r\n /g, ''),
    }
    const lost = Object.entries({
      'Turni detti prima': ['document', 'workbook', 'calendar'],
      'Navetta dalla stazione di Fagnano': ['document', 'workbook', 'calendar'],
      'provare il calendario in verniciatura': ['document', 'calendar'],
      'Bacheca elettronica': ['document', 'workbook'],
      'Cambi di turno chiesti il giorno prima': ['document', 'workbook'],
      'La prova in verniciatura è piaciuta.': ['document', 'workbook'],
      'Si chiede la prova anche di notte.': ['document'],
      'Preavviso medio dei turni': ['document', 'workbook'],
      'Incarico letto insieme': ['document'],
      'Lettera d’incarico del 3 marzo': ['document'],
      'Si rivede tutto a marzo': ['document'],
      'Fotografia di marzo 2026': ['document'],
    } satisfies Record<string, (keyof typeof everything)[]>).flatMap(([words, formats]) =>
      formats.filter((format) => !everything[format].includes(words)).map((format) => `${format}: ${words}`),
    )
    expect(lost).toEqual([])
    expect(measuresIn(subject.plan.actions).some(({ origin }) => origin === 'own')).toBe(true)
  })
})

/** Without spaces, hyphens and what fonts cannot write: on paper long words are divided. */
function bare(text: string): string {
  return printableText(writableText(text))
    .replace(/[\s\u00AD-]+/g, '')
    .toLowerCase()
}

const shown = (cell: SheetCell | undefined): string | number => {
  if (!cell || cell.kind === 'empty') return ''
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'number') return cell.value
  if (cell.kind === 'day') return cell.day
  return typeof cell.result === 'object' ? cell.result.day : cell.result
}
