import type { Chapter } from '../../domain/document/planDocument'
import { paragraphs, say, sentences, table } from './say'
import { type Subject, worksIn } from './subject'

/** Chapter 13: how the measures reach everybody, those without e-mail too. */
export function communicationChapter(subject: Subject): Chapter {
  const { content, publicBody, micro } = subject
  return {
    id: 'capitolo-13',
    kicker: 'Capitolo 13',
    number: '13',
    title: 'Comunicazione',
    newPage: false,
    blocks: [
      ...paragraphs('body', openingText(subject)),
      ...(micro
        ? []
        : table({
            id: 'piano-comunicazione',
            caption: 'Piano di comunicazione',
            columns: [
              ['A chi', 3],
              ['Che cosa', 3],
              ['Quando', 2.4],
              ['Canale', 3.4],
              ['Chi', 2],
            ],
            rows: content.planTexts.communication
              .filter(({ publicOnly }) => publicBody || !publicOnly)
              .map(({ to, what, when, channel, who }) => [to, what, when, channel, who]),
          })),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  if (subject.micro) return say(subject, '13', 'micro')
  const onSite = worksIn(subject, 'turni') !== false || worksIn(subject, 'produzione') === true
  return sentences(
    say(subject, '13', 'default'),
    onSite ? say(subject, '13', 'senza-email') : undefined,
    subject.publicBody ? say(subject, '13', 'pa') : undefined,
  )
}
