/** The same organisation in two tabs: one writes, the others read. */
export const wordsOfTurn = {
  readOnly: 'Questa organizzazione è aperta in un’altra scheda: qui si può solo leggere.',
  goOnHere: 'Continua qui',
  nowHere: 'Ora si scrive in questa scheda.',
}
