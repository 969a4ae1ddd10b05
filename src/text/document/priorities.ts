import type { Block, Chapter } from '../../domain/document/planDocument'
import { holds } from '../../domain/questionnaire/holds'
import type { ScoredArea } from '../../domain/scoring/results'
import type { Axis } from '../../domain/selection/results'
import { linkText } from '../because'
import { lowerFirst, withoutStop } from '../format'
import { intervalWords, levelWords } from '../levels'
import { noActionText, objectiveOf, objectiveText } from './objectives'
import { paragraphs, say, sentences } from './say'
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
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  const count = subject.plan.axes.length
  if (count === 0) return say(subject, '7', 'nulla-noto')
  const number = count === 3 ? 'tre assi' : count === 2 ? 'due assi' : 'un asse'
  return sentences(
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
  const text = objective ? objectiveText(subject, objective) : noActionText(subject, axis)
  const heading = `Asse ${place + 1}. ${axisName(subject.content, axis.area)}`
  return [
    { type: 'heading', text: heading, id: `asse-${place + 1}` },
    ...paragraphs('body', whyText(subject, axis), text),
  ]
}

/** Where the area stands, and what weighed in the choice. */
function whyText(subject: Subject, axis: Axis): string | undefined {
  const score = scoreOf(subject, axis.area)
  const link = subject.content.links.find(({ id }) => id === axis.forcedBy)
  const reasons = knownReasons(subject, axis)
  return sentences(
    score && standingText(areaOf(subject, axis.area).name, score),
    link && linkText(link, subject.words),
    reasons.length > 0 ? `Nella scelta hanno contato anche: ${reasons.join('; ')}.` : undefined,
  )
}

function standingText(name: string, { level, interval }: ScoredArea): string {
  if (level.status === 'insufficient') return `${name}: i dati non bastano ancora per un livello.`
  return `${name}: ${lowerFirst(levelWords(level))}, ${intervalWords(interval)} su 100.`
}

/** What of the profile made the area more urgent: only what is known, never what was assumed while it was not. */
function knownReasons({ content, evaluation, readable }: Subject, { area }: Axis): readonly string[] {
  const contributions = content.needs.areas[area]?.contributions ?? []
  const counted = new Set(evaluation.needs.find((need) => need.area === area)?.because.map(({ text }) => text))
  const reasons = contributions.flatMap((contribution) => {
    const known =
      'when' in contribution
        ? holds(contribution.when, readable) === true
        : 'fact' in contribution
          ? readable.fact(contribution.fact) !== undefined
          : typeof readable.known(contribution.question) === 'string'
    return known && counted.has(contribution.because) ? [lowerFirst(withoutStop(contribution.because))] : []
  })
  return reasons.filter(
    (reason, place) => !reasons.slice(place + 1).some((later) => aboutOf(later) === aboutOf(reason)),
  )
}

/** "il numero di persone, almeno 15": of two thresholds on the same thing only the stricter, the later one, is said. */
const aboutOf = (reason: string): string => reason.replace(/, almeno \d+$/, '')
