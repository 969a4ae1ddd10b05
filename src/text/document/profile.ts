import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { municipalityName, optionText } from '../becauseAnswers'
import { listText, lowerFirst, numberText, plural } from '../format'
import { groupText, hiddenGroup } from '../smallGroups'
import { certaintyCell, countText, distributionText, type Group, groupsAt, textsOf } from './headcount'
import { paragraphs, say, sentences, table, unknown } from './say'
import { choiceAt, choicesAt, isEstimated, numberAt, type Subject } from './subject'

const missing = 'da completare'

/** Chapter 2: people, sites, hours and contracts. */
export function profileChapter(subject: Subject): Chapter {
  const tables = [...workTable(subject), ...staffTable(subject), ...groupsTable(subject)]
  return {
    id: 'capitolo-2',
    kicker: 'Capitolo 2',
    number: '2',
    title: 'Chi siamo',
    newPage: false,
    blocks: [...paragraphs('body', introText(subject)), ...(subject.micro ? [] : tables)],
  }
}

function introText(subject: Subject): string | undefined {
  const { people } = subject
  if (!people && subject.littleKnown) return say(subject, '2', 'nulla-noto')
  const presence = choiceAt(subject, 'lavoro-in-presenza')
  const sector = chosenText(subject, 'settore')
  return sentences(
    people &&
      `${subject.publicBody ? 'Nell’ente' : 'Qui'} ${people.count === 1 ? 'lavora' : 'lavorano'} ${countText(plural(people.count, 'persona', 'persone'), people.estimated)}${sitesText(subject)}.`,
    sector && `Settore: ${lowerFirst(sector.replace(/ \(.*\)$/, ''))}.`,
    presence && presenceText[presence],
    subject.micro ? microText(subject) : undefined,
  )
}

/** The facts of the table, in a line: a small firm has few. */
function microText(subject: Subject): string | undefined {
  const town = townText(subject)
  const hours = chosenText(subject, 'turni')
  const contract = choiceAt(subject, 'relazioni-sindacali.ccnl')
  return sentences(
    town && `Sede: ${town}.`,
    hours && `Orari: ${lowerFirst(hours.replace(/^Nessuno: /, ''))}.`,
    contract && `Contratto nazionale: ${contract}.`,
  )
}

function sitesText(subject: Subject): string {
  const sites = numberAt(subject, 'sedi.numero')
  if (sites === undefined) return ''
  return sites === 1 ? ', in una sede' : `, in ${numberText(sites)} sedi`
}

const presenceText: Readonly<Record<string, string>> = {
  'quasi-nulla': 'Quasi tutto il lavoro si può fare anche a distanza.',
  'meno-della-meta': 'Meno della metà del lavoro si può fare solo in presenza.',
  'piu-della-meta': 'Più della metà del lavoro si può fare solo in presenza.',
  'quasi-tutta': 'Quasi tutto il lavoro si fa in presenza.',
}

/** Where and when people work, and under which contracts: a line each, with what is missing in sight. */
function workTable(subject: Subject): Block[] {
  const share = chosenText(subject, 'quota-turnisti')
  const rows: (readonly [string, Cell])[] = [
    ['Sede principale', townText(subject) ?? unknown(missing)],
    ['Orari e turni', chosenText(subject, 'turni') ?? unknown(missing)],
    ...(share ? [['Persone a turni', share] as const] : []),
    ['Contratto nazionale', choiceAt(subject, 'relazioni-sindacali.ccnl') ?? unknown(missing)],
    ['Rappresentanza sindacale', unionText(subject) ?? unknown(missing)],
    ...agileRow(subject),
  ]
  return table({
    id: 'lavoro',
    caption: 'Orari, sedi e contratti',
    columns: [
      ['Voce', 2],
      ['Oggi', 5],
    ],
    rows,
  })
}

export function townText(subject: Subject): string | undefined {
  const id = choiceAt(subject, 'comune-sede')
  if (!id) return undefined
  const town = municipalityName(subject.content, id)
  return town ? `${town} (${subject.content.territory.province})` : chosenText(subject, 'comune-sede')
}

/** What was chosen in a question, as a list. */
export function chosenText(subject: Subject, id: string): string | undefined {
  const question = subject.reading.index.byId.get(id)
  const one = choiceAt(subject, id)
  const chosen = one === undefined ? choicesAt(subject, id) : [one]
  if (!question || chosen.length === 0) return undefined
  const texts = chosen.map((option) => optionText(subject.content, question, option))
  return listText(texts.map((text, place) => (place === 0 ? text : lowerFirst(text))))
}

function unionText(subject: Subject): string | undefined {
  const union = choiceAt(subject, 'relazioni-sindacali.rsu')
  if (!union) return undefined
  const question = subject.reading.index.byId.get('relazioni-sindacali')
  const levels = choicesAt(subject, 'relazioni-sindacali.secondo-livello').filter((level) => level !== 'nessuno')
  const field = question?.type === 'fields' ? question.fields.find(({ id }) => id === 'secondo-livello') : undefined
  const present = union === 'si' ? 'C’è' : 'Non c’è'
  if (!field || levels.length === 0) return present
  return `${present}; ${listText(levels.map((level) => lowerFirst(optionText(subject.content, field, level))))}`
}

function agileRow(subject: Subject): (readonly [string, Cell])[] {
  const agile = numberAt(subject, 'accordi-agile')
  if (agile === undefined) return []
  const text = groupText(agile, subject.content.scoring.smallGroup.below)
  return [
    [
      'Accordi di lavoro agile',
      agile === 0 ? 'Nessuno' : countText(text, isEstimated(subject.reading, 'accordi-agile')),
    ],
  ]
}

/** Women and men: in all, and part-time. */
function staffTable(subject: Subject): Block[] {
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
function groupsTable(subject: Subject): Block[] {
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
