import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { SheetText } from '../../domain/project/project'
import { roleText } from './roles'
import { paragraphs, say, sentences, table } from './say'
import { textOf } from './sheetTexts'
import { choiceAt, hasChapter, type Subject } from './subject'

/** Chapter 11: who decides, who leads, who is listened to. */
export function governanceChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-11',
    kicker: 'Capitolo 11',
    number: '11',
    title: 'Governo del piano e partecipazione',
    newPage: false,
    blocks: [...paragraphs('body', openingText(subject)), ...rolesList(subject), ...rolesTable(subject)],
  }
}

function openingText(subject: Subject): string | undefined {
  const union = choiceAt(subject, 'relazioni-sindacali.rsu')
  return sentences(
    say(subject, '11', 'default'),
    subject.publicBody ? say(subject, '11', 'pa') : undefined,
    union === 'si' ? say(subject, '11', 'con-rsu') : undefined,
    union === 'no' ? say(subject, '11', 'senza-rsu') : undefined,
    say(subject, '11', 'riservatezza'),
    hasOwnRoles(subject) ? undefined : usualRoles(subject),
  )
}

/** What holds for every action, with the chapters that say the rest. */
function usualRoles(subject: Subject): string | undefined {
  const leads = hasChapter(subject, 'capitolo-10') ? 'conduce chi è indicato nel capitolo 10, ' : ''
  const executes = hasChapter(subject, 'capitolo-8') ? 'esegue e si consulta chi è indicato nella scheda; ' : ''
  return `Per ogni azione decide la direzione, ${leads}${executes}si informano tutte le persone.`
}

/** Who does what, a line each. */
function rolesList(subject: Subject): Block[] {
  const { content, publicBody } = subject
  const items = content.planTexts.governance
    .filter(({ publicOnly }) => publicBody || !publicOnly)
    .map(({ role, does, time }) => `${roleText(subject, role)}: ${does} (${time}).`)
  if (items.length === 0) return []
  return subject.long ? paragraphs('small', items.join(' ')) : [{ type: 'list', items }]
}

const columns = [
  ['decides', 'Decide', 2],
  ['responsible', 'Conduce', 2.2],
  ['executes', 'Esegue', 2.4],
  ['consulted', 'Si consulta', 2],
  ['informed', 'Si informa', 2],
] as const satisfies readonly (readonly [SheetText, string, number])[]

/** Whether somebody said, for some action, other roles than those that hold for all. */
const hasOwnRoles = ({ plan }: Subject): boolean =>
  plan.actions.some(({ texts }) => columns.some(([field]) => field !== 'responsible' && texts[field]))

/** Who does what, action by action. */
function rolesTable(subject: Subject): Block[] {
  if (!hasOwnRoles(subject)) return []
  return table({
    id: 'ruoli',
    caption: 'Ruoli, azione per azione',
    columns: [['Azione', 3], ...columns.map(([, title, width]): [string, number] => [title, width])],
    rows: subject.plan.actions.map((action): Cell[] => [
      `${action.number}. ${action.title}`,
      ...columns.map(([field]) => textOf(subject, action, field) || 'da indicare'),
    ]),
  })
}
