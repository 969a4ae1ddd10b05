import type { Chapter } from '../../domain/document/planDocument'
import { optionText } from '../becauseAnswers'
import { listText, lowerFirst, numberText } from '../format'
import { firstOf, paragraphs, say } from './say'
import { choiceAt, choicesAt, type Subject } from './subject'

/** Chapter 1: why the plan, and what whoever leads promises. */
export function commitmentChapter(subject: Subject): Chapter {
  const people = subject.people && `${subject.people.estimated ? 'circa ' : ''}${numberText(subject.people.count)}`
  const motivazioni = motivesText(subject)
  const opening = subject.publicBody
    ? say(subject, '1', 'pa', { motivazioni })
    : subject.micro
      ? firstOf(say(subject, '1', 'micro', { persone: people }), say(subject, '1', 'default', { motivazioni }))
      : say(subject, '1', 'default', { motivazioni })
  const type = choiceAt(subject, 'tipo-organizzazione')
  return {
    id: 'capitolo-1',
    kicker: 'Capitolo 1',
    number: '1',
    title: 'Premessa e impegno della direzione',
    newPage: !subject.micro,
    blocks: [
      ...paragraphs('body', opening ?? say(subject, '1', 'senza-motivi')),
      ...paragraphs('body', subject.micro ? undefined : type && subject.content.planTexts.typeTexts[type]),
      ...paragraphs('body', say(subject, '1', 'impegni')),
    ],
  }
}

/** "trattenere le persone, migliorare il clima e lavorare meglio". */
function motivesText(subject: Subject): string | undefined {
  const question = subject.reading.index.byId.get('motivazioni')
  const chosen = choicesAt(subject, 'motivazioni')
  if (!question || chosen.length === 0) return undefined
  return listText(chosen.map((option) => lowerFirst(optionText(subject.content, question, option))))
}
