import type { Block, Cell } from '../../domain/document/planDocument'
import { type DiscussionPoint, discussionPoints } from '../../domain/meeting/discussionPoints'
import type { Answer } from '../../domain/questionnaire/answer'
import { answerText } from '../becauseAnswers'
import { quoted } from '../format'
import { splitText } from '../votes'
import { table } from './say'
import type { Subject } from './subject'

/** Where those who took part see things differently: to be discussed, never averaged. */
export function discussionTable(subject: Subject): Block[] {
  return table({
    id: 'punti-da-discutere',
    caption: 'Punti da discutere',
    columns: [
      ['Domanda', 4],
      ['Che cosa è emerso', 5],
    ],
    rows: discussionPoints(subject.reading, subject.project.meetings).map((point): Cell[] => [
      questionWords(subject, point.question),
      pointText(subject, point),
    ]),
    note: 'Fra una lettura e l’altra c’è almeno un livello di distanza: nessuna vale meno delle altre.',
  })
}

function pointText(subject: Subject, point: DiscussionPoint): string {
  if (point.kind === 'votes') return splitText(point.split)
  const { before, other, after, why } = point.decision
  const texts = [
    before && `Prima risposta: ${answerWords(subject, point.question, before)}.`,
    other && `Seconda copia: ${answerWords(subject, point.question, other)}.`,
    after && `Deciso: ${answerWords(subject, point.question, after)}.`,
    why.trim() && `Perché: ${why.trim()}`,
  ]
  return texts.filter(Boolean).join(' ')
}

export function answerWords(subject: Subject, id: string, answer: Answer): string {
  const question = subject.reading.index.byId.get(id)
  return question ? quoted(answerText(subject.content, question, answer, subject.people?.count)) : '–'
}

/** "A3.1. Con quanto anticipo…". */
export function questionWords({ reading }: Subject, id: string): string {
  const question = reading.index.byId.get(id)
  return question ? `${question.code}. ${question.text}` : id
}
