import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { Choices } from '../../domain/project/project'
import { dayText } from '../format'
import { paragraphs, table, unknown } from './say'
import type { Subject } from './subject'

export const opinionNames: Readonly<Record<Choices['approval']['opinions'][number]['opinion'], string>> = {
  favorevole: 'favorevole',
  'con-osservazioni': 'favorevole con osservazioni',
  contrario: 'contrario',
  'non-espresso': 'non espresso',
}

export const approvalId = 'approvazione'

/** Last chapter, once there is something to say: when the plan was approved, and what those who were asked think of it. */
export function approvalChapter(subject: Subject): Chapter {
  const sheets = Object.keys(subject.project.choices.scorecards).length > 0
  const number = subject.micro ? (sheets ? '7' : '6') : '16'
  return {
    id: approvalId,
    kicker: `Capitolo ${number}`,
    number,
    title: 'Approvazione e pareri',
    newPage: false,
    blocks: hasApproval(subject)
      ? [...paragraphs('body', approvedText(subject)), ...opinionsTable(subject), sign(subject)]
      : [],
  }
}

function hasApproval({ project }: Subject): boolean {
  const { on, opinions } = project.choices.approval
  return on !== undefined || opinions.length > 0
}

function approvedText({ project, publicBody }: Subject): string {
  const { on } = project.choices.approval
  const who = publicBody ? 'L’ente' : 'La direzione'
  return on
    ? `${who} ha approvato il piano il ${dayText(on)}.`
    : 'Il piano non è ancora approvato: qui sono raccolti i pareri.'
}

function opinionsTable({ project }: Subject): Block[] {
  return table({
    id: 'pareri',
    caption: 'Pareri raccolti',
    columns: [
      ['Chi', 3],
      ['Parere', 2.4],
      ['Osservazioni', 5],
      ['Data', 2],
    ],
    rows: project.choices.approval.opinions.map(({ who, opinion, text, on }): Cell[] => [
      who.trim() || unknown('da indicare'),
      opinionNames[opinion],
      text.trim() || '–',
      on ? dayText(on) : '–',
    ]),
  })
}

/** A line for whoever approves, and one for each who was asked. */
function sign({ project, publicBody }: Subject): Block {
  const how = 'nome, data e firma'
  const asked = project.choices.approval.opinions.map(({ who }) => who.trim()).filter((who) => who !== '')
  return {
    type: 'signatures',
    items: [publicBody ? 'Per l’ente' : 'Per la direzione', ...new Set(asked)].map((who) => ({ who, how })),
  }
}
