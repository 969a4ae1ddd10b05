import type { Block, Cell } from '../../domain/document/planDocument'
import { type Group, hiddenGroup } from '../smallGroups'
import { certaintyCell, distributionText, groupsAt, textsOf } from './headcount'
import { say, sentences, table, unknown } from './say'
import { isEstimated, type Subject } from './subject'

const missing = 'da completare'

/** Women and men: in all, and part-time. */
export function staffTable(subject: Subject): Block[] {
  const staff = groupsAt(subject, 'persone-genere')
  const partTime = groupsAt(subject, 'persone-part-time', ['donne', 'uomini'])
  if (!staff && !partTime) return []
  const others = (staff?.[2]?.count ?? 0) > 0
  const rows = [
    genderRow(subject, 'In tutto', 'persone-genere', staff, others),
    genderRow(subject, 'Part-time', 'persone-part-time', partTime, others),
  ]
  return table({
    id: 'organico',
    caption: 'Organico per genere',
    columns: [
      ['Gruppo', 3],
      ['Donne', 2],
      ['Uomini', 2],
      ...(others ? [['Altro o non indicato', 2] as [string, number]] : []),
      ['Certezza', 2],
    ],
    rows,
    note: privacyNote(subject, rows),
  })
}

function genderRow(
  subject: Subject,
  label: string,
  id: string,
  groups: readonly Group[] | undefined,
  others: boolean,
): readonly Cell[] {
  const texts = groups ? textsOf(subject, groups, isEstimated(subject.reading, id)) : []
  const cells = (others ? [0, 1, 2] : [0, 1]).map((place): Cell => {
    const asked = groups === undefined || place < groups.length
    return texts[place] ?? (asked ? unknown(missing) : 'non rilevato')
  })
  return [label, ...cells, certaintyCell(subject, id, groups)]
}

/** Ages, contracts and roles. */
export function groupsTable(subject: Subject): Block[] {
  const found = (
    [
      ['Età', 'persone-eta'],
      ['Contratti', 'contratti'],
      ['Ruoli', 'ruoli'],
    ] as const
  ).map(([label, id]) => ({ label, id, groups: groupsAt(subject, id) }))
  if (found.every(({ groups }) => !groups)) return []
  const rows = found.map(({ label, id, groups }): Cell[] => [
    label,
    groups ? distributionText(subject, groups) : unknown(missing),
    certaintyCell(subject, id, groups),
  ])
  return table({
    id: 'gruppi',
    caption: 'Età, contratti e ruoli',
    columns: [
      ['Gruppo', 1],
      ['Persone', 5],
      ['Certezza', 1.4],
    ],
    rows,
    note: groupsAt(subject, 'persone-genere') ? undefined : privacyNote(subject, rows),
  })
}

/** Why some numbers are not there, only where some are not. */
function privacyNote(subject: Subject, rows: readonly (readonly Cell[])[]): string | undefined {
  const printed = rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text))
  const hidden = printed.some((text) => text.includes(hiddenGroup))
  if (!hidden && !printed.some((text) => text.includes('meno di'))) return undefined
  return sentences(
    say(subject, '2', 'numeri-piccoli'),
    hidden ? 'Un altro gruppo non è mostrato quando lascerebbe ricavare il primo per differenza.' : undefined,
  )
}
