import type { Chapter } from '../../domain/document/planDocument'
import { dayText, lowerFirst } from '../format'
import { firstOf, paragraphs, say } from './say'
import type { Subject } from './subject'

/** Chapter 3: how the document was born, and its limits. */
export function methodChapter(subject: Subject): Chapter {
  const { evaluation, plan, project } = subject
  const words = {
    data: dayText(plan.preparedOn),
    ruolo: project.compiledBy.trim() ? lowerFirst(project.compiledBy.trim()) : 'chi segue il personale',
    'risposte-note': evaluation.known,
    domande: evaluation.applicable,
    'numero-da-verificare': evaluation.toVerify.length,
  }
  const micro = subject.micro ? say(subject, '3', 'micro', words) : undefined
  return {
    id: 'capitolo-3',
    kicker: 'Capitolo 3',
    number: '3',
    title: 'Metodo',
    newPage: false,
    blocks: [
      ...paragraphs('body', firstOf(micro, say(subject, '3', 'default', words))),
      ...paragraphs('body', subject.littleKnown ? say(subject, '3', 'nulla-noto', words) : undefined),
      ...paragraphs(
        'body',
        subject.micro ? undefined : say(subject, '3', subject.publicBody ? 'pa' : 'solo-direzione', words),
      ),
      ...paragraphs('body', subject.allKnown ? say(subject, '3', 'tutto-noto') : say(subject, '3', 'barre')),
      ...paragraphs('body', evaluation.track === 'quick' ? say(subject, '3', 'rapida') : undefined),
      ...paragraphs(
        'small',
        ...subject.content.planTexts.disclaimers.flatMap(({ id, text }) =>
          everywhere.has(id) && !subject.micro ? [text] : [],
        ),
      ),
    ],
  }
}

/** Warnings that hold for the whole document and need no figures. */
const everywhere = new Set(['ccnl', 'costi', 'privacy'])
