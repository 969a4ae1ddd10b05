import type { Measure } from '../../domain/catalogue/measure'
import { fingerprint } from '../../domain/fingerprint'
import type { PlannedAction } from '../../domain/plan/plan'
import type { SheetText } from '../../domain/project/project'
import { becauseText } from '../because'
import { listText, lowerFirst, upperFirst } from '../format'
import { leaderOf } from './indicatorRows'
import { rolesHere, roleText } from './roles'
import { firstCheck } from './sheetFrame'
import type { Subject } from './subject'

/** A text of an action's sheet as it stands: what somebody wrote, or what is proposed. */
export const textOf = (subject: Subject, action: PlannedAction, field: SheetText): string =>
  writtenText(action, field) ?? proposedText(subject, action, field)

/** What somebody wrote; `undefined` where nobody did. */
export const writtenText = (action: PlannedAction, field: SheetText): string | undefined =>
  action.texts[field]?.text.trim() || undefined

/** Whether a text was written over a proposal that is no longer the same: it asks for a second look. */
export function isStale(subject: Subject, action: PlannedAction, field: SheetText): boolean {
  const over = action.texts[field]?.over
  return over !== undefined && over !== fingerprint(proposedText(subject, action, field))
}

/** What is proposed, from the catalogue and the answers; empty where there is nothing to propose. */
export function proposedText(subject: Subject, action: PlannedAction, field: SheetText): string {
  const measure = subject.measures.get(action.id)
  return measure ? measureTexts[field](subject, action, measure) : dataText(subject, action, field)
}

type Writer = (subject: Subject, action: PlannedAction, measure: Measure) => string

const measureTexts: Readonly<Record<SheetText, Writer>> = {
  title: (_subject, _action, { name }) => name,
  need: ({ content, words }, { because }, { summary }) => becauseText(content, because, summary, words),
  description: descriptionOf,
  recipients: (_subject, _action, { equityNote }) => equityNote,
  instrument: (_subject, _action, { instrument }) => instrument,
  responsible: (subject, _action, { responsibleRole }) => roleText(subject, responsibleRole),
  involved: (subject, _action, { involvedRoles }) =>
    upperFirst(listText(rolesHere(subject, involvedRoles).map(lowerFirst))),
  attention: (_subject, _action, { attention }) => attention.join(' '),
  check: checkText,
  decides: decidesText,
  executes: (_subject, action) => executesText(action),
  consulted: consultedText,
  informed: informedText,
  note: () => '',
}

/** The collection of missing data: much of its sheet is the same for everybody. */
function dataText(subject: Subject, action: PlannedAction, field: SheetText): string {
  const { dataCollection, milestones } = subject.content.planTexts
  const texts: Partial<Record<SheetText, string>> = {
    title: dataCollection.title,
    need: becauseText(subject.content, action.because, dataCollection.text, subject.words),
    description: 'Si raccolgono le risposte segnate «da verificare»; con quelle si aggiornano diagnosi e priorità.',
    responsible: milestones.find(({ month }) => month === 1)?.who ?? '',
    check: firstCheck(subject, action),
    decides: decidesText(subject),
    executes: executesText(action),
    consulted: consultedText(subject),
    informed: informedText(subject),
  }
  return texts[field] ?? ''
}

function descriptionOf({ micro, publicBody }: Subject, _action: PlannedAction, measure: Measure): string {
  const { description, descriptionMicro, descriptionPa } = measure
  return (micro ? descriptionMicro : publicBody ? descriptionPa : undefined) ?? description
}

function checkText(subject: Subject, action: PlannedAction): string {
  return `${firstCheck(subject, action)}, ${lowerFirst(leaderOf(subject))} con chi è coinvolto`
}

/** The head of the list of roles decides; the voice of the people is heard; everybody is told. */
function decidesText(subject: Subject): string {
  return roleText(subject, subject.content.planTexts.governance[0]?.role ?? '')
}

function consultedText(subject: Subject): string {
  const role = subject.content.planTexts.governance.find(({ role }) => /^RS[UA]\b/.test(role))?.role
  return role === undefined ? '' : listText(rolesHere(subject, [role]))
}

function informedText({ content }: Subject): string {
  return content.planTexts.communication[0]?.to ?? ''
}

function executesText({ steps, responsible }: PlannedAction): string {
  const who = [...new Set(steps.map((step) => step.who).filter((name) => name !== ''))]
  return who.length > 0 ? upperFirst(listText(who.map(lowerFirst))) : responsible
}
