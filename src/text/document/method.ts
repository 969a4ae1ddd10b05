import type { Chapter } from '../../domain/document/planDocument'
import { dayText, lowerFirst } from '../format'
import { firstOf, paragraphs, say, sentences } from './say'
import type { Subject } from './subject'

/** Chapter 3: how the document was born, and its limits. */
export function methodChapter(subject: Subject): Chapter {
  const { evaluation, plan, project } = subject
  const missing = evaluation.toVerify.length
  const words = {
    data: dayText(plan.preparedOn),
    ruolo: lowerFirst(project.compiledBy.trim()),
    'risposte-note': evaluation.known,
    domande: evaluation.applicable,
    'numero-da-verificare': missing,
  }
  const opening = subject.micro
    ? say(subject, '3', 'micro', words)
    : firstOf(say(subject, '3', 'default', words), say(subject, '3', 'senza-ruolo', words))
  const count = subject.littleKnown
    ? say(subject, '3', 'nulla-noto', words)
    : say(subject, '3', missing > 0 ? 'conteggio' : 'conteggio-completo', words)
  const quick = evaluation.track === 'quick' ? say(subject, '3', 'rapida') : undefined
  const sharing = subject.micro ? undefined : say(subject, '3', subject.publicBody ? 'pa' : 'solo-direzione', words)
  return {
    id: 'capitolo-3',
    kicker: 'Capitolo 3',
    number: '3',
    title: 'Metodo',
    newPage: false,
    blocks: [
      ...paragraphs('body', sentences(opening, count, quick), sharing),
      ...paragraphs('small', subject.micro ? undefined : warnings(subject)),
    ],
  }
}

/** Warnings that hold for the whole document and need no figures. */
const everywhere = new Set(['ccnl', 'costi', 'privacy'])

const warnings = ({ content }: Subject): string | undefined =>
  sentences(...content.planTexts.disclaimers.flatMap(({ id, text }) => (everywhere.has(id) ? [text] : [])))
