import { dayText, listText, numberText, plural } from './format'

/** The organisations of a file, beside those that are here. */
export const wordsOfRestore = {
  title: 'Riapri le organizzazioni',
  back: 'Organizzazioni',
  unchanged: 'Finora in questo browser non è cambiato nulla: decidere che cosa fare di ciascuna.',
  additions: (files: number) =>
    files === 1
      ? 'Nel file ci sono anche le aggiunte di chi accompagna le organizzazioni: arrivano insieme a loro, se qui mancano o sono più vecchie.'
      : `Nel file ci sono anche ${files} file di aggiunte: arrivano insieme alle organizzazioni, quelli che qui mancano o sono più vecchi.`,
  reading: 'Un momento: il file viene letto…',
  none: 'Non c’è nessun file aperto. Sceglierne uno dalla prima schermata con «Apri un file salvato».',
  empty: 'Nel file non c’è nessuna organizzazione.',
  caption: 'Organizzazioni nel file',
  columns: { organisation: 'Organizzazione', standing: 'Rispetto a questo browser', what: 'Che cosa fare' },
  what: (organisation: string) => `Che cosa fare di «${organisation}»`,
  standings: {
    new: 'Nuova: qui non c’è',
    newer: 'Più recente di quella che è qui',
    older: 'Meno recente di quella che è qui',
    different: 'Diversa da quella che è qui, con la stessa data',
    same: 'Uguale a quella che è qui',
    taken: 'Qui ce n’è una con la stessa origine, che non si può leggere',
    unreadable: 'Non si può leggere',
  },
  acts: { take: 'Aggiungi', replace: 'Sostituisci quella di qui', both: 'Tieni tutte e due', leave: 'Non riaprire' },
  changedThere: 'Nel file',
  changedHere: 'Qui',
  replaceOlder: 'Sostituisci tutte quelle più recenti nel file',
  go: 'Riapri le organizzazioni scelte',
  nothingChosen: 'Non è scelta nessuna organizzazione.',
  working: 'Un momento…',
  noName: 'Senza nome',
}

/** «Dal file «x.json», salvato il 22 novembre 2026: 12 organizzazioni.» */
export function foundFileText(name: string, savedOn: string | undefined, count: number): string {
  const when = savedOn === undefined ? '' : `, salvato il ${dayText(savedOn)}`
  return `Dal file «${name}»${when}: ${plural(count, 'organizzazione', 'organizzazioni')}.`
}

/** What is about to happen, in numbers. */
export function restoreText(taken: number, replaced: number): string {
  if (taken + replaced === 0) return wordsOfRestore.nothingChosen
  const parts = [
    taken > 0 && (taken === 1 ? 'se ne aggiunge una' : `se ne aggiungono ${numberText(taken)}`),
    replaced > 0 &&
      (replaced === 1
        ? 'una prende il posto di quella di qui'
        : `${numberText(replaced)} prendono il posto di quelle di qui`),
  ].filter((part) => typeof part === 'string')
  return `Con queste scelte ${listText(parts)}.`
}
