import type { ActionSheet } from '../../domain/document/planDocument'
import type { PlannedAction } from '../../domain/plan/plan'
import { type Progress, reviewMonths, states } from '../../domain/project/project'
import { monthShort, monthText, plural } from '../format'
import { monthOf, type Subject } from './subject'

export interface Field {
  label: string
  text: string
}

/** A plan this short has a page for each action; in longer ones two share a page. */
const fullSheets = 4

export const isCompact = ({ micro, plan }: Subject): boolean => micro || plan.actions.length > fullSheets

/** What every sheet has. */
export function frame(
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

/** "2–4 mesi". */
export function monthsText([from, to]: readonly [number, number]): string {
  return from === to ? plural(to, 'mese', 'mesi') : `${from}–${to} mesi`
}

/** "fine marzo 2027": it is read in sentences too. Where sheets are a few lines each, "fine mar 2027". */
export const firstCheck = (subject: Subject, { from, to }: PlannedAction): string =>
  `fine ${(subject.micro ? monthShort : monthText)(monthOf(subject, Math.max(from, to - 1)))}`

export const noteField = ({ texts }: PlannedAction): Field[] => filled({ label: 'Nota', text: texts.note?.text ?? '' })

/** A field, unless there is nothing in it. */
export const filled = ({ label, text }: Field): Field[] => (text.trim() === '' ? [] : [{ label, text: text.trim() }])

/** How far an action is: what was recorded at the last review, or that it has not begun. */
export function stateText({ content }: Subject, { progress }: PlannedAction): string {
  const last = lastProgress(progress)
  const name = content.planTexts.actionStates[last ? states.indexOf(last.state) : 0] ?? ''
  const short = name.split(',')[0] ?? name
  return last?.percent === undefined ? short : `${short}, ${last.percent}%`
}

export const lastProgress = (progress: PlannedAction['progress']): Progress | undefined =>
  reviewMonths.flatMap((month) => progress[month] ?? []).at(-1)

export const field = (subject: Subject, id: string, text: string): Field => ({ label: labelOf(subject, id), text })

export const labelOf = ({ content }: Subject, id: string): string =>
  content.planTexts.actionFields.find((candidate) => candidate.id === id)?.label ?? id
