import { numberText } from './format'

/** Words around every screen. */
export const wordsOfFrame = {
  product: 'Conciliazione 20.20',
  skip: 'Vai al contenuto',
  saveCopy: 'Salva una copia',
  help: 'Aiuto',
  undo: 'Annulla',
  redo: 'Ripeti',
  undone: (left: number) => (left === 0 ? 'Annullato. Non c’è altro da annullare.' : 'Annullata l’ultima modifica.'),
  redone: 'Modifica ripetuta.',
  nothingSent: 'Le risposte restano in questo browser: nulla viene inviato.',
  scoring: 'Come funziona il punteggio',
  additions: 'Aggiunte',
  dataAndCopies: 'Dati e copie',
  accessibility: 'Accessibilità',
  dark: 'Tema scuro',
  light: 'Tema chiaro',
  organisations: 'Organizzazioni',
  opening: 'Un momento…',
  example: 'Esempio',
  close: 'Chiudi',
  missing: 'Questa pagina non c’è',
  missingText: 'L’indirizzo non corrisponde a nessuna pagina. Le vostre organizzazioni sono nella prima schermata.',
  notFound: 'Questa organizzazione non è in questo browser',
  notFoundText:
    'Può essere stata eliminata, oppure si trova in un altro browser o su un altro computer. Con una copia salvata si riapre da qui.',
  toOrganisations: 'Vai alle organizzazioni',
  broken: 'Qualcosa si è interrotto',
  brokenText: 'Le risposte già salvate sono al sicuro in questo browser. Ricaricare la pagina di solito basta.',
  reload: 'Ricarica la pagina',
}

export const wordsOfVersion = {
  newer: 'C’è una versione nuova di questo programma. Le risposte restano dove sono.',
  update: 'Aggiorna ora',
  later: 'Più tardi',
}

/** Where the work is: said once, always in the same place. */
export const wordsOfSaving = {
  saving: 'Salvataggio in corso',
  download: 'Scarica il file',
  neverCopied: 'Nessuna copia: salvarne una',
  dismiss: 'Ho capito',
  failed: {
    unavailable: 'Non salvato: questo browser non conserva i dati.',
    full: 'Non salvato: spazio pieno.',
    unknown: 'Non salvato.',
  },
  whatToDo: {
    unavailable:
      'Questo browser non conserva i dati: succede nelle finestre private, o quando i dati dei siti sono bloccati. Si può lavorare lo stesso, ma tutto resta in questa scheda: prima di chiuderla, scaricare il file di ogni organizzazione.',
    full: 'Lo spazio del browser è pieno: si può lavorare, ma ciò che cambia resta in questa scheda. Scaricare il file prima di chiuderla. Appena c’è spazio il salvataggio riprende da solo.',
    unknown:
      'Il salvataggio non riesce: si può lavorare, ma ciò che cambia resta in questa scheda. Scaricare il file prima di chiuderla. Il salvataggio si riprova da solo.',
  },
}

export function savedAtText(clock: string): string {
  return `Salvato alle ${clock}`
}

export function oldCopyText(days: number): string {
  return days === 1 ? 'Copia di ieri: salvarne una nuova' : `Copia di ${days} giorni fa: salvarne una nuova`
}

export function manyChangesText(changes: number): string {
  return `${numberText(changes)} modifiche dall’ultima copia: salvarne una nuova`
}

/** Two tabs changed the same things. */
export function twoTabsText(questions: number, kept: 'here' | 'there'): string {
  const what =
    questions === 0 ? 'le stesse scelte' : questions === 1 ? 'la stessa risposta' : `le stesse ${questions} risposte`
  const which = kept === 'here' ? 'quella scritta in questa scheda' : 'quella scritta nell’altra scheda'
  return `Due schede del browser hanno cambiato ${what}: vale ${which}.`
}

export function removedElsewhereText(organisation: string): string {
  return `«${organisation}» è stata eliminata da un’altra scheda del browser.`
}

export function setAsideText(count: number): string {
  return count === 1
    ? 'Le domande sono cambiate dall’ultima volta: una risposta non corrisponde più, è conservata ma non conta.'
    : `Le domande sono cambiate dall’ultima volta: ${count} risposte non corrispondono più, sono conservate ma non contano.`
}

export const twiceText = 'Questa organizzazione era già in questo browser: sono rimaste tutte e due.'

export function newContentText(from: string, to: string): string {
  return `Le domande sono passate dalla versione ${from} alla ${to}: le risposte che valgono ancora sono rimaste.`
}

/** Title of the window: the screen first, so that tabs can be told apart. */
export function windowTitle(screen: string, wrong: boolean): string {
  return `${wrong ? 'Errore: ' : ''}${screen} – ${wordsOfFrame.product}`
}
