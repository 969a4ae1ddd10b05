/** Small words around every control. */
export const wordsOfFields = {
  errorPrefix: 'Errore: ',
  optional: '(facoltativo)',
}
