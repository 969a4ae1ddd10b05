import { numberText } from './format'

/** Beside a question, until somebody has looked at its answer again. */
export const wordsOfRound = {
  row: 'Prima e dopo',
  rowHint: 'Fotografie, nuovo giro e confronto con l’ultima volta',
  /** After a new version of the questions. */
  news: 'Che cosa è cambiato',
  toConfirm: 'Risposta del giro precedente, da confermare.',
  confirm: 'Confermo',
  confirmPage: 'Confermo tutte le risposte di questa pagina',
  chip: (count: number) => `${numberText(count)} da confermare`,
}
