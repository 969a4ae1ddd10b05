import type { Chapter } from '../../domain/document/planDocument'
import { paragraphs, say, sentences, table } from './say'
import { choiceAt, numberAt, type Subject, worksIn } from './subject'

/** Chapter 13: how the measures reach everybody, those without e-mail too. */
export function communicationChapter(subject: Subject): Chapter {
  const { content, publicBody } = subject
  const messages = content.planTexts.communication.filter(
    ({ publicOnly, onlyIf }) => (publicBody || !publicOnly) && concerns(subject, onlyIf),
  )
  return {
    id: 'capitolo-13',
    kicker: 'Capitolo 13',
    number: '13',
    title: 'Comunicazione',
    newPage: false,
    blocks: [
      ...paragraphs('body', openingText(subject)),
      ...table({
        id: 'piano-comunicazione',
        caption: 'Piano di comunicazione',
        columns: [
          ['A chi', 2.6],
          ['Che cosa', 3],
          ['Quando e come', 5],
          ['Chi', 1.8],
        ],
        rows: messages.map(({ to, what, when, channel, who }) => [to, what, `${when}; ${channel}`, who]),
      }),
    ],
  }
}

/** Whether the organisation has the people a message is for; while it is not known, it is kept. */
function concerns(subject: Subject, onlyIf: 'in-presenza' | 'piu-sedi' | undefined): boolean {
  if (onlyIf === 'piu-sedi') return (numberAt(subject, 'sedi.numero') ?? 1) > 1
  if (onlyIf === undefined) return true
  return worksIn(subject, 'turni') !== false || choiceAt(subject, 'lavoro-in-presenza') !== 'quasi-nulla'
}

function openingText(subject: Subject): string | undefined {
  return sentences(
    say(subject, '13', 'default'),
    concerns(subject, 'in-presenza') ? say(subject, '13', 'senza-email') : undefined,
    subject.publicBody ? say(subject, '13', 'pa') : undefined,
  )
}
