import type { ActionSheet } from '../../domain/document/planDocument'
import type { DataCollection } from '../../domain/plan/plan'
import { lowerFirst, plural } from '../format'
import { field, frame, labelOf, monthsText, noteField, stateText } from './sheetFrame'
import { textOf } from './sheetTexts'
import type { Subject } from './subject'

/** The sheet of the first action when much is to be verified. */
export function dataSheet(subject: Subject, action: DataCollection): ActionSheet {
  const { dataCollection } = subject.content.planTexts
  const total = subject.evaluation.toVerify.length
  return {
    ...frame(subject, action),
    kicker: `Azione ${action.number} · Governo del piano`,
    because: textOf(subject, action, 'need'),
    chips: [
      { label: 'Costo', value: lowerFirst(subject.content.planTexts.costClasses[0] ?? '') },
      { label: 'Tempi', value: monthsText([dataCollection.months, dataCollection.months]) },
      { label: 'Stato', value: stateText(subject, action) },
    ],
    fields: [field(subject, 'descrizione', textOf(subject, action, 'description'))],
    indicators: {
      label: labelOf(subject, 'indicatori'),
      columns: ['Indicatore', 'Oggi', 'Alla fine', 'Fonte'],
      rows: [
        ['Voci da verificare rimaste', plural(total, 'voce', 'voci'), 'nessuna', 'elenco delle voci da verificare'],
      ],
    },
    after: [
      field(subject, 'responsabile', textOf(subject, action, 'responsible')),
      field(subject, 'verifica', textOf(subject, action, 'check')),
      ...noteField(action),
    ],
  }
}
