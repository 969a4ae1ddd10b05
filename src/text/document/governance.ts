import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { listText, lowerFirst, upperFirst } from '../format'
import { rolesHere, roleText, withoutRoles } from './roles'
import { paragraphs, say, sentences, table } from './say'
import { choiceAt, measuresOf, type Subject } from './subject'

/** Chapter 11: who decides, who leads, who is listened to. */
export function governanceChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-11',
    kicker: 'Capitolo 11',
    number: '11',
    title: 'Governo del piano e partecipazione',
    newPage: false,
    blocks: [
      ...paragraphs('body', openingText(subject)),
      ...(subject.micro ? [] : [...rolesList(subject), ...(subject.long ? [] : dutiesTable(subject))]),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  const union = choiceAt(subject, 'relazioni-sindacali.rsu')
  const dialogue =
    union === 'si'
      ? say(subject, '11', 'con-rsu')
      : union === 'no' && !subject.micro
        ? say(subject, '11', 'senza-rsu')
        : undefined
  return sentences(
    subject.micro ? say(subject, '11', 'micro') : say(subject, '11', 'default'),
    subject.publicBody ? say(subject, '11', 'pa') : undefined,
    dialogue,
    say(subject, '11', 'riservatezza'),
  )
}

/** Who does what, a line each. */
function rolesList(subject: Subject): Block[] {
  const { content, publicBody } = subject
  const items = content.planTexts.governance
    .filter(({ publicOnly }) => publicBody || !publicOnly)
    .map(({ role, does, time }) => `${roleText(subject, role)}: ${does} (${time}).`)
  return items.length > 0 ? [{ type: 'list', items }] : []
}

/** For each action who leads and who is consulted; the same for all is said once, below. */
function dutiesTable(subject: Subject): Block[] {
  const rows = measuresOf(subject).map((action): Cell[] => {
    const involved = rolesHere(subject, subject.measures.get(action.id)?.involvedRoles ?? [])
    const consulted = withoutRoles(involved, [action.responsible])
    return [
      `${action.number}. ${action.title}`,
      roleText(subject, action.responsible),
      consulted.length > 0 ? upperFirst(listText(consulted.map(lowerFirst))) : 'Chi è coinvolto',
    ]
  })
  return table({
    id: 'responsabilita',
    caption: 'Responsabilità, azione per azione',
    columns: [
      ['Azione', 4],
      ['Conduce', 3],
      ['Si consulta', 4],
    ],
    rows,
    note: 'Per tutte le azioni decide la direzione, esegue chi è indicato nelle tappe della scheda e si informano tutte le persone.',
  })
}
