/** Small words around every control. */
export const wordsOfFields = {
  errorPrefix: 'Errore:',
  /** On the card of the answer that is chosen. */
  chosen: 'Scelta',
}
