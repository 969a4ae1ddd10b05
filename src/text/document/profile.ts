import type { Chapter } from '../../domain/document/planDocument'
import { listOf, municipalityName, optionText } from '../becauseAnswers'
import { listText, lowerFirst, numberText, plural } from '../format'
import { groupText } from '../smallGroups'
import { countText } from './headcount'
import { paragraphs, say, sentences } from './say'
import { groupsTable, staffTable } from './staffTables'
import { choiceAt, choicesAt, isEstimated, numberAt, type Subject } from './subject'

/** Chapter 2: people, sites, hours and contracts; what is missing is said, never left blank. */
export function profileChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-2',
    kicker: 'Capitolo 2',
    number: '2',
    title: 'Chi siamo',
    newPage: false,
    blocks: [
      ...paragraphs('body', introText(subject), missingText(subject)),
      ...(subject.micro ? [] : [...staffTable(subject), ...groupsTable(subject)]),
    ],
  }
}

function introText(subject: Subject): string | undefined {
  if (!subject.people && subject.littleKnown) return say(subject, '2', 'nulla-noto')
  const sector = chosenText(subject, 'settore')
  const hours = chosenText(subject, 'turni')
  const contract = choiceAt(subject, 'relazioni-sindacali.ccnl')
  const presence = choiceAt(subject, 'lavoro-in-presenza')
  return sentences(
    peopleText(subject),
    sector && `Settore: ${lowerFirst(sector.replace(/ \(.*\)$/, ''))}.`,
    presence && presenceText[presence],
    hours && `Orari: ${lowerFirst(hours.replace(/^Nessuno: /, ''))}${shareText(subject)}.`,
    contract && `Si applica il contratto nazionale ${contract}.`,
    unionText(subject),
    agileText(subject),
  )
}

/** "Qui lavorano 35 persone, in una sede a Fagnano Olona (Varese)." */
function peopleText(subject: Subject): string | undefined {
  const { people, publicBody } = subject
  if (!people) return undefined
  const count = countText(plural(people.count, 'persona', 'persone'), people.estimated)
  const who = `${publicBody ? 'Nell’ente' : 'Qui'} ${people.count === 1 ? 'lavora' : 'lavorano'} ${count}`
  return `${[who, ...placeText(subject)].join(', ')}.`
}

/** "in una sede a Fagnano Olona (Varese)"; "in 2 sedi", "la principale a Gallarate (Varese)". */
function placeText(subject: Subject): string[] {
  const sites = numberAt(subject, 'sedi.numero')
  const town = townText(subject)
  const at = town && `${/^A/.test(town) ? 'ad' : 'a'} ${town}`
  if (sites === undefined) return at ? [at] : []
  if (sites === 1) return [at ? `in una sede ${at}` : 'in una sede']
  return [`in ${numberText(sites)} sedi`, ...(at ? [`la principale ${at}`] : [])]
}

const presenceText: Readonly<Record<string, string>> = {
  'quasi-nulla': 'Quasi tutto il lavoro si può fare anche a distanza.',
  'meno-della-meta': 'Meno della metà del lavoro si può fare solo in presenza.',
  'piu-della-meta': 'Più della metà del lavoro si può fare solo in presenza.',
  'quasi-tutta': 'Quasi tutto il lavoro si fa in presenza.',
}

/** " (persone a turni: più della metà)". */
function shareText(subject: Subject): string {
  const share = chosenText(subject, 'quota-turnisti')
  return share ? ` (persone a turni: ${lowerFirst(share)})` : ''
}

function townText(subject: Subject): string | undefined {
  const id = choiceAt(subject, 'comune-sede')
  const town = id && municipalityName(subject.content, id)
  return town ? `${town} (${subject.content.territory.province})` : undefined
}

/** What was chosen in a question, as a list. */
function chosenText(subject: Subject, id: string): string | undefined {
  const question = subject.reading.index.byId.get(id)
  const one = choiceAt(subject, id)
  const chosen = one === undefined ? choicesAt(subject, id) : [one]
  if (!question || chosen.length === 0) return undefined
  return listOf(chosen.map((option) => optionText(subject.content, question, option)))
}

function unionText(subject: Subject): string | undefined {
  const union = choiceAt(subject, 'relazioni-sindacali.rsu')
  if (!union || subject.micro) return undefined
  const question = subject.reading.index.byId.get('relazioni-sindacali')
  const levels = choicesAt(subject, 'relazioni-sindacali.secondo-livello').filter((level) => level !== 'nessuno')
  const field = question?.type === 'fields' ? question.fields.find(({ id }) => id === 'secondo-livello') : undefined
  const second =
    field && levels.length > 0
      ? levels.map((level) => lowerFirst(optionText(subject.content, field, level))).join('; ')
      : undefined
  return sentences(
    union === 'si' ? 'C’è una rappresentanza sindacale.' : 'Non c’è una rappresentanza sindacale.',
    second && `Contrattazione di secondo livello: ${second}.`,
  )
}

function agileText(subject: Subject): string | undefined {
  const agile = numberAt(subject, 'accordi-agile')
  if (agile === undefined || agile === 0) return undefined
  const text = groupText(agile, subject.content.scoring.smallGroup.below)
  return `Accordi di lavoro agile: ${countText(text, isEstimated(subject.reading, 'accordi-agile'))}.`
}

/** What the profile still lacks, in a line. */
function missingText(subject: Subject): string | undefined {
  const missing = [
    subject.people ? undefined : 'il numero di persone',
    chosenText(subject, 'comune-sede') ? undefined : 'la sede',
    chosenText(subject, 'turni') ? undefined : 'gli orari',
    choiceAt(subject, 'relazioni-sindacali.ccnl') ? undefined : 'il contratto applicato',
  ].filter((part) => part !== undefined)
  if (missing.length === 0 || (!subject.people && subject.littleKnown)) return undefined
  return `Da completare: ${listText(missing)}.`
}
