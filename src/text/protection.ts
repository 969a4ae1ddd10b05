import type { Strength } from '../domain/backup/strength'

/** Closing a copy behind a passphrase, and opening it again. */
export const wordsOfProtection = {
  title: (organisation: string) => `Una copia protetta di «${organisation}»`,
  titleOfAll: 'Una copia protetta di tutte le organizzazioni',
  explain:
    'Il file si apre solo con la frase scelta qui. La frase non viene conservata: senza, nessuno lo riapre, nemmeno noi. Il nome dell’organizzazione resta nel nome del file.',
  explainAll:
    'Il file si apre solo con la frase scelta qui. La frase non viene conservata: senza, nessuno lo riapre, nemmeno noi.',
  passphrase: 'Frase segreta',
  passphraseHint: 'Almeno 8 caratteri; meglio quattro o cinque parole che non stanno insieme.',
  again: 'La stessa frase, un’altra volta',
  show: 'Mostra la frase',
  save: 'Salva la copia protetta',
  cancel: 'Non salvare',
  working: 'Un momento: il file viene chiuso…',
  tooShort: 'Scrivere una frase di almeno 8 caratteri',
  different: 'Scrivere due volte la stessa frase: le due non sono uguali',
  /** Said before the organisation's own sentence. */
  strength: {
    tooShort: 'Troppo corta.',
    weak: 'Debole: chi prova a indovinarla può riuscirci. Aggiungere parole.',
    fair: 'Discreta: protegge da occhi curiosi. Con qualche parola in più è più sicura.',
    strong: 'Buona: molto difficile da indovinare.',
  } satisfies Record<Strength, string>,
  cannot:
    'Qui non si può proteggere un file: il browser lo permette solo a indirizzi che cominciano con «https://» o su questo stesso computer.',
  close: 'Chiudi',
}

export const wordsOfLocked = {
  title: 'Questo file è protetto',
  explain: (name: string) => `Per aprire «${name}» scrivere la frase con cui è stato salvato.`,
  open: 'Apri il file',
  cancel: 'Non aprire',
  working: 'Un momento: il file viene aperto…',
  missing: 'Scrivere la frase segreta',
  wrong:
    'Con questa frase il file non si apre. Controllare maiuscole, spazi e accenti, poi riprovare: nulla è cambiato.',
}
