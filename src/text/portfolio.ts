import type { Deadline } from '../domain/project/nextDeadline'
import { dayText, listText, monthText, numberText, plural } from './format'

/** Many organisations on one screen: finding, ordering, putting away. */
export const wordsOfPortfolio = {
  tools: 'Cerca e ordina',
  search: 'Cerca per nome o etichetta',
  order: 'Ordina per',
  orders: { changed: 'Ultima modifica', name: 'Nome', deadline: 'Prossima scadenza' },
  tag: 'Etichetta',
  anyTag: 'Tutte',
  showArchived: (count: number) => `Mostra anche le archiviate (${numberText(count)})`,
  archived: 'Archiviata',
  nothingFound: 'Nessuna organizzazione corrisponde.',
  clear: 'Mostra tutte',
  showMore: (count: number) => `Mostra altre ${numberText(count)}`,
  deadline: 'Scadenza',
  levels: 'Livello per area',
  notApplicable: 'non si applica',
  more: 'Altro',
  saveProtected: 'Salva una copia protetta',
  duplicate: 'Duplica',
  archive: 'Archivia',
  unarchive: 'Togli dall’archivio',
  tags: 'Etichette',
  forget: 'Chiudi e dimentica',
  undo: 'Annulla',
  all: 'Tutte insieme',
  allHint: 'Un solo file con tutte le organizzazioni: si riapre qui o su un altro computer con «Apri un file salvato».',
  saveAll: 'Salva tutte in un file',
  saveAllProtected: 'Salva tutte, protette',
  savedAll: 'Il file con tutte le organizzazioni è stato scaricato.',
}

export function foundText(found: number, all: number): string {
  return found === all
    ? `${plural(all, 'organizzazione', 'organizzazioni')}`
    : `${numberText(found)} su ${numberText(all)}`
}

export const copyNameText = (organisation: string): string => `${organisation} (copia)`

export function doneText(what: 'duplicated' | 'archived' | 'unarchived' | 'tagged', organisation: string): string {
  switch (what) {
    case 'duplicated':
      return `«${organisation}» è stata duplicata.`
    case 'archived':
      return `«${organisation}» è in archivio.`
    case 'unarchived':
      return `«${organisation}» non è più in archivio.`
    case 'tagged':
      return `Le etichette di «${organisation}» sono cambiate.`
  }
}

/** «15 dicembre 2026, 3 risposte da verificare»; late ones say so. */
export function deadlineText(deadline: Deadline, today: string): string {
  const late = deadline.on < today ? ' (passata)' : ''
  if (deadline.kind === 'review')
    return `${monthText(deadline.on.slice(0, 7))}${late}, riesame dopo ${plural(deadline.month, 'mese', 'mesi')}`
  return `${dayText(deadline.on)}${late}, ${plural(deadline.count, 'risposta da verificare', 'risposte da verificare')}`
}

export const wordsOfTags = {
  title: (organisation: string) => `Etichette di «${organisation}»`,
  label: 'Etichette',
  hint: 'Parole per ritrovarla fra le altre, separate da una virgola. Per esempio «Busto Arsizio, rinnovo 2027».',
  save: 'Salva le etichette',
  cancel: 'Lascia com’erano',
}

/** Written as people write a list, read as a list. */
export const tagsIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((tag) => tag.trim())
    .filter(Boolean)

export const wordsOfForget = {
  title: (organisation: string) => `Chiudere e dimenticare «${organisation}»?`,
  explain:
    'Da questo browser sparisce ogni traccia: risposte, note, piano, fotografie, riunioni e bozze delle pagine. Non si può annullare. Le copie già salvate restano dove sono.',
  keepFirst: 'Prima, se serve, tenere il file:',
  saveCopy: 'Salva una copia',
  saveProtected: 'Salva una copia protetta',
  saved: 'La copia è stata scaricata.',
  forget: 'Chiudi e dimentica',
  cancel: 'Non dimenticare',
}

export const forgottenText = (organisation: string): string => `Di «${organisation}» in questo browser non resta nulla.`

export const wordsOfRestore = {
  title: 'Riapri le organizzazioni',
  back: 'Organizzazioni',
  unchanged: 'Finora in questo browser non è cambiato nulla: decidere che cosa fare di ciascuna.',
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

export function restoredText(count: number): string {
  return count === 1 ? 'Un’organizzazione riaperta dal file.' : `${numberText(count)} organizzazioni riaperte dal file.`
}
