/** A file to begin from, with its explanations inside. */
export { default as template } from '../../../questionnaires/aggiunte/esempio.yaml?raw'
