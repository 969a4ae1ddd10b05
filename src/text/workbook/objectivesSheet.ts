import type { WorkbookRow, WorkbookSheet } from '../../domain/document/planWorkbook'
import type { Subject } from '../document/subject'
import { headRow } from './cells'
import { opening } from './frame'
import { axisObjectives, managerObjectives } from './objectiveRows'
import { scorecardRows } from './scorecardRows'

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
  'Equità superata (sì o no)',
  'Miglioramento ottenuto',
  'Punteggio',
  'Punti',
]

/** Objectives of the axes and of those who lead people; how far each got is worked out by the common scale. */
export function objectivesSheet(subject: Subject): WorkbookSheet {
  const own = scorecardRows(subject)
  const writers = [...axisObjectives(subject), ...(own.length > 0 ? own : managerObjectives(subject))]
  const rows: WorkbookRow[] = writers.map((write, place) => write(objectivesHead + 1 + place))
  return {
    name,
    widths: [18, 34, 22, 30, 9, 11, 9, 11, 9, 6, 11, 28, 11, 11, 11, 13, 10, 8],
    head: objectivesHead,
    last: objectivesHead + Math.max(1, rows.length),
    frozen: 2,
    choices: [{ cells: `O${objectivesHead + 1}:O${objectivesHead + Math.max(1, rows.length)}`, words: ['sì', 'no'] }],
    rows: [...opening(subject, name, noteOf(subject, own.length > 0)), headRow(titles), ...rows],
  }
}

function noteOf({ content }: Subject, own: boolean): string {
  const scale = 'Il punteggio segue la scala comune, da 0 a 110; i punti sono peso × punteggio.'
  return own ? scale : `${content.objectives.note} ${scale}`
}
