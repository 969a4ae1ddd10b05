import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { municipalityName, optionText } from '../becauseAnswers'
import { listText, lowerFirst, numberText, plural } from '../format'
import { certaintyCell, countText, distributionText, type Group, groupsAt, groupTexts } from './headcount'
import { paragraphs, say, sentences, table, unknown } from './say'
import { choiceAt, choicesAt, isEstimated, numberAt, type Subject } from './subject'

const missing = 'da completare'

/** Chapter 2: people, sites, hours and contracts. */
export function profileChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-2',
    kicker: 'Capitolo 2',
    number: '2',
    title: 'Chi siamo',
    newPage: false,
    blocks: [
      ...paragraphs('body', introText(subject)),
      ...workTable(subject),
      ...staffTable(subject),
      ...groupsTable(subject),
    ],
  }
}

function introText(subject: Subject): string | undefined {
  const { people, content, reading } = subject
  if (!people && subject.littleKnown) return say(subject, '2', 'nulla-noto')
  const sector = choiceAt(subject, 'settore')
  const question = reading.index.byId.get('settore')
  const field =
    sector && question ? lowerFirst(optionText(content, question, sector).replace(/ \(.*\)$/, '')) : undefined
  const presence = choiceAt(subject, 'lavoro-in-presenza')
  return sentences(
    people &&
      `${subject.publicBody ? 'Nell’ente lavorano' : 'Lavorano qui'} ${countText(plural(people.count, 'persona', 'persone'), people.estimated)}${sitesText(subject)}.`,
    field && `Settore: ${field}.`,
    presence && presenceText[presence],
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
  const rows: (readonly [string, Cell])[] = [
    ['Sede principale', townText(subject) ?? unknown(missing)],
    ['Orari e turni', chosenText(subject, 'turni') ?? unknown(missing)],
    ...(shareText(subject) ? [['Persone a turni', shareText(subject) as string] as const] : []),
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

function townText(subject: Subject): string | undefined {
  const id = choiceAt(subject, 'comune-sede')
  if (!id) return undefined
  const town = municipalityName(subject.content, id)
  const question = subject.reading.index.byId.get('comune-sede')
  return town
    ? `${town} (${subject.content.territory.province})`
    : question && optionText(subject.content, question, id)
}

function chosenText(subject: Subject, id: string): string | undefined {
  const question = subject.reading.index.byId.get(id)
  const chosen = choicesAt(subject, id)
  if (!question || chosen.length === 0) return undefined
  return listText(
    chosen.map((option, place) =>
      (place === 0 ? (text: string) => text : lowerFirst)(optionText(subject.content, question, option)),
    ),
  )
}

function shareText(subject: Subject): string | undefined {
  const question = subject.reading.index.byId.get('quota-turnisti')
  const chosen = choiceAt(subject, 'quota-turnisti')
  return question && chosen && optionText(subject.content, question, chosen)
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
  const [text = ''] = groupTexts([{ label: '', count: agile }], subject.content.scoring.smallGroup.below)
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
  if (subject.micro || (!staff && !partTime)) return []
  return table({
    id: 'organico',
    caption: 'Organico per genere',
    columns: [
      ['Gruppo', 3],
      ['Donne', 2],
      ['Uomini', 2],
      ['Altro o non indicato', 2],
      ['Certezza', 2],
    ],
    rows: [
      genderRow(subject, 'In tutto', 'persone-genere', staff),
      genderRow(subject, 'Part-time', 'persone-part-time', partTime),
    ],
    note: say(subject, '2', 'numeri-piccoli'),
  })
}

function genderRow(subject: Subject, label: string, id: string, groups: readonly Group[] | undefined): readonly Cell[] {
  const texts = groups ? groupTexts(groups, subject.content.scoring.smallGroup.below) : []
  const estimated = isEstimated(subject.reading, id)
  const cells = [0, 1, 2].map((place): Cell => {
    const text = texts[place]
    if (text !== undefined) return countText(text, estimated)
    return groups && place >= groups.length ? 'non rilevato' : unknown(missing)
  })
  return [label, ...cells, certaintyCell(subject, id, groups)]
}

/** Ages, contracts and roles. */
function groupsTable(subject: Subject): Block[] {
  const asked = [
    ['Età', 'persone-eta', undefined],
    ['Contratti', 'contratti', undefined],
    ['Ruoli', 'ruoli', undefined],
  ] as const
  const found = asked.map(([label, id]) => ({ label, id, groups: groupsAt(subject, id) }))
  if (subject.micro || found.every(({ groups }) => !groups)) return []
  const estimates = found.some(({ id }) => isEstimated(subject.reading, id))
  return table({
    id: 'gruppi',
    caption: 'Età, contratti e ruoli',
    columns: [
      ['Gruppo', 1],
      ['Persone', 5],
      ['Certezza', 1.4],
    ],
    rows: found.map(({ label, id, groups }) => [
      label,
      groups ? distributionText(subject, groups) : unknown(missing),
      certaintyCell(subject, id, groups),
    ]),
    note: estimates ? 'Le voci con «stima» sono valutazioni dell’organizzazione.' : undefined,
  })
}
