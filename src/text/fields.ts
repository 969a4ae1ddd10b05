/** Small words around every control. */
export const wordsOfFields = {
  errorPrefix: 'Errore:',
  optional: '(facoltativo)',
  /** On the card of the answer that is chosen. */
  chosen: 'Scelta',
}
