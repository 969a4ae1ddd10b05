import type { Block, PlanDocument } from '../../src/domain/document/planDocument'
import { actionSheet, actions, chapter, ganttRows, longTable, sampleDocument, timeline } from './sampleDocument'

const longName = 'Cooperativa sociale di solidarietà e servizi alla persona '.repeat(4).slice(0, 200).trim()

/** What people really type, and sizes at both ends. */
export function hardDocument(): PlanDocument {
  const note = 'Appunto 🎉 di שלום: '.concat(
    'si veda https://www.esempio.it/una/pagina/con/un-indirizzo-molto-lungo?e=parametri '.repeat(30),
  )
  return sampleDocument({
    organisation: `${longName} & C.`,
    exampleLine: 'Organizzazione di fantasia: esempio',
    chapters: [
      chapter('7', 'Schede', [
        { type: 'text', tone: 'body', text: 'Un\u0065\u0301 testo con accento composto.' },
        { type: 'action', sheet: actionSheet(1, { title: longName, after: [{ label: 'Nota', text: note }] }) },
        ...[2, 3, 4].map((number): Block => ({ type: 'action', sheet: actionSheet(number, { compact: true }) })),
        { type: 'action', sheet: actionSheet(5, { compact: true, after: [{ label: 'Nota', text: note }] }) },
      ]),
      timeline(ganttRows(40), 36),
      chapter('10', 'Risorse', [longTable(80), { type: 'list', items: [note, note] }]),
      actions(0),
    ],
  })
}
