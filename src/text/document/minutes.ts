import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { votesIn } from '../../domain/meeting/ballot'
import type { Meeting } from '../../domain/meeting/meeting'
import { latestFirst, type NamedMeeting } from '../../domain/meeting/meetingNow'
import { clockText, dayOf } from '../clock'
import { dayText, listText, plural } from '../format'
import { votesText } from '../votes'
import { questionWords } from './discussion'
import { decisionTables } from './minutesDecisions'
import { paragraphs, table } from './say'
import type { Subject } from './subject'

/** Appendix D: what was decided in the meetings, when, by whom and why. */
export function minutesAppendix(subject: Subject): Chapter | undefined {
  const meetings = latestFirst(subject.project.meetings)
    .filter(([, meeting]) => hasMinutes(meeting))
    .toReversed()
  const [first] = meetings
  if (!first) return undefined
  const title = meetings.length === 1 ? `Decisioni prese il ${dayText(first[1].on)}` : 'Decisioni prese negli incontri'
  return {
    id: 'appendice-d',
    kicker: 'Appendice D',
    number: 'D',
    title,
    newPage: true,
    blocks: meetings.flatMap((meeting) => minutesOf(subject, meeting, meetings.length > 1)),
  }
}

const hasMinutes = ({ decisions, agreements, votes, parked }: Meeting): boolean =>
  [decisions, agreements, parked].some((part) => Object.keys(part).length > 0) ||
  Object.values(votes).some(({ state }) => state === 'closed')

function minutesOf(subject: Subject, [id, meeting]: NamedMeeting, named: boolean): Block[] {
  return [
    ...(named ? [{ type: 'heading', text: `Incontro del ${dayText(meeting.on)}`, id } as const] : []),
    ...paragraphs('body', openingText(meeting)),
    ...agreementsTable(id, meeting),
    ...votesTable(subject, id, meeting),
    ...parkedTable(subject, id, meeting),
    ...decisionTables(subject, id, meeting),
  ]
}

/** "Presenti: Direzione e RSU. 3 risposte cambiate…" */
function openingText({ present, startedAt, endedAt, decisions, on }: Meeting): string {
  const sameDay = endedAt !== undefined && dayOf(endedAt) === on
  const hours = sameDay ? `Dalle ${clockText(startedAt)} alle ${clockText(endedAt)}. ` : ''
  const who = present.length > 0 ? `Presenti: ${listText(present.map(({ role }) => role))}. ` : ''
  const count = Object.keys(decisions).length
  return `${hours}${who}${count === 0 ? 'Nessuna risposta decisa.' : `${plural(count, 'risposta decisa', 'risposte decise')} insieme.`}`
}

function agreementsTable(id: string, { agreements }: Meeting): Block[] {
  const rows = Object.values(agreements)
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ text, by, due }): Cell[] => [text, by.trim() || '–', due ? dayText(due) : '–'])
  return table({
    id: `accordi-${id}`,
    caption: 'Decisioni e scadenze',
    columns: [
      ['Che cosa', 6],
      ['Da chi', 3],
      ['Entro quando', 2],
    ],
    rows,
  })
}

function votesTable(subject: Subject, id: string, { votes }: Meeting): Block[] {
  const { below } = subject.content.scoring.smallGroup
  const rows = subject.reading.index.questions.flatMap((question): Cell[][] => {
    const vote = votes[question.id]
    if (question.type !== 'anchors' || vote?.state !== 'closed' || votesIn(vote.all) < below) return []
    const scale = question.options.map(({ id }) => id)
    const counts = scale.map((option, place) => `frase ${place + 1}: ${vote.all[option] ?? 0}`)
    const unknown = vote.all.unknown ? [`non so: ${vote.all.unknown}`] : []
    return [
      [
        questionWords(subject, question.id),
        [...counts, ...unknown].join(', '),
        votesText(vote, scale, below).join(' '),
      ],
    ]
  })
  return table({
    id: `voti-${id}`,
    caption: 'Voti della sala',
    columns: [
      ['Domanda', 4],
      ['Voti', 3],
      ['Lettura', 4],
    ],
    rows,
  })
}

function parkedTable(subject: Subject, id: string, { parked }: Meeting): Block[] {
  const rows = subject.reading.index.questions.flatMap(({ id: question }): Cell[][] => {
    const why = parked[question]
    return why === undefined ? [] : [[questionWords(subject, question), why.trim() || '–']]
  })
  return table({
    id: `riprendere-${id}`,
    caption: 'Da riprendere',
    columns: [
      ['Domanda', 5],
      ['Perché', 4],
    ],
    rows,
  })
}
