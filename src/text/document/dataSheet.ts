import type { ActionSheet } from '../../domain/document/planDocument'
import type { DataCollection } from '../../domain/plan/plan'
import { becauseText } from '../because'
import { lowerFirst, plural } from '../format'
import { field, firstCheck, frame, labelOf, monthsText, noteField } from './sheetFrame'
import type { Subject } from './subject'

/** The sheet of the first action when much is to be verified. */
export function dataSheet(subject: Subject, action: DataCollection): ActionSheet {
  const { dataCollection } = subject.content.planTexts
  const total = subject.evaluation.toVerify.length
  return {
    ...frame(subject, action),
    kicker: `Azione ${action.number} · Governo del piano`,
    because: becauseText(subject.content, action.because, dataCollection.text, subject.words),
    chips: [
      { label: 'Costo', value: lowerFirst(subject.content.planTexts.costClasses[0] ?? '') },
      { label: 'Tempi', value: monthsText([dataCollection.months, dataCollection.months]) },
      { label: 'Stato', value: subject.content.planTexts.actionStates[0] ?? '' },
    ],
    fields: [
      field(
        subject,
        'descrizione',
        'L’elenco è in «Da verificare». Con le risposte si aggiornano diagnosi e priorità.',
      ),
    ],
    indicators: {
      label: labelOf(subject, 'indicatori'),
      columns: ['Indicatore', 'Oggi', 'Alla fine', 'Fonte'],
      rows: [['Voci da verificare rimaste', plural(total, 'voce', 'voci'), 'nessuna', 'elenco «Da verificare»']],
    },
    after: [
      field(subject, 'responsabile', action.responsible),
      field(subject, 'verifica', firstCheck(subject, action)),
      ...noteField(action),
    ],
  }
}
