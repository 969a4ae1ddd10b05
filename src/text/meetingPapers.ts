import type { Field, Question } from '../domain/questionnaire/question'
import { listText, plural, quoted } from './format'

/** On paper, before the meeting; and back from paper, after it. */
export const wordsOfPapers = {
  back: 'Incontro',
  print: 'Stampa',
  bring: 'Che cosa portare',
  bringHint: 'I documenti da avere in sala, per chi li tiene.',
  bringLead: (questions: number) =>
    `Per rispondere insieme alle ${plural(questions, 'domanda', 'domande')} che vi riguardano bastano questi documenti: si guardano in sala, non si consegnano.`,
  bringUnknown:
    'L’elenco dipende da settore e numero di persone: rispondendo prima a quelle due domande diventa più corto.',
  answerFirst: 'Rispondi ora',
  forQuestions: (codes: string) => `per ${codes}`,

  paper: 'Questionario in bianco',
  paperHint: 'Da compilare a penna, con gli stessi numeri delle domande.',
  paperLead: (questions: number) =>
    `${plural(questions, 'domanda', 'domande')} con gli stessi numeri che si vedono sullo schermo. Si segna la frase pienamente vera oggi; a metà tra due, vale quella che viene prima.`,
  who: 'Compilato da (ruolo)',
  day: 'Giorno',
  upTo: (most: number) => `Al più ${most}.`,
  several: 'Anche più di una.',

  typing: 'Trascrivi le risposte',
  typingHint: 'Con i soli tasti, prima o dopo l’incontro.',
  typingLead:
    'Una riga per risposta, senza mouse. Dove le frasi sono numerate basta il numero e si passa da soli alla riga che segue; altrove si scrive e si preme Invio. N è non so, X non si applica, 0 (o una riga vuota) toglie la risposta; frecce su e giù per spostarsi.',
  typingKey: (code: string, question: string, box: string | undefined) =>
    box === undefined ? `${code}, ${question}` : `${code}, ${question} ${box}`,
  typed: (done: number, all: number) => `${plural(done, 'risposta', 'risposte')} su ${all}`,
  unknown: 'Non so, da verificare',
  estimate: 'È una stima',
  notOffered: (typed: string) => `${quoted(typed)} non è fra le risposte: controllare il foglio`,
  ambiguous: (texts: readonly string[]) => `Scrivere qualche lettera in più: ${listText(texts.slice(0, 4))}`,
  howToType,
}

/** Where there is no answer yet: what to write. */
function howToType(asked: Question | Field): string {
  switch (asked.type) {
    case 'anchors':
      return 'senza risposta'
    case 'choice':
      return asked.options.length > 9
        ? `senza risposta: un numero da 1 a ${asked.options.length}, o le prime lettere`
        : `senza risposta: un numero da 1 a ${asked.options.length}`
    case 'multiple':
      return asked.maxChoices === undefined
        ? 'senza risposta: uno o più numeri, per esempio 1 3'
        : `senza risposta: al più ${asked.maxChoices} numeri, per esempio 1 3`
    case 'number':
      return `${asked.unit}: una cifra, «circa 12» se è una stima`
    case 'text':
      return 'senza risposta'
    case 'municipality':
      return 'senza risposta: le prime lettere del Comune'
    case 'municipalities':
      return 'senza risposta: uno o più Comuni, separati da virgole'
    case 'fields':
      return ''
  }
}
