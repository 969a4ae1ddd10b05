import type { Block, Cell } from '../../domain/document/planDocument'
import type { PlannedAction } from '../../domain/plan/plan'
import { type ReviewMonth, reviewMonths, states } from '../../domain/project/project'
import { dayText, upperFirst } from '../format'
import { indicatorsOf } from './indicatorRows'
import { paragraphs, table } from './say'
import { measuresOf, type Subject } from './subject'
import { amountText } from './targets'

/** What was found at the reviews, once somebody wrote it: the whole plan, each action, each indicator. */
export function progressBlocks(subject: Subject): Block[] {
  return [...paragraphs('body', ...reviewTexts(subject)), ...actionsTable(subject), ...measuredTable(subject)]
}

/** "Riesame a 6 mesi, 12 luglio 2027. Bene i turni, …" */
function reviewTexts({ project }: Subject): string[] {
  return reviewMonths.flatMap((month) => {
    const review = project.choices.reviews[month]
    if (!review?.text.trim()) return []
    return [`Riesame a ${month} mesi${review.on ? `, ${dayText(review.on)}` : ''}. ${review.text.trim()}`]
  })
}

function actionsTable({ plan, content }: Subject): Block[] {
  const months = reviewMonths.filter((month) => plan.actions.some(({ progress }) => progress[month]))
  return table({
    id: 'avanzamento',
    caption: 'A che punto sono le azioni',
    columns: [['Azione', 3], ...columnsOf(months)],
    rows:
      months.length === 0
        ? []
        : plan.actions.map((action): Cell[] => rowOf(action, months, content.planTexts.actionStates)),
  })
}

function rowOf({ number, title, progress }: PlannedAction, months: readonly ReviewMonth[], names: readonly string[]) {
  return [
    `${number}. ${title}`,
    ...months.map((month) => {
      const found = progress[month]
      if (!found) return '–'
      const state = names[states.indexOf(found.state)]?.split(',')[0] ?? ''
      const share = found.percent === undefined ? '' : `, ${found.percent}%`
      return `${upperFirst(state)}${share}${found.happened?.trim() ? `. ${found.happened.trim()}` : ''}`
    }),
  ]
}

/** The values found, between the one of the beginning and the one to be reached. */
function measuredTable(subject: Subject): Block[] {
  const found = measuresOf(subject).flatMap((action) => {
    const rows = indicatorsOf(subject, action)
    return action.indicators.flatMap((indicator, place) => {
      const row = rows[place]
      return indicator.measured && row ? [{ indicator, row }] : []
    })
  })
  const months = reviewMonths.filter((month) =>
    found.some(({ indicator }) => indicator.measured?.[month] !== undefined),
  )
  return table({
    id: 'valori',
    caption: 'Che cosa dicono gli indicatori',
    columns: [['Indicatore', 3.4], ['All’inizio', 2], ...columnsOf(months), ['Traguardo', 1.8]],
    rows: found.map(({ indicator: { measured, unit }, row }): Cell[] => [
      upperFirst(row.name),
      row.today,
      ...months.map((month) => {
        const value = measured?.[month]
        return value === undefined ? '–' : amountText(value, unit)
      }),
      row.target,
    ]),
  })
}

const columnsOf = (months: readonly ReviewMonth[]): [string, number][] =>
  months.map((month) => [`A ${month} mesi`, 2.4])
