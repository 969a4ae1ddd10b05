/** What is wrong in a consultant's file, beyond what our own content is checked for. */
export const overlayProblemText = {
  prefix: (id: string, overlay: string) =>
    `«${id}» deve cominciare con «${overlay}-»: così non si confonderà mai con una voce del questionario`,
}
