import type { Content } from '../domain/content'
import type { Answer, PartValue } from '../domain/questionnaire/answer'
import type { Field, Question } from '../domain/questionnaire/question'
import { answerText, listOf, optionText } from './becauseAnswers'
import { numberText, plural } from './format'

/** A copy filled in by others, put beside ours. */
export const wordsOfSecondCopy = {
  title: 'Confronto con un’altra copia',
  back: 'Incontro',
  lead: 'Aprite il file compilato, per esempio, dalla rappresentanza di chi lavora: qui si vedono solo le domande in cui le due copie dicono cose diverse, e si decide una per una.',
  notKept: 'L’altro file si legge e non si conserva: restano solo le decisioni prese.',
  open: 'Scegli il file dell’altra copia',
  another: 'Scegli un altro file',
  noMeeting: 'Le decisioni entrano nel verbale: prima va cominciato un incontro.',
  toMeeting: 'Vai all’incontro',
  severalFile: 'Questo file contiene più organizzazioni. Scegliere il file di una sola organizzazione.',
  unreadable: 'Il file non si legge. Non è cambiato nulla: scegliere un file salvato con «Salva una copia».',
  compared: (both: number, same: number, differences: number) =>
    differences === 0
      ? `Su ${plural(both, 'domanda', 'domande')} con una risposta in tutte e due le copie non ci sono differenze.`
      : `Su ${plural(both, 'domanda', 'domande')} con una risposta in tutte e due le copie, ${same} uguali e ${differences} diverse.`,
  onlyTheirs: (count: number) =>
    `${plural(count, 'domanda ha', 'domande hanno')} una risposta solo nell’altra copia: se ne parla nell’incontro.`,
  distance: (points: number | undefined) =>
    points === undefined ? 'Due risposte diverse' : `${plural(points, 'livello', 'livelli')} di distanza`,
  ours: 'La nostra copia',
  theirs: 'L’altra copia',
  decide: 'Che cosa decidete',
  unknown: 'Non so, da verificare',
  by: 'Deciso da',
  why: 'Perché',
  whyMissing: 'Scrivere perché: entra nel verbale',
  choiceMissing: 'Scegliere che cosa vale',
  settle: 'Metti a verbale',
  settled: 'Deciso',
  left: (count: number) =>
    count === 0 ? 'Tutte le differenze sono decise.' : `${plural(count, 'differenza', 'differenze')} da decidere.`,
}

/**
 * What one copy says; of several boxes, only those named. Figures are as they were written: who compares the two files
 * has both, and «meno di 5» on both sides would hide what they differ in.
 */
export function copyText(content: Content, question: Question, answer: Answer, boxes: readonly string[]): string {
  if (answer.state !== 'given') return answerText(content, question, answer)
  const { value } = answer
  if (question.type !== 'fields') {
    const unit = question.type === 'number' ? ` ${question.unit}` : ''
    return typeof value === 'object' && !Array.isArray(value) ? '' : `${partText(content, question, value)}${unit}`
  }
  const parts = typeof value === 'object' && !Array.isArray(value) ? value : {}
  return question.fields
    .flatMap((field) => {
      const part = boxes.includes(field.id) ? parts[field.id] : undefined
      return part === undefined ? [] : [`${field.label}: ${partText(content, field, part)}`]
    })
    .join('; ')
}

function partText(content: Content, of: Question | Field, value: PartValue): string {
  if (typeof value === 'number') return numberText(value, 2)
  if (typeof value === 'string') return of.type === 'text' ? value : optionText(content, of, value)
  return listOf(value.map((option) => optionText(content, of, option)))
}
