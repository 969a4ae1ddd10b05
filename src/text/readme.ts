import type { PlanDocument } from '../domain/document/planDocument'
import { wordsOfHome } from './home'

/** What is in the folder with everything. */
export type PackedKind = 'pdf' | 'docx' | 'xlsx' | 'ics' | 'project'

const meanings: Readonly<Record<PackedKind, string>> = {
  pdf: 'Il piano da leggere, stampare e firmare.',
  docx: 'Lo stesso piano da modificare. Quando Word chiede se aggiornare i campi, rispondere Sì: si riempiono le pagine dell’indice. In LibreOffice: Strumenti, Aggiorna, Tutto.',
  xlsx: 'Azioni, cronoprogramma, risorse, spese, bilancio anno per anno, indicatori, dati da verificare e obiettivi, con le formule. Le caselle chiare sono da compilare; nel foglio Risorse si indicano il costo orario e la spesa disponibile.',
  ics: 'Le date del piano, da importare nel calendario. Dopo una modifica del piano si importa di nuovo: gli eventi si aggiornano, non si raddoppiano.',
  project: `Il lavoro salvato: si riapre con Conciliazione 20.20, «${wordsOfHome.openFile}». Contiene tutte le risposte e le note private: va conservato con cura e non va diffuso.`,
}

/** LEGGIMI.txt: what each file is, for whoever finds the folder a year later. */
export function readmeText(
  { title, organisation, period, draftStatement, exampleLine }: PlanDocument,
  files: readonly { name: string; kind: PackedKind }[],
): string {
  return [
    `${title} · ${organisation}`,
    period,
    ...(exampleLine === undefined ? [] : [exampleLine]),
    '',
    draftStatement,
    '',
    'Che cosa c’è in questa cartella',
    ...files.flatMap(({ name, kind }) => ['', name, meanings[kind]]),
    '',
    'Parole, numeri e date sono gli stessi in tutti i file.',
  ].join('\n')
}
