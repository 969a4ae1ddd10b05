import { plural } from './format'

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
  typingHint: 'Dal foglio allo schermo con i soli tasti.',
  typingLead:
    'Un tasto per domanda: 1–4 la frase, N non so, 0 toglie la risposta. Dopo ogni tasto si passa da soli alla riga che segue; frecce su e giù per spostarsi.',
  typingKey: (code: string, question: string) => `${code}, ${question}`,
  typed: (done: number, all: number) => `${done} risposte su ${all}`,
  nothing: 'senza risposta',
  unknown: 'Non so, da verificare',
  elsewhere: 'Le altre domande, con cifre o più voci, si scrivono nella loro pagina:',
  notOffered: (key: string) => `Il tasto ${key} non è fra le risposte di questa domanda`,
}
