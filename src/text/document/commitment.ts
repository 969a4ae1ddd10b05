import type { Chapter } from '../../domain/document/planDocument'
import { optionText } from '../becauseAnswers'
import { listText, lowerFirst, numberText } from '../format'
import { firstOf, paragraphs, say, sentences } from './say'
import { choiceAt, choicesAt, type Subject } from './subject'

/** Chapter 1: why the plan, and what whoever leads promises. */
export function commitmentChapter(subject: Subject): Chapter {
  const type = choiceAt(subject, 'tipo-organizzazione')
  return {
    id: 'capitolo-1',
    kicker: 'Capitolo 1',
    number: '1',
    title: 'Premessa e impegno della direzione',
    newPage: true,
    blocks: [
      ...paragraphs(
        'body',
        sentences(openingText(subject), subject.micro ? undefined : type && subject.content.planTexts.typeTexts[type]),
        say(subject, '1', 'impegni'),
      ),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  const words = { motivazioni: motivesText(subject), persone: severalText(subject) }
  const own = subject.publicBody ? 'pa' : subject.micro ? 'micro' : 'default'
  const general = subject.publicBody ? undefined : say(subject, '1', 'default', words)
  return firstOf(say(subject, '1', own, words), general, say(subject, '1', 'senza-motivi'))
}

/** How many they are, when they are more than one. */
function severalText({ people }: Subject): string | undefined {
  if (!people || people.count === 1) return undefined
  return `${people.estimated ? 'circa ' : ''}${numberText(people.count)}`
}

/** "trattenere le persone, migliorare il clima e lavorare meglio". */
function motivesText(subject: Subject): string | undefined {
  const question = subject.reading.index.byId.get('motivazioni')
  const chosen = choicesAt(subject, 'motivazioni')
  if (!question || chosen.length === 0) return undefined
  return listText(chosen.map((option) => lowerFirst(optionText(subject.content, question, option))))
}
