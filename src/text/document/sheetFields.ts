import type { Measure } from '../../domain/catalogue/measure'
import type { PlannedMeasure } from '../../domain/plan/plan'
import type { SheetText } from '../../domain/project/project'
import { costText } from '../costs'
import { expenseText, hoursText, listText, lowerFirst, withStop } from '../format'
import { rolesHere } from './roles'
import { type Field, field, filled, noteField } from './sheetFrame'
import { textOf, writtenText } from './sheetTexts'
import type { Subject } from './subject'

/** Fields after steps and indicators, on a sheet with a page of its own. */
export function fullFields(subject: Subject, action: PlannedMeasure): Field[] {
  const text = (name: SheetText) => textOf(subject, action, name)
  return [
    ...filled(field(subject, 'strumento', text('instrument'))),
    field(subject, 'responsabile', peopleText(subject, action)),
    ...governanceField(subject, action),
    field(subject, 'risorse', resourcesText(subject, action)),
    ...filled(field(subject, 'attenzioni', text('attention'))),
    field(subject, 'verifica', text('check')),
    ...noteField(action),
  ]
}

/** What a person needs to decide, on half a page; for a small team, on a third. */
export function compactFields(subject: Subject, action: PlannedMeasure, measure: Measure): Field[] {
  const instrument = textOf(subject, action, 'instrument')
  const how = [peopleText(subject, action), ...(instrument ? [`Strumento: ${lowerFirst(instrument)}`] : [])]
  return [
    { label: 'Chi e come', text: how.map(withStop).join(' ') },
    ...governanceField(subject, action),
    ...filled(
      field(subject, 'attenzioni', writtenText(action, 'attention') ?? shortAttention(subject, measure.attention)),
    ),
    ...(action.expenses.length > 0 ? [field(subject, 'risorse', resourcesText(subject, action))] : []),
    ...noteField(action),
  ]
}

/** The first warning, and the second where both are short: two sheets must fit a page. */
function shortAttention({ micro }: Subject, [first = '', second]: Measure['attention']): string {
  return micro || second === undefined || first.length + second.length > 190 ? first : `${first} ${second}`
}

function peopleText(subject: Subject, action: PlannedMeasure): string {
  const responsible = textOf(subject, action, 'responsible')
  const written = writtenText(action, 'involved')
  const roles = subject.micro ? [] : (subject.measures.get(action.id)?.involvedRoles ?? [])
  const involved = written ?? listText(rolesHere(subject, roles).map(lowerFirst))
  if (responsible === '') return involved === '' ? 'da indicare' : `Coinvolti: ${lowerFirst(involved)}`
  return involved === '' ? responsible : `${responsible}. Coinvolti: ${lowerFirst(involved)}`
}

/** Who decides and who is heard, where somebody said something other than what holds for every action. */
function governanceField(subject: Subject, action: PlannedMeasure): Field[] {
  const roles = governanceRoles.filter(([name]) => writtenText(action, name) !== undefined)
  if (roles.length === 0) return []
  const text = roles.map(([name, verb]) => withStop(`${verb}: ${lowerFirst(textOf(subject, action, name))}`)).join(' ')
  return [{ label: 'Ruoli', text }]
}

const governanceRoles = [
  ['decides', 'Decide'],
  ['executes', 'Esegue'],
  ['consulted', 'Si consulta'],
  ['informed', 'Si informa'],
] as const satisfies readonly (readonly [SheetText, string])[]

function resourcesText(subject: Subject, { hours, costClass, expenses, years }: PlannedMeasure): string {
  const spent = years.reduce((sum, { expense }) => sum + expense.low, 0)
  const cost =
    expenses.length > 0
      ? `spesa esterna ${expenseText({ low: spent, high: spent })} in tutto il piano`
      : costText(subject.content, costClass)
  return `${hoursText(hours)} interne il primo anno; ${cost}`
}
