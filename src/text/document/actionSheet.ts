import type { Measure } from '../../domain/catalogue/measure'
import type { ActionSheet } from '../../domain/document/planDocument'
import type { DataCollection, PlannedAction, PlannedMeasure } from '../../domain/plan/plan'
import { becauseText } from '../because'
import { costText } from '../costs'
import { hoursText, listText, lowerFirst, monthShort, plural, withStop } from '../format'
import { type IndicatorRow, indicatorsOf, indicatorText, leaderOf, mainIndicator } from './indicatorRows'
import { rolesHere, roleText } from './roles'
import { areaNumber, areaOf, axisName, monthOf, type Subject } from './subject'

interface Field {
  label: string
  text: string
}

/** A plan this short has a page for each action; in longer ones two share a page. */
const fullSheets = 4

export const isCompact = ({ micro, plan }: Subject): boolean => micro || plan.actions.length > fullSheets

/** The sheet of an action, ready to be decided on. */
export function actionSheet(subject: Subject, action: PlannedAction): ActionSheet {
  return action.kind === 'data' ? dataSheet(subject, action) : measureSheet(subject, action)
}

function measureSheet(subject: Subject, action: PlannedMeasure): ActionSheet {
  const measure = subject.measures.get(action.id)
  if (!measure) throw new Error(`unknown measure "${action.id}"`)
  const compact = isCompact(subject)
  return {
    ...frame(subject, action),
    kicker: kickerText(subject, action),
    because: becauseText(subject.content, action.because, measure.summary, subject.words),
    chips: [
      { label: 'Impegno', value: measure.effort },
      { label: 'Costo', value: lowerFirst(subject.content.planTexts.costClasses[action.costClass] ?? '') },
      compact
        ? { label: subject.micro ? 'Ore' : 'Ore interne', value: hoursText(action.hours).replace(/ or[ae]$/, '') }
        : { label: 'Tempi', value: monthsText(measure.months) },
      compact
        ? { label: 'Verifica', value: firstCheck(subject, action) }
        : { label: 'Stato', value: subject.content.planTexts.actionStates[0] ?? '' },
    ],
    fields: [
      field(subject, 'descrizione', descriptionOf(subject, measure)),
      ...(subject.micro ? [] : [field(subject, 'destinatari', measure.equityNote)]),
    ],
    indicators: {
      label: labelOf(subject, 'indicatori'),
      columns: ['Indicatore', 'Oggi', 'A 12 mesi', ...(subject.micro ? [] : ['Fonte'])],
      rows: sheetIndicators(subject, action).map((row) => [
        indicatorText(row),
        row.today,
        row.target,
        ...(subject.micro ? [] : [row.source]),
      ]),
    },
    after: compact ? compactFields(subject, action, measure) : fullFields(subject, action, measure),
  }
}

function fullFields(subject: Subject, action: PlannedMeasure, measure: Measure): Field[] {
  return [
    field(subject, 'strumento', measure.instrument),
    field(subject, 'responsabile', peopleText(subject, action, measure)),
    field(subject, 'risorse', resourcesText(subject, action)),
    field(subject, 'attenzioni', measure.attention.join(' ')),
    field(subject, 'verifica', `${firstCheck(subject, action)}, ${lowerFirst(leaderOf(subject))} con chi è coinvolto`),
    ...noteField(action),
  ]
}

/** What a person needs to decide, on half a page; for a small team, on a third. */
function compactFields(subject: Subject, action: PlannedMeasure, measure: Measure): Field[] {
  const how = [peopleText(subject, action, measure), `Strumento: ${lowerFirst(measure.instrument)}`]
  return [
    { label: 'Chi e come', text: how.map(withStop).join(' ') },
    field(subject, 'attenzioni', shortAttention(subject, measure)),
    ...noteField(action),
  ]
}

/** The first warning, and the second where both are short: two sheets must fit a page. */
function shortAttention({ micro }: Subject, { attention }: Measure): string {
  const [first = '', second] = attention
  return micro || second === undefined || first.length + second.length > 190 ? first : `${first} ${second}`
}

/** All of them, or those that tell most where there is little room. */
function sheetIndicators(subject: Subject, action: PlannedMeasure): readonly IndicatorRow[] {
  if (!subject.micro)
    return isCompact(subject) ? indicatorsOf(subject, action).slice(0, 2) : indicatorsOf(subject, action)
  const main = mainIndicator(subject, action)
  return main ? [main] : []
}

function dataSheet(subject: Subject, action: DataCollection): ActionSheet {
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

function frame(
  subject: Subject,
  action: PlannedAction,
): Pick<ActionSheet, 'id' | 'compact' | 'number' | 'title' | 'steps' | 'decision'> {
  return {
    id: `azione-${action.number}`,
    ...((isCompact(subject) || action.kind === 'data') && { compact: true }),
    number: action.number,
    title: action.title,
    steps: {
      label: labelOf(subject, 'tappe'),
      items: action.steps.map(({ title, who, from }) => ({
        when: monthShort(monthOf(subject, from)),
        what: title,
        /** In a small team whoever leads does it all. */
        who: subject.micro ? '' : who,
      })),
    },
    decision: {
      label: labelOf(subject, 'decisione'),
      options: ['approvata', 'da rivedere'],
      postponed: 'rinviata al',
      initials: 'sigla',
    },
  }
}

function kickerText(subject: Subject, action: PlannedMeasure): string {
  const axis = action.axis === undefined ? [] : [`Asse ${action.axis + 1}, ${axisName(subject.content, action.area)}`]
  const area = areaOf(subject, action.area)
  const where = axis.length > 0 ? `Area ${areaNumber(area)}` : area.name
  return [`Azione ${action.number}`, ...axis, where].join(' · ')
}

function descriptionOf(
  { micro, publicBody }: Subject,
  { description, descriptionMicro, descriptionPa }: Measure,
): string {
  return (micro ? descriptionMicro : publicBody ? descriptionPa : undefined) ?? description
}

function peopleText(subject: Subject, action: PlannedMeasure, { involvedRoles }: Measure): string {
  const others = subject.micro ? [] : rolesHere(subject, involvedRoles).map(lowerFirst)
  const responsible = roleText(subject, action.responsible)
  return others.length === 0 ? responsible : `${responsible}. Coinvolti: ${listText(others)}`
}

function resourcesText(subject: Subject, { hours, costClass }: PlannedMeasure): string {
  return `${hoursText(hours)} interne il primo anno; ${costText(subject.content, costClass)}`
}

/** "2–4 mesi". */
function monthsText([from, to]: readonly [number, number]): string {
  return from === to ? plural(to, 'mese', 'mesi') : `${from}–${to} mesi`
}

/** "fine mar 2027". */
const firstCheck = (subject: Subject, { from, to }: PlannedAction): string =>
  `fine ${monthShort(monthOf(subject, Math.max(from, to - 1)))}`

const noteField = ({ note }: PlannedAction): Field[] => (note?.trim() ? [{ label: 'Nota', text: note.trim() }] : [])

const field = (subject: Subject, id: string, text: string): Field => ({ label: labelOf(subject, id), text })

const labelOf = ({ content }: Subject, id: string): string =>
  content.planTexts.actionFields.find((candidate) => candidate.id === id)?.label ?? id
