import type { WorkbookRow, WorkbookSheet } from '../../domain/document/planWorkbook'
import type { ToVerify } from '../../domain/plan/plan'
import type { Subject } from '../document/subject'
import { toVerifyRow } from '../document/toVerify'
import { shownPoints } from '../levels'
import { day, documentCell, headRow, input, number, text } from './cells'
import { opening } from './frame'

const name = 'Da verificare'
const head = 3

/** All the "non so", those that narrow most first, with room for what is found out. */
export function toVerifySheet(subject: Subject): WorkbookSheet {
  const rows = subject.evaluation.toVerify.map((item) => rowOf(subject, item))
  const last = head + Math.max(1, rows.length)
  return {
    name,
    widths: [8, 46, 20, 34, 22, 12, 8, 34, 9],
    head,
    last,
    frozen: 2,
    rows: [
      ...opening(subject, name, 'I punti dicono di quanto si stringe il punteggio dell’area con la risposta.'),
      headRow(['Codice', 'Voce', 'Area', 'Perché serve', 'Chi può saperlo', 'Entro', 'Punti', 'Risposta', 'Risolta']),
      ...rows,
    ],
    choices: [{ cells: `I${head + 1}:I${last}`, words: ['sì', 'no'] }],
  }
}

function rowOf(subject: Subject, item: ToVerify): WorkbookRow {
  const { index } = subject.reading
  const [what = '', why = '', who = '', by = ''] = toVerifyRow(subject, item)
  return [
    text(index.byId.get(item.question)?.code ?? ''),
    documentCell(what),
    text(index.areaOf.get(item.question)?.name ?? 'Profilo'),
    documentCell(why),
    documentCell(who),
    item.by ? day(item.by) : documentCell(by),
    number(shownPoints(item.width)),
    input(),
    input(),
  ]
}
