import type { Block, Chapter } from '../../domain/document/planDocument'
import type { Objectives } from '../../domain/objectives/objectivesContent'
import type { PlannedMeasure } from '../../domain/plan/plan'
import { lowerFirst, monthText, numberText, quoted } from '../format'
import { objectiveTypes } from '../objectiveWords'
import { paragraphs, say, sentences } from './say'
import { scorecardBlocks } from './scorecardBlocks'
import { measuresOf, monthOf, type Subject } from './subject'

type PrivateExample = Objectives['examples']['private'][number]
type PublicExample = Objectives['examples']['pa'][number]
type Sheet = { title: string; rows: { label: string; value: string }[] }

/** Chapter 14: proposals for whoever leads people, with demonstration values that say so. */
export function managerObjectivesChapter(subject: Subject): Chapter {
  const own = scorecardBlocks(subject)
  const sheets = own.length > 0 ? [] : sheetsOf(subject)
  const { note, rules } = subject.content.objectives
  return {
    id: 'capitolo-14',
    kicker: 'Capitolo 14',
    number: '14',
    title: 'Obiettivi di chi guida persone',
    newPage: false,
    blocks: [
      ...paragraphs('body', own.length > 0 ? ownText(subject) : openingText(subject, sheets.length)),
      ...own,
      ...sheets.map((sheet): Block => ({ type: 'objective', sheet })),
      ...paragraphs('small', sheets.length > 0 ? sentences(note, rules.note) : undefined),
    ],
  }
}

/** Their own sheets take the place of those that are proposed. */
function ownText(subject: Subject): string | undefined {
  return sentences(
    'Una scheda per ruolo, con obiettivi misurabili e di gruppo, da discutere con chi la riceve.',
    say(subject, '14', subject.publicBody ? 'pa' : 'nessun-sistema'),
  )
}

function openingText(subject: Subject, sheets: number): string | undefined {
  if (sheets === 0)
    return sentences(
      say(subject, '14', 'default'),
      say(subject, '14', subject.publicBody ? 'pa' : 'nessun-sistema'),
      say(subject, '14', 'nulla-noto'),
    )
  return sentences(
    say(subject, '14', 'default'),
    say(subject, '14', subject.publicBody ? 'pa' : 'nessun-sistema'),
    sheets === 1 ? 'La scheda è una proposta da discutere.' : 'Le schede sono proposte da discutere.',
  )
}

/** The examples of the library that an action of the plan gives reason for. */
function sheetsOf(subject: Subject): readonly Sheet[] {
  const { examples } = subject.content.objectives
  const planned = measuresOf(subject)
  const withAction = <E extends { measure: string }>(
    all: readonly E[],
    write: (example: E, action: PlannedMeasure) => Sheet,
  ) =>
    all.flatMap((example) => {
      const action = planned.find(({ id }) => id === example.measure)
      return action ? [write(example, action)] : []
    })
  const sheets = subject.publicBody
    ? withAction(examples.pa, (example, action) => publicSheet(subject, example, action))
    : withAction(examples.private, (example, action) => privateSheet(subject, example, action))
  return sheets.slice(0, subject.long ? 0 : 1)
}

function privateSheet(subject: Subject, example: PrivateExample, action: PlannedMeasure): Sheet {
  const { targets, unit, baseline, weight } = example
  const start = baseline === undefined ? 'da rilevare entro 60 giorni' : amount(baseline, unit)
  return {
    title: example.title,
    rows: [
      { label: 'Chi e azione', value: `${example.role}, azione ${action.number} ${quoted(action.title)}` },
      { label: 'Indicatore', value: example.indicator },
      {
        label: 'Valori dimostrativi',
        value: `partenza ${start}; minimo ${amount(targets.minimum, unit)}, atteso ${amount(targets.expected, unit)}, ottimo ${amount(targets.best, unit)}; peso ${numberText(weight)} su 100`,
      },
      { label: 'Entro', value: deadlineText(subject) },
      { label: 'Controllo di equità', value: example.equityCheck },
    ],
  }
}

function publicSheet(subject: Subject, example: PublicExample, action: PlannedMeasure): Sheet {
  return {
    title: example.title,
    rows: [
      {
        label: 'Tipo e azione',
        value: `Obiettivo di ${objectiveTypes[example.type].toLowerCase()}, azione ${action.number} ${quoted(action.title)}`,
      },
      { label: 'Valore pubblico', value: example.publicValue },
      { label: 'Indicatori, con valori dimostrativi', value: `${example.indicators.map(indicatorText).join('; ')}.` },
      { label: 'Entro', value: deadlineText(subject) },
      { label: 'Controllo di equità', value: example.equityCheck },
    ],
  }
}

function indicatorText({ name, baseline, target, unit }: PublicExample['indicators'][number]): string {
  const aim = typeof target === 'number' ? amount(target, unit) : target
  const start = baseline === undefined ? 'partenza da rilevare' : `partenza ${amount(baseline, unit)}`
  return `${lowerFirst(name)} (${start}, traguardo ${aim})`
}

function deadlineText(subject: Subject): string {
  const end = monthOf(subject, Math.min(12, subject.plan.duration) - 1)
  return `fine ${monthText(end)}, con una verifica a fine ${monthText(monthOf(subject, 5))}`
}

const amount = (value: number, unit: string): string => `${numberText(value)}${unitText(unit)}`

const unitText = (unit: string): string =>
  unit === '%' ? '%' : unit === 'gg/addetto' ? ' giorni a persona' : unit === 'sì/no' ? '' : ` ${unit}`
