import type { Block, Chapter } from '../../domain/document/planDocument'
import { dayText, expenseText, hoursText, lowerFirst, monthText, numberText, plural, quoted } from '../format'
import { axesBlock } from './axesBlock'
import { indicatorText, mainIndicator } from './indicatorRows'
import { actionsOfAxis, axisIndicators } from './objectives'
import { firstOf, paragraphs, say, table } from './say'
import { axisName, hasChapter, measuresOf, monthOf, type Subject, toVerifyId, whenText } from './subject'

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
  const own = subject.publicBody ? 'pa' : mostlyUnwritten(subject) ? 'default' : ''
  return firstOf(say(subject, '0', own, words), plainLead(subject))
}

/** Where rules are already written nobody "si arrangia". */
function plainLead(subject: Subject): string {
  const { plan, content } = subject
  const themes = plan.axes.flatMap(({ area }, place) =>
    actionsOfAxis(subject, place).length > 0 ? [quoted(lowerFirst(axisName(content, area)))] : [],
  )
  const aim =
    themes.length > 0 ? `per fare un passo avanti su ${themes.join(', ')}` : 'per conservare e misurare ciò che c’è'
  return `In ${plan.duration} mesi, ${plural(plan.actions.length, 'azione', 'azioni')} ${aim}.`
}

/** Most areas are below written rules: only then is it true that "ci si arrangia". */
function mostlyUnwritten({ evaluation, content }: Subject): boolean {
  const scored = evaluation.areas.flatMap((area) =>
    area.status === 'scored' && area.level.status !== 'insufficient' ? [area.interval.low] : [],
  )
  const written = content.scoring.levels[2]?.from ?? 50
  return scored.filter((low) => low < written).length * 2 > scored.length
}

const freeActions = (subject: Subject): number =>
  subject.plan.actions.filter((action) => action.kind === 'data' || action.costClass === 0).length

function numbersBlock(subject: Subject): Block {
  const { plan, people } = subject
  const free = freeActions(subject)
  const action = plan.actions.length === 1 ? 'azione' : 'azioni'
  return {
    type: 'numbers',
    items: [
      {
        value: numberText(plan.actions.length),
        label: `${action}${free > 0 ? `, ${numberText(free)} a costo nullo` : ''}`,
      },
      ...(people ? [peopleNumber(people)] : []),
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

const peopleNumber = ({ count, estimated }: NonNullable<Subject['people']>) => ({
  value: `${estimated ? '≈ ' : ''}${numberText(count)}`,
  label: count === 1 ? 'persona' : 'persone',
})

/** Actions that the axes do not show, in a paragraph: the page must hold them all. */
function otherActions(subject: Subject): Block[] {
  if (subject.micro) return []
  const shown = axesBlock(subject).length > 0
  const outside = subject.plan.actions.filter((action) => !shown || action.kind === 'data' || action.axis === undefined)
  if (outside.length === 0) return []
  const items = outside.map((action) => `${action.number}. ${action.title} (${whenText(subject, action)})`)
  return paragraphs('body', `${shown ? 'Le altre azioni' : 'Le azioni'}: ${items.join('; ')}.`)
}

/** The three dates that come first: data promised by someone, the start, the first results. */
function deadlines(subject: Subject): Block[] {
  if (subject.micro || subject.plan.actions.length === 0) return []
  const { plan, evaluation, content } = subject
  const promised = evaluation.toVerify.flatMap(({ by, askWhom }) =>
    by === undefined
      ? []
      : [
          {
            at: by,
            what: `dati da verificare${askWhom ? ` (${lowerFirst(askWhom)})` : ''}`,
            when: `entro il ${dayText(by)}`,
          },
        ],
  )
  const fixed = content.planTexts.milestones
    .filter(({ month }) => month === 0)
    .map(({ what }) => ({ at: `${plan.start}-01`, what: lowerFirst(what), when: monthText(plan.start) }))
  const results = plan.actions.map((action) => {
    const last = monthOf(subject, Math.max(action.from, action.to - 1))
    return { at: `${last}-28`, what: `prima verifica dell’azione ${action.number}`, when: `fine ${monthText(last)}` }
  })
  /** A plan that has already begun does not announce what is past. */
  const dates = [...promised, ...fixed, ...results]
    .filter(({ at }) => at >= plan.preparedOn.slice(0, at.length))
    .sort((a, b) => a.at.localeCompare(b.at))
  const next = [...new Set(dates.map(({ what, when }) => `${what}, ${when}`))].slice(0, 3)
  return paragraphs('body', `${next.length === 3 ? 'Prossime tre scadenze' : 'Prossime scadenze'}: ${next.join('; ')}.`)
}

function openPoints(subject: Subject): Block[] {
  const count = subject.evaluation.toVerify.length
  const variant = hasChapter(subject, toVerifyId(subject)) ? 'non-sappiamo' : 'non-sappiamo-senza-elenco'
  return paragraphs('note', count === 0 ? undefined : say(subject, '0', variant, { 'numero-da-verificare': count }))
}

/** In long plans the page has no room: chapters 7 and 12 have them. */
function keyIndicators(subject: Subject): Block[] {
  if (subject.micro || subject.long) return []
  const ofAxes = axisIndicators(subject)
  const ofActions = measuresOf(subject).flatMap((action) => mainIndicator(subject, action) ?? [])
  const rows = ofAxes.length > 0 && !subject.littleKnown ? ofAxes : ofActions
  return table({
    id: 'indicatori-chiave',
    caption: 'Come sapremo che funziona',
    columns: [
      ['Indicatore', 5],
      ['Oggi', 2],
      ['A 12 mesi', 1.6],
    ],
    rows: rows.slice(0, 3).map((row) => [indicatorText(row), row.today, row.target]),
  })
}
