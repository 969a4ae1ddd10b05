import type { Block, Chapter } from '../../domain/document/planDocument'
import type { Objectives } from '../../domain/document/planTexts'
import type { PlannedMeasure } from '../../domain/plan/plan'
import { monthText, numberText, quoted } from '../format'
import { paragraphs, say, sentences } from './say'
import { measuresOf, monthOf, type Subject } from './subject'

type PrivateExample = Objectives['examples']['private'][number]
type PublicExample = Objectives['examples']['pa'][number]
type Row = { label: string; value: string }

const sheetsShown = 2

/** Chapter 14: proposals for whoever leads people, with demonstration values that say so. */
export function managerObjectivesChapter(subject: Subject): Chapter {
  const sheets = subject.micro ? [] : sheetsOf(subject)
  return {
    id: 'capitolo-14',
    kicker: 'Capitolo 14',
    number: '14',
    title: 'Obiettivi di chi guida persone',
    newPage: false,
    blocks: [
      ...paragraphs('body', openingText(subject, sheets.length)),
      ...sheets.map((sheet): Block => ({ type: 'objective', sheet })),
      ...paragraphs(
        'small',
        sheets.length > 0
          ? sentences(subject.content.objectives.note, subject.content.objectives.rules.note)
          : undefined,
      ),
    ],
  }
}

function openingText(subject: Subject, sheets: number): string | undefined {
  if (subject.micro) return say(subject, '14', 'micro', { giorni: 10 })
  if (sheets === 0) return sentences(say(subject, '14', 'default'), say(subject, '14', 'nulla-noto'))
  return sentences(
    say(subject, '14', 'default'),
    say(subject, '14', subject.publicBody ? 'pa' : 'nessun-sistema'),
    sheets === 1 ? 'La scheda è una proposta da discutere.' : 'Le schede sono proposte da discutere.',
  )
}

function sheetsOf(subject: Subject): { title: string; rows: Row[] }[] {
  const { examples } = subject.content.objectives
  const planned = measuresOf(subject)
  const actionOf = (measure: string) => planned.find(({ id }) => id === measure)
  const sheets = subject.publicBody
    ? examples.pa.flatMap((example) =>
        sheet(actionOf(example.measure), (action) => publicSheet(subject, example, action)),
      )
    : examples.private.flatMap((example) =>
        sheet(actionOf(example.measure), (action) => privateSheet(subject, example, action)),
      )
  return sheets.slice(0, sheetsShown)
}

const sheet = <T>(action: PlannedMeasure | undefined, write: (action: PlannedMeasure) => T): T[] =>
  action ? [write(action)] : []

function privateSheet(
  subject: Subject,
  example: PrivateExample,
  action: PlannedMeasure,
): { title: string; rows: Row[] } {
  const { minimum, expected, best } = example.targets
  const unit = unitText(example.unit)
  const amount = (value: number) => `${numberText(value)}${unit}`
  return {
    title: example.title,
    rows: [
      { label: 'Azione del piano', value: `${action.number}, ${quoted(action.title)}` },
      { label: 'Chi', value: example.role },
      { label: 'Indicatore', value: example.indicator },
      {
        label: 'Valore di partenza',
        value:
          example.baseline === undefined
            ? 'da rilevare entro 60 giorni'
            : `${amount(example.baseline)} (dimostrativo: mettere il proprio)`,
      },
      {
        label: 'Traguardi',
        value: `minimo ${amount(minimum)}, atteso ${amount(expected)}, ottimo ${amount(best)} (dimostrativi)`,
      },
      { label: 'Entro', value: deadlineText(subject) },
      { label: 'Peso nella scheda', value: `${numberText(example.weight)} su 100 (dimostrativo)` },
      { label: 'Controllo di equità', value: example.equityCheck },
    ],
  }
}

function publicSheet(subject: Subject, example: PublicExample, action: PlannedMeasure): { title: string; rows: Row[] } {
  return {
    title: example.title,
    rows: [
      { label: 'Azione del piano', value: `${action.number}, ${quoted(action.title)}` },
      { label: 'Tipo', value: `obiettivo di ${example.type}` },
      { label: 'Valore pubblico', value: example.publicValue },
      { label: 'Indicatori', value: `${example.indicators.map(indicatorText).join('; ')} (valori dimostrativi)` },
      { label: 'Entro', value: deadlineText(subject) },
      { label: 'Controllo di equità', value: example.equityCheck },
    ],
  }
}

function indicatorText({ name, baseline, target, unit }: PublicExample['indicators'][number]): string {
  const amount = (value: number | string) =>
    typeof value === 'number' ? `${numberText(value)}${unitText(unit)}` : value
  return `${name}: da ${baseline === undefined ? 'rilevare' : amount(baseline)} a ${amount(target)}`
}

const deadlineText = (subject: Subject): string =>
  `${monthText(monthOf(subject, Math.min(12, subject.plan.duration) - 1))}, con una verifica a ${monthText(monthOf(subject, 5))}`

const unitText = (unit: string): string =>
  unit === '%' ? '%' : unit === 'gg/addetto' ? ' giorni a persona' : unit === 'sì/no' ? '' : ` ${unit}`
