/** What is wrong in a consultant's file, beyond what our own content is checked for. */
export const wordsOfOverlay = {
  prefix: (id: string, overlay: string) =>
    `«${id}» deve cominciare con «${overlay}-»: così non si confonderà mai con una voce del questionario`,
  code: (code: string) => `Il codice «${code}» è già di una domanda del questionario: sceglierne un altro`,
}
