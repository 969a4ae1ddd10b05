import type { WorkbookRow, WorkbookSheet } from '../../domain/document/planWorkbook'
import type { Subject } from '../document/subject'
import { headRow } from './cells'
import { opening } from './frame'
import { axisObjectives, managerObjectives } from './objectiveRows'

const name = 'Obiettivi'
export const objectivesHead = 3
const titles = [
  'Per chi',
  'Obiettivo',
  'Azione',
  'Indicatore',
  'Unità',
  'Partenza',
  'Minimo',
  'Atteso',
  'Ottimo',
  'Peso',
  'Entro',
  'Controllo di equità',
  'Valore a metà periodo',
  'Valore finale',
  'Miglioramento ottenuto',
  'Punteggio',
]

/** Objectives of the axes and of those who lead people; how far each got is worked out by the common scale. */
export function objectivesSheet(subject: Subject): WorkbookSheet {
  const writers = [...axisObjectives(subject), ...managerObjectives(subject)]
  const rows: WorkbookRow[] = writers.map((write, place) => write(objectivesHead + 1 + place))
  return {
    name,
    widths: [18, 34, 22, 30, 9, 11, 9, 11, 9, 6, 11, 28, 11, 11, 13, 10],
    head: objectivesHead,
    last: objectivesHead + Math.max(1, rows.length),
    frozen: 2,
    rows: [
      ...opening(subject, name, `${subject.content.objectives.note} Il punteggio segue la scala comune, da 0 a 110.`),
      headRow(titles),
      ...rows,
    ],
  }
}
