import type { Block, Chapter, GanttRow } from '../../domain/document/planDocument'
import type { PlanTexts } from '../../domain/document/planTexts'
import type { PlannedAction } from '../../domain/plan/plan'
import { countedAnswer } from '../../domain/questionnaire/readAnswers'
import { listText, lowerFirst, monthRange, monthText, numberText } from '../format'
import { wordsOfTimeline as words } from '../plan'
import { paragraphs, say, sentences, table } from './say'
import { isCompact } from './sheetFrame'
import { measuresOf, monthOf, type Subject, whenText } from './subject'

/** Chapter 9: when each action starts, and what waits for what. */
export function timelineChapter(subject: Subject): Chapter {
  const { actions } = subject.plan
  const bars = actions.length > 0 ? [ganttBlock(subject)] : []
  return {
    id: 'capitolo-9',
    kicker: 'Capitolo 9',
    number: '9',
    title: 'Cronoprogramma',
    newPage: actions.length > 0 && !isCompact(subject),
    blocks: [
      ...paragraphs('body', openingText(subject)),
      /** Bars are never split: where they are many, what can be goes first and fills the page they do not fit in. */
      ...(subject.long ? [...milestones(subject), ...bars] : [...bars, ...milestones(subject)]),
      ...paragraphs('note', dependencies(subject)),
      ...paragraphs('note', overloadText(subject)),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  if (subject.plan.actions.length === 0) return undefined
  return sentences(say(subject, '9', 'default'), subject.publicBody ? say(subject, '9', 'pa') : undefined)
}

export function ganttBlock(subject: Subject): Extract<Block, { type: 'gantt' }> {
  const { plan } = subject
  const rows = plan.actions.map((action) => ganttRow(subject, action))
  const [year, month] = plan.start.split('-').map(Number) as [number, number]
  const last = Math.max(plan.duration, ...rows.map(({ to }) => to))
  return {
    type: 'gantt',
    id: 'gantt',
    caption: 'Cronoprogramma',
    start: { year, month },
    /** Whole quarters. */
    months: Math.ceil(last / 3) * 3,
    rows,
    legend: rows.some(({ uncertain }) => uncertain)
      ? 'Barra: preparazione e prova. ◆ azione a regime o riesame. Tratteggio: dipende da una risposta da verificare.'
      : 'Barra: preparazione e prova. ◆ azione a regime o riesame.',
    alt: plan.actions.map((action, place) => `${saidOf(subject, action, rows[place])}.`).join(' '),
  }
}

/** In words, all that the drawing shows of an action. */
function saidOf(subject: Subject, action: PlannedAction, row: GanttRow | undefined): string {
  const reviews = row?.marks.slice(1).map((month) => monthOf(subject, month - 1)) ?? []
  const parts = [whenText(subject, action), row?.uncertain && words.maybe, reviews.length > 0 && words.reviews(reviews)]
  return `${action.number}. ${action.title}: ${parts.filter(Boolean).join(', ')}`
}

function ganttRow(subject: Subject, action: PlannedAction): GanttRow {
  return {
    label: `${action.number}. ${action.title}`,
    from: action.from,
    to: action.to,
    uncertain: action.kind === 'measure' && dependsOnUnknown(subject, action.id),
    marks: [action.to, ...recurringReviews(subject, action)],
  }
}

/** Twice a year, as the measure itself says. */
const reviewEvery = 6

/**
 * The months at whose end an action is looked at again once it runs: what is always in the plan is, to the last month.
 * A plan of two years is not over with its last action.
 */
export function recurringReviews({ content, plan }: Subject, { id, to }: PlannedAction): readonly number[] {
  if (!content.selection.always.includes(id)) return []
  const times = Math.floor(plan.duration / reviewEvery)
  return Array.from({ length: times }, (_, place) => (place + 1) * reviewEvery).filter((month) => month > to)
}

/** One of the answers that make the measure useful is "non so". */
function dependsOnUnknown(subject: Subject, id: string): boolean {
  const questions = subject.measures.get(id)?.questions ?? []
  return questions.some((question) => countedAnswer(subject.reading, question)?.state === 'unknown')
}

/** The reviews that this plan has, by the month they close. */
export function heldMilestones(subject: Subject): PlanTexts['milestones'] {
  const { content, plan } = subject
  return content.planTexts.milestones.filter(({ month, onlyIf }) => month <= plan.duration && happens(subject, onlyIf))
}

/** The milestones as everybody reads them: when, what, who. */
export function milestoneRows(subject: Subject): readonly { when: string; what: string; who: string }[] {
  return heldMilestones(subject).map(({ month, what, who }) => ({
    when: month === 0 ? monthText(subject.plan.start) : `fine ${monthText(monthOf(subject, month - 1))}`,
    what,
    who,
  }))
}

function milestones(subject: Subject): Block[] {
  return table({
    id: 'tappe',
    caption: 'Tappe del piano',
    columns: [
      ['Quando', 2],
      ['Che cosa', 6],
      ['Chi', 2],
    ],
    rows: milestoneRows(subject).map(({ when, what, who }) => [when, what, who]),
  })
}

/** Whether the plan has what a milestone is about. */
function happens(subject: Subject, onlyIf: 'dati' | 'strutturali' | 'in-rete' | undefined): boolean {
  if (onlyIf === undefined) return true
  return onlyIf === 'dati'
    ? subject.evaluation.toVerify.length > 0
    : measuresOf(subject).some(({ quadrant }) => quadrant === onlyIf)
}

function dependencies(subject: Subject): string | undefined {
  const actions = measuresOf(subject)
  const texts = actions.flatMap(({ title, number, waitsFor }) => {
    const before = actions
      .filter((other) => waitsFor.includes(other.id))
      .map((other) => `«${other.title}» (${other.number})`)
    if (before.length === 0) return []
    return [
      `«${title}» (${number}) parte quando ${before.length === 1 ? 'regge in prova' : 'reggono in prova'} ${listText(before)}.`,
    ]
  })
  return texts.length === 0 ? undefined : `Che cosa dipende da che cosa. ${texts.join(' ')}`
}

function overloadText(subject: Subject): string | undefined {
  const texts = subject.plan.overloads.map(({ responsible, quarter, actions }) => {
    const months = monthRange(monthOf(subject, quarter * 3), monthOf(subject, quarter * 3 + 2))
    return `Fra ${months.replace('–', ' e ')} partono ${numberText(actions)} azioni con lo stesso responsabile (${lowerFirst(responsible)}): conviene spostarne qualcuna.`
  })
  return texts.length === 0 ? undefined : texts.join(' ')
}
