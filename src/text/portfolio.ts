import type { Deadline } from '../domain/project/nextDeadline'
import { dayText, monthText, numberText, plural } from './format'

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
  allHint:
    'Un solo file con tutte le organizzazioni e le aggiunte: si riapre qui o su un altro computer con «Apri un file salvato».',
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
  const month = `${monthText(deadline.on.slice(0, 7))}${late}`
  if (deadline.kind === 'review') return `${month}, riesame dopo ${plural(deadline.month, 'mese', 'mesi')}`
  if (deadline.kind === 'step')
    return `${month}, comincia ${deadline.title ? `«${deadline.title}»` : 'un’azione del piano'}`
  return `${dayText(deadline.on)}${late}, ${plural(deadline.count, 'risposta da verificare', 'risposte da verificare')}`
}

export function restoredText(count: number): string {
  return count === 1 ? 'Un’organizzazione riaperta dal file.' : `${numberText(count)} organizzazioni riaperte dal file.`
}
