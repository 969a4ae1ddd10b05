import type { CalendarEvent, PlanCalendar } from '../domain/document/planCalendar'
import type { PlannedAction } from '../domain/plan/plan'
import { firstWorkday, lastWorkday } from '../domain/plan/workdays'
import { objectiveEvents } from './calendarObjectives'
import { coverOf } from './document/cover'
import { leaderOf } from './document/indicatorRows'
import { roleText } from './document/roles'
import { monthOf, type Subject } from './document/subject'
import { heldMilestones } from './document/timeline'
import { toVerifyRow } from './document/toVerify'
import { monthRange, withStop } from './format'

/** Who does a step of an action written from scratch, until somebody says it. */
const nobodyYet = 'da indicare'
const categories = { step: 'Tappa', check: 'Verifica', review: 'Riesame', data: 'Dato da verificare' } as const

/**
 * Steps, checks and reviews as days in a diary: a step on the first working day of its months, what is to be checked on
 * the last of them. Whole days and no hour: none is known, and a day is the same wherever the diary is read.
 */
export function writeCalendar(subject: Subject): PlanCalendar {
  const { project, plan } = subject
  const cover = coverOf(subject)
  const { title, organisation, fileName } = cover
  const draft = draftText(cover)
  const midnight = `${plan.preparedOn}T00:00:00.000Z`
  return {
    name: `${title} · ${organisation}`,
    events: [
      ...plan.actions.flatMap((action) => [...steps(subject, action, draft), check(subject, action, draft)]),
      ...reviews(subject, draft),
      ...objectiveEvents(subject, idOf, draft),
      ...promisedData(subject, draft),
    ],
    /** The content may change what is proposed, even if nobody touched the answers. */
    changedAt: project.updatedAt > midnight ? project.updatedAt : midnight,
    fileName: fileName.replace(/\.pdf$/, '.ics'),
  }
}

function steps(subject: Subject, action: PlannedAction, draft: string): CalendarEvent[] {
  return action.steps.map(({ title, who, from, to }, place) => ({
    id: idOf(subject, action.id, 'tappa', place + 1),
    day: firstWorkday(monthOf(subject, from)),
    title: `${title} (azione ${action.number})`,
    description: lines(
      actionText(action),
      `Quando: ${monthRange(monthOf(subject, from), monthOf(subject, to))}.`,
      `Chi: ${withStop(roleText(subject, who) || nobodyYet)}`,
      draft,
    ),
    category: categories.step,
  }))
}

function check(subject: Subject, action: PlannedAction, draft: string): CalendarEvent {
  return {
    id: idOf(subject, action.id, 'verifica'),
    day: lastWorkday(monthOf(subject, Math.max(action.from, action.to - 1))),
    title: `Prima verifica: ${action.title} (azione ${action.number})`,
    description: lines(
      actionText(action),
      `Chi: ${withStop(leaderOf(subject))} Conduce: ${withStop(roleText(subject, action.responsible) || nobodyYet)}`,
      draft,
    ),
    category: categories.check,
  }
}

function reviews(subject: Subject, draft: string): CalendarEvent[] {
  return heldMilestones(subject).map(({ month, what, who }) => ({
    id: idOf(subject, 'riesame', month),
    day: month === 0 ? firstWorkday(subject.plan.start) : lastWorkday(monthOf(subject, month - 1)),
    title: what,
    description: lines(`Chi: ${withStop(who)}`, draft),
    category: categories.review,
  }))
}

/** Answers that somebody promised by a day. */
function promisedData(subject: Subject, draft: string): CalendarEvent[] {
  return subject.evaluation.toVerify.flatMap((item) => {
    if (item.by === undefined) return []
    const [what, why, who] = toVerifyRow(subject, item).map((cell) => (typeof cell === 'string' ? cell : cell.text))
    return [
      {
        id: idOf(subject, 'dato', item.question),
        day: item.by,
        title: `Da verificare: ${what}`,
        description: lines(`Chi può saperlo: ${withStop(who ?? '')}`, why, draft),
        category: categories.data,
      },
    ]
  })
}

const idOf = ({ project }: Subject, ...parts: readonly (string | number)[]): string =>
  `${[project.id, ...parts].join('.')}@conciliazione-20-20`

const actionText = ({ number, title }: PlannedAction): string => `Azione ${number}. ${withStop(title)}`

/** At the foot of every event: a diary shows them one by one. */
const draftText = ({ draftLine, exampleLine }: ReturnType<typeof coverOf>): string =>
  [draftLine, exampleLine].flatMap((line) => (line ? [`${line}.`] : [])).join(' ')

const lines = (...texts: readonly (string | undefined)[]): string => texts.filter((text) => text).join('\n')
