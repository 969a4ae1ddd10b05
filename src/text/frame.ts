/** Words around every screen. */
export const wordsOfFrame = {
  product: 'Conciliazione 20.20',
  skip: 'Vai al contenuto',
  tools: 'Strumenti',
  saveCopy: 'Salva una copia',
  help: 'Aiuto',
  about: 'Informazioni',
  nothingSent: 'Le risposte restano in questo browser: nulla viene inviato.',
  scoring: 'Come funziona il punteggio',
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

/** Title of the window: the screen first, so that tabs can be told apart. */
export function windowTitle(screen: string, wrong: boolean): string {
  return `${wrong ? 'Errore: ' : ''}${screen} – ${wordsOfFrame.product}`
}
