/** The table is pasted into the README: its words are Italian. */
export const words = {
  evaluation: (questions: number, measures: number) =>
    `Valutazione e piano completi (${questions} risposte, ${measures} misure)`,
  halfUnknown: 'Come sopra, metà delle risposte «non so»',
  noAnswers: 'Come sopra, nessuna risposta',
  sameRules: 'Valutazione e piano, contro le sole regole in json-rules-engine',
  rulesOnly: 'Le stesse regole e nient’altro, contro json-rules-engine',
  tenTimes: 'Contenuto dieci volte più grande: quante volte più tempo',
  load: 'Dall’indirizzo alla prima domanda, cache vuota',
  loadOnHomeLine: 'Come sopra, con 10 Mbit/s e 40 ms di rete',
  loadProcessor: 'Lavoro del processore per la pagina, fin lì',
  code: 'JS e CSS scaricati fin lì (gzip)',
  everything: 'Tutto ciò che è scaricato fin lì, caratteri compresi',
  answer: (count: number) => `Da una risposta alla schermata aggiornata (${count} volte)`,
  page: (count: number) => `Da «Continua» alla pagina seguente (${count} volte)`,
  pdf: (example: string, pages: number) => `PDF di «${example}» (${pages} pagine)`,
  longestTask: 'Blocco più lungo della pagina mentre si fa il PDF',
  list: (count: number) => `Elenco di ${count} organizzazioni: dalla pagina caricata alle prime in vista`,
  opening: (count: number) => `Una delle ${count} organizzazioni: dal clic alle sue sezioni`,
  tick: (count: number) => `«Simula»: da un segno di spunta alle aree aggiornate (${count} volte)`,
  package: (count: number) => `«Il pacchetto migliore»: dal clic alla proposta, worker compreso (${count} volte)`,
  slowestPackage: 'Come sopra, la più lenta',
  beside: (example: string, pages: number, theirs: number) =>
    `PDF di «${example}» nel worker (${pages} pagine) accanto a pdfmake 0.3.11 (${theirs} pagine, senza etichette)`,
  file: (format: string) => `Dal clic al file: ${format}`,
  taskOf: (format: string) => `Lavoro più lungo della pagina, intanto: ${format} (tempo di processore)`,
  heap: 'Memoria degli script della pagina dopo altri dieci PDF (riferimento: dopo il primo)',
  process: 'Memoria del processo della pagina dopo altri dieci PDF (riferimento: dopo il primo)',
  under50: 'nessuno sopra 50 ms',
  head: ['Che cosa', 'Qui', 'Riferimento', 'Rapporto', 'Obiettivo', 'Esito'],
  met: 'entro l’obiettivo',
  missed: 'oltre l’obiettivo',
  note: (day: string, node: string, browser: string | undefined) =>
    `Mediane misurate il ${day} con Node ${node}${browser === undefined ? '' : ` e Chromium ${browser}`}, i due contendenti a turno nella stessa prova. Riferimento nel browser: SurveyJS 2.5.43, 80 domande su 10 pagine. La crescita è in tempo di processore.`,
}

const number = (value: number, digits: number): string =>
  value.toLocaleString('it-IT', { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: 'always' })

/** Three figures are enough. */
const digitsOf = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2)

export const milliseconds = (value: number): string =>
  `${number(value, Number.isInteger(value) ? 0 : digitsOf(value))} ms`
export const bytes = (value: number): string => `${number(value / 1000, 1)} kB`
export const rate = (value: number): string => `${number(value, Number.isInteger(value) ? 0 : value < 1 ? 2 : 1)}×`
