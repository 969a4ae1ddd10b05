import type { ActionSheet, Block, Cell } from '../../../../src/domain/document/planDocument'

type Part = object

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

export function table(rows: readonly (readonly string[])[], widths: readonly number[], head?: readonly string[]): Part {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const body = rows.map((row) => row.map((text) => ({ text, style: 'cell' })))
  return {
    table: {
      headerRows: head ? 1 : 0,
      dontBreakRows: true,
      widths: widths.map((width) => `${(width / total) * 100}%`),
      body: head ? [head.map((text) => ({ text, style: 'head' })), ...body] : body,
    },
    layout: 'lightHorizontalLines',
    margin: [0, 4, 0, 8],
  }
}

/** One block of the plan as pdfmake has it. */
export function blockParts(block: Block): Part[] {
  switch (block.type) {
    case 'text':
      return [{ text: block.text, style: block.tone, margin: [0, 3, 0, 4] }]
    case 'heading':
      return [{ text: block.text, style: 'part', margin: [0, 9, 0, 4] }]
    case 'list':
      return [{ ul: [...block.items] }]
    case 'table':
      return [
        { text: block.caption, style: 'part' },
        table(
          block.rows.map((row) => row.map(textOf)),
          block.columns.map(({ width }) => width),
          block.columns.map(({ title }) => title),
        ),
        ...(block.note ? [{ text: block.note, style: 'small' }] : []),
      ]
    case 'numbers':
      return [
        table(
          block.items.map(({ value, label }) => [value, label]),
          [1, 3],
        ),
      ]
    case 'axes':
      return block.items.flatMap(({ kicker, title, objective, todayText, afterText, actions }) => [
        { text: `${kicker}. ${title}`, style: 'part' },
        { text: `${objective} ${todayText} → ${afterText}` },
        { ul: actions.map(({ label, when }) => `${label}: ${when}`) },
      ])
    case 'bars':
      return [
        { text: block.caption, style: 'part' },
        table(
          block.rows.map(({ label, reading = '', level, detail }) => [label, `${level} ${detail}`, reading]),
          [3, 3, 5],
        ),
        { text: block.note, style: 'small' },
      ]
    case 'gantt':
      return [
        { text: block.caption, style: 'part' },
        table(
          block.rows.map(({ label, from, to }) => [label, `${from}–${to}`]),
          [4, 1],
        ),
        { text: block.legend, style: 'small' },
      ]
    case 'action':
      return sheetParts(block.sheet)
    case 'objective':
      return [
        { text: block.sheet.title, style: 'part' },
        table(
          block.sheet.rows.map(({ label, value }) => [label, value]),
          [1, 4],
        ),
      ]
    case 'signatures':
      return block.items.map(({ who, how }) => ({ text: `${who}: ${how}`, style: 'small', margin: [0, 24, 0, 0] }))
  }
}

function sheetParts({
  kicker,
  title,
  because,
  chips,
  fields,
  steps,
  indicators,
  after,
  decision,
}: ActionSheet): Part[] {
  const rows = (named: readonly { label: string; text: string }[]) => named.map(({ label, text }) => [label, text])
  return [
    { text: kicker, style: 'kicker' },
    { text: title, style: 'part' },
    { text: because, style: 'because' },
    { text: chips.map(({ label, value }) => `${label} ${value}`).join(' · '), style: 'cell' },
    ...(fields.length > 0 ? [table(rows(fields), [1, 4])] : []),
    table(
      steps.items.map(({ when, what, who }) => [when, what, who]),
      [1, 4, 2],
      [steps.label, '', ''],
    ),
    table(
      indicators.rows.map((row) => row.map(textOf)),
      indicators.columns.map((_, place) => (place === 0 ? 3 : 1)),
      indicators.columns,
    ),
    ...(after.length > 0 ? [table(rows(after), [1, 4])] : []),
    { text: [decision.label, ...decision.options, decision.postponed, decision.initials].join('   '), style: 'cell' },
  ]
}
