/** What is asked of one organisation of the list: first, before deleting it. */
export const wordsOfDelete = {
  keepCopy: 'Salva prima una copia',
  copySaved: 'La copia è stata scaricata.',
  cancel: 'Non eliminare',
  explain:
    'Le risposte, le note e il piano spariscono da questo browser. Si può annullare solo finché questa pagina resta aperta; le copie già salvate restano dove sono.',
}

export function deletedText(organisation: string): string {
  return `«${organisation}» è stata eliminata da questo browser.`
}

export function deleteTitle(organisation: string): string {
  return `Eliminare «${organisation}»?`
}

export function deleteCommand(organisation: string): string {
  return `Elimina «${organisation}»`
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
