import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { PlannedAction } from '../../domain/plan/plan'
import { levelAt } from '../../domain/scoring/nameLevel'
import type { Interval } from '../../domain/scoring/results'
import {
  dayText,
  expenseText,
  hoursText,
  lowerFirst,
  monthRange,
  monthText,
  numberText,
  plural,
  quoted,
} from '../format'
import { intervalShort, intervalWords, levelRank } from '../levels'
import { indicatorsOf } from './indicatorRows'
import { actionsOfAxis, goalText, objectiveOf } from './objectives'
import { firstOf, paragraphs, say, sentences, table } from './say'
import { axisName, measuresOf, monthOf, type Subject, scoreOf } from './subject'

/** Chapter 0: what will be done, when and for whom, in a minute. */
export function summaryChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-0',
    number: '',
    title: 'Il piano in una pagina',
    newPage: true,
    blocks: [
      ...paragraphs('lead', leadText(subject)),
      numbersBlock(subject),
      ...axesBlock(subject),
      ...otherActions(subject),
      ...deadlines(subject),
      ...openPoints(subject),
      ...keyIndicators(subject),
    ],
  }
}

function leadText(subject: Subject): string | undefined {
  const { plan, content } = subject
  if (plan.actions.length === 0) return 'Il piano non ha ancora azioni: si scelgono insieme, a partire dalla diagnosi.'
  const names = plan.axes.map(({ area }) => lowerFirst(axisName(content, area)))
  const words = {
    durata: plan.duration,
    'numero-azioni': plan.actions.length,
    'numero-costo-nullo': freeActions(subject),
    'prima-azione': quoted(plan.actions[0]?.title ?? ''),
    asse1: names[0],
    asse2: names[1],
    asse3: names[2],
  }
  if (subject.littleKnown) return say(subject, '0', 'nulla-noto', words)
  if (subject.micro) return say(subject, '0', 'micro', words)
  const variant = subject.publicBody ? 'pa' : 'default'
  const spoken = variant === 'pa' || mostlySpoken(subject) ? say(subject, '0', variant, words) : undefined
  return firstOf(
    spoken,
    `In ${plan.duration} mesi, ${plural(plan.actions.length, 'azione', 'azioni')} per fare un passo avanti su ${themes(names)}.`,
  )
}

const themes = (names: readonly string[]): string =>
  names.length === 0 ? 'ciò che serve di più' : names.map(quoted).join(', ')

/** Most of what is done is not written: only then "ci si arrangia" is true. */
function mostlySpoken({ evaluation, content }: Subject): boolean {
  const scored = evaluation.areas.filter((area) => area.status === 'scored' && area.level.status !== 'insufficient')
  const written = content.scoring.levels[2]?.from ?? 50
  return scored.filter((area) => area.status === 'scored' && area.interval.low < written).length * 2 > scored.length
}

const freeActions = (subject: Subject): number =>
  subject.plan.actions.filter((action) => action.kind === 'data' || action.costClass === 0).length

function numbersBlock(subject: Subject): Block {
  const { plan, people } = subject
  const free = freeActions(subject)
  return {
    type: 'numbers',
    items: [
      {
        value: numberText(plan.actions.length),
        label: `${plan.actions.length === 1 ? 'azione' : 'azioni'}${free > 0 ? `, ${numberText(free)} a costo nullo` : ''}`,
      },
      ...(people
        ? [
            {
              value: `${people.estimated ? '≈ ' : ''}${numberText(people.count)}`,
              label: people.count === 1 ? 'persona' : 'persone',
            },
          ]
        : []),
      ...(plan.hours.high > 0
        ? [{ value: hoursText(plan.hours).replace(/ or[ae]$/, ''), label: 'ore interne il primo anno' }]
        : []),
      {
        value: expenseText(plan.expense),
        label: plan.expense.high === 0 ? 'spesa esterna prevista' : 'spesa esterna, da confermare',
      },
    ],
  }
}

function axesBlock(subject: Subject): Block[] {
  const { plan, content } = subject
  if (plan.axes.length === 0) return []
  const nothing: Interval = { low: 0, high: 100 }
  const items = plan.axes.map((axis, place) => {
    const score = scoreOf(subject, axis.area)
    const today = score?.interval ?? nothing
    const after = plan.after[axis.area] ?? today
    const objective = objectiveOf(subject, axis, place)
    return {
      kicker: `Asse ${place + 1}`,
      title: axisName(content, axis.area),
      objective: objective ? goalText(objective) : 'Nessuna azione scelta per ora: se ne riparla al primo riesame.',
      today,
      after,
      rank: score ? levelRank(content.scoring.levels, score.level) : (0 as const),
      rankAfter: levelRank(content.scoring.levels, { status: 'certain', level: levelAt(content.scoring, after.low) }),
      todayText: intervalShort(today),
      afterText: intervalShort(after),
      actions: actionsOfAxis(subject, place).map((action) => ({
        label: `${action.number}. ${action.title}`,
        when: whenText(subject, action),
      })),
    }
  })
  const alt = items
    .map(
      ({ kicker, title, today, after }) =>
        `${kicker}, ${title}: oggi ${intervalWords(today)} su 100, con il piano ${intervalWords(after)}.`,
    )
    .join(' ')
  return [{ type: 'axes', items, alt }]
}

/** "apr–lug 2027". */
export const whenText = (subject: Subject, { from, to }: PlannedAction): string =>
  monthRange(monthOf(subject, from), monthOf(subject, Math.max(from, to - 1)))

function otherActions(subject: Subject): Block[] {
  const outside = subject.plan.actions.filter((action) => action.kind === 'data' || action.axis === undefined)
  return table({
    id: 'fuori-dagli-assi',
    caption: subject.plan.axes.length > 0 ? 'Le altre azioni' : 'Le azioni',
    columns: [
      ['Azione', 4],
      ['Quando', 1],
    ],
    rows: outside.map((action) => [`${action.number}. ${action.title}`, whenText(subject, action)]),
  })
}

/** The three dates that come first: data promised by someone, the start, the first results. */
function deadlines(subject: Subject): Block[] {
  const { plan, evaluation, content } = subject
  const promised = evaluation.toVerify.flatMap(({ by, askWhom }) =>
    by === undefined
      ? []
      : [
          {
            at: by,
            what: askWhom ? `Dati da verificare: ${lowerFirst(askWhom)}` : 'Dati da verificare',
            when: dayText(by),
          },
        ],
  )
  const approval = content.planTexts.milestones.filter(({ month }) => month === 0)
  const fixed = approval.map(({ what }) => ({ at: `${plan.start}-01`, what, when: monthText(plan.start) }))
  const results = plan.actions.map((action) => {
    const last = monthOf(subject, Math.max(action.from, action.to - 1))
    return { at: `${last}-28`, what: `Azione ${action.number}, prima verifica`, when: monthText(last) }
  })
  const next = [...promised, ...fixed, ...results]
    .sort((a, b) => a.at.localeCompare(b.at))
    .filter(distinct)
    .slice(0, 3)
  return table({
    id: 'scadenze',
    caption: next.length === 3 ? 'Prossime tre scadenze' : 'Prossime scadenze',
    columns: [
      ['Che cosa', 4],
      ['Entro', 1],
    ],
    rows: next.map(({ what, when }): Cell[] => [what, when]),
  })
}

const distinct = <T extends { what: string; when: string }>(row: T, place: number, all: readonly T[]): boolean =>
  all.findIndex(({ what, when }) => what === row.what && when === row.when) === place

function openPoints(subject: Subject): Block[] {
  const count = subject.evaluation.toVerify.length
  const text = count === 0 ? undefined : say(subject, '0', 'non-sappiamo', { 'numero-da-verificare': count })
  return paragraphs('note', sentences(text))
}

function keyIndicators(subject: Subject): Block[] {
  if (subject.micro) return []
  const axes = subject.plan.axes.flatMap((axis, place) => objectiveOf(subject, axis, place)?.indicator ?? [])
  const rows =
    axes.length > 0
      ? axes
      : measuresOf(subject)
          .slice(0, 3)
          .flatMap((action) => indicatorsOf(subject, action).slice(0, 1))
  return table({
    id: 'indicatori-chiave',
    caption: 'Come sapremo che funziona',
    columns: [
      ['Indicatore', 5],
      ['Oggi', 2],
      ['A 12 mesi', 2],
    ],
    rows: rows.slice(0, 3).map(({ name, today, target }) => [name, today, target]),
  })
}
