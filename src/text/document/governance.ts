import type { Block, Chapter } from '../../domain/document/planDocument'
import { roleText } from './roles'
import { paragraphs, say, sentences } from './say'
import { choiceAt, type Subject } from './subject'

/** Chapter 11: who decides, who leads, who is listened to. */
export function governanceChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-11',
    kicker: 'Capitolo 11',
    number: '11',
    title: 'Governo del piano e partecipazione',
    newPage: false,
    blocks: [...paragraphs('body', openingText(subject)), ...rolesList(subject)],
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
    'Per ogni azione decide la direzione, conduce chi è indicato nel capitolo 10, esegue e si consulta chi è indicato nella scheda; si informano tutte le persone.',
  )
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
