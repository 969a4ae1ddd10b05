import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { Axis } from '../../domain/selection/results'
import { linkText } from '../because'
import { lowerFirst, upperFirst, withoutStop } from '../format'
import { intervalWords, levelWords } from '../levels'
import { objectiveOf, objectiveText } from './objectives'
import { paragraphs, say, sentences, table } from './say'
import { areaOf, axisName, type Subject, scoreOf } from './subject'

/** Chapter 7: the axes, and one objective each. */
export function prioritiesChapter(subject: Subject): Chapter {
  const { axes } = subject.plan
  return {
    id: 'capitolo-7',
    kicker: 'Capitolo 7',
    number: '7',
    title: 'Priorità e obiettivi',
    newPage: false,
    blocks: [
      ...paragraphs('body', openingText(subject)),
      ...axes.flatMap((axis, place) => axisBlocks(subject, axis, place)),
      ...objectivesTable(subject),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  const count = subject.plan.axes.length
  if (count === 0) return say(subject, '7', 'nulla-noto')
  const opening = subject.micro ? say(subject, '7', 'micro') : undefined
  const number = count === 3 ? 'tre assi' : count === 2 ? 'due assi' : 'un asse'
  return sentences(
    opening ??
      say(subject, '7', 'default')?.replace(
        'tre assi. Sono stati scelti',
        count === 1 ? `${number}. È stato scelto` : `${number}. Sono stati scelti`,
      ),
    subject.publicBody ? say(subject, '7', 'pa') : undefined,
    subject.littleKnown ? say(subject, '7', 'nulla-noto') : undefined,
  )
}

function axisBlocks(subject: Subject, axis: Axis, place: number): Block[] {
  const objective = objectiveOf(subject, axis, place)
  const text = objective
    ? objectiveText(objective)
    : 'Per quest’asse non è stata scelta nessuna azione: se ne riparla al primo riesame.'
  const heading = `Asse ${place + 1}. ${axisName(subject.content, axis.area)}`
  return [
    { type: 'heading', text: heading, id: `asse-${place + 1}` },
    ...paragraphs('because', subject.micro ? undefined : whyText(subject, axis)),
    ...paragraphs('body', text),
  ]
}

/** Where the area stands, and what weighed in the choice. */
function whyText(subject: Subject, axis: Axis): string | undefined {
  const score = scoreOf(subject, axis.area)
  const area = areaOf(subject, axis.area)
  const stands =
    score &&
    (score.level.status === 'insufficient'
      ? `${area.name}: dati ancora insufficienti.`
      : `${area.name}: ${lowerFirst(levelWords(score.level))}, ${intervalWords(score.interval)} su 100.`)
  const link = axis.forcedBy === undefined ? undefined : subject.content.links.find(({ id }) => id === axis.forcedBy)
  const need = subject.evaluation.needs.find((candidate) => candidate.area === axis.area)
  const reasons = need?.because.map(({ text }) => lowerFirst(withoutStop(text))) ?? []
  return sentences(
    stands,
    link && linkText(link, subject.words),
    reasons.length > 0 ? `Ha contato anche il profilo: ${reasons.join('; ')}.` : undefined,
  )
}

function objectivesTable(subject: Subject): Block[] {
  if (subject.micro) return []
  const rows = subject.plan.axes.flatMap((axis, place): (readonly Cell[])[] => {
    const objective = objectiveOf(subject, axis, place)
    const indicator = objective?.indicator
    if (!objective || !indicator) return []
    return [
      [
        axisName(subject.content, axis.area),
        `${upperFirst(indicator.name)}: ${indicator.formula}`,
        indicator.today,
        indicator.target,
        objective.action.responsible,
      ],
    ]
  })
  return table({
    id: 'assi',
    caption: 'Come si misura ogni asse',
    columns: [
      ['Asse', 2],
      ['Indicatore', 4],
      ['Oggi', 2],
      ['Traguardo a 12 mesi', 2],
      ['Responsabile', 2],
    ],
    rows,
  })
}
