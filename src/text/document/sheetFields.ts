import type { Measure } from '../../domain/catalogue/measure'
import type { PlannedMeasure } from '../../domain/plan/plan'
import { costText } from '../costs'
import { hoursText, listText, lowerFirst, withStop } from '../format'
import { leaderOf } from './indicatorRows'
import { rolesHere, roleText } from './roles'
import { type Field, field, firstCheck, noteField } from './sheetFrame'
import type { Subject } from './subject'

/** Fields after steps and indicators, on a sheet with a page of its own. */
export function fullFields(subject: Subject, action: PlannedMeasure, measure: Measure): Field[] {
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
export function compactFields(subject: Subject, action: PlannedMeasure, measure: Measure): Field[] {
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

function peopleText(subject: Subject, action: PlannedMeasure, { involvedRoles }: Measure): string {
  const others = subject.micro ? [] : rolesHere(subject, involvedRoles).map(lowerFirst)
  const responsible = roleText(subject, action.responsible)
  return others.length === 0 ? responsible : `${responsible}. Coinvolti: ${listText(others)}`
}

function resourcesText(subject: Subject, { hours, costClass }: PlannedMeasure): string {
  return `${hoursText(hours)} interne il primo anno; ${costText(subject.content, costClass)}`
}
