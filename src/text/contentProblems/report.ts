import { plural } from '../format'

const none = (count: number, one: string, many: string) => (count === 0 ? `nessun ${one}` : plural(count, one, many))
const warningsText = (count: number) => none(count, 'avviso', 'avvisi')

/** What `npm run content` says of the folder as a whole. */
export const wordsOfReport = {
  rewritten: (path: string) => `${path} non era aggiornato ed è stato riscritto: salvarlo insieme alle altre modifiche`,
  noQuestionnaire: (folder: string) =>
    `In «${folder}» non c’è nessun questionario: serve una cartella con un file questionnaire.yaml`,
  unusable: (folder: string) => `I contenuti in «${folder}» hanno problemi da correggere:`,
  size: (count: Readonly<Record<'questions' | 'measures' | 'rules' | 'notices' | 'norms' | 'examples', number>>) =>
    [
      plural(count.questions, 'domanda', 'domande'),
      plural(count.measures, 'misura', 'misure'),
      plural(count.rules, 'regola', 'regole'),
      plural(count.notices, 'avvertenza', 'avvertenze'),
      plural(count.norms, 'norma', 'norme'),
      plural(count.examples, 'esempio', 'esempi'),
    ].join(', '),
  fine: (warnings: number) => `nessun problema, ${warningsText(warnings)}`,
  toPutRight: (problems: number, warnings: number) =>
    `${plural(problems, 'problema', 'problemi')} da correggere, ${warningsText(warnings)}`,
}
