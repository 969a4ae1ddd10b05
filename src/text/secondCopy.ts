import { plural } from './format'

/** A copy filled in by others, put beside ours. */
export const wordsOfSecondCopy = {
  title: 'Confronto con un’altra copia',
  back: 'Incontro',
  lead: 'Aprite il file compilato, per esempio, dalla rappresentanza di chi lavora: qui si vedono solo le domande in cui le due copie sono distanti, e si decide una per una.',
  notKept: 'L’altro file si legge e non si conserva: restano solo le decisioni prese.',
  open: 'Scegli il file dell’altra copia',
  another: 'Scegli un altro file',
  noMeeting: 'Le decisioni entrano nel verbale: prima va cominciato un incontro.',
  toMeeting: 'Vai all’incontro',
  protectedFile:
    'Questo file è protetto da una frase segreta. Aprirlo dall’elenco delle organizzazioni, salvarne una copia senza protezione e scegliere quella.',
  severalFile: 'Questo file contiene più organizzazioni. Scegliere il file di una sola organizzazione.',
  unreadable: 'Il file non si legge. Non è cambiato nulla: scegliere un file salvato con «Salva una copia».',
  compared: (both: number, same: number, differences: number) =>
    differences === 0
      ? `Su ${plural(both, 'domanda', 'domande')} con una risposta in tutte e due le copie non ci sono differenze.`
      : `Su ${plural(both, 'domanda', 'domande')} con una risposta in tutte e due le copie, ${same} sono uguali e ${differences} distanti.`,
  onlyTheirs: (count: number) =>
    `${plural(count, 'domanda ha', 'domande hanno')} una risposta solo nell’altra copia: qui resta senza risposta, se ne parla nell’incontro.`,
  distance: (points: number) => `${plural(points, 'livello', 'livelli')} di distanza`,
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
