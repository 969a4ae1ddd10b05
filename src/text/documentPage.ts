import { plural } from './format'

export const wordsOfDocumentPage = {
  title: 'Il documento',
  lead: 'Così si legge il vostro piano. Scaricatelo in PDF: ogni pagina dice che è una bozza, da discutere e approvare.',
  backToPlan: 'Piano',

  download: 'Scarica il PDF',
  cancel: 'Interrompi',
  retry: 'Riprova',
  working: 'Impaginazione…',
  progress: 'Impaginazione del PDF',
  cancelled: 'Impaginazione annullata. Il piano è rimasto com’era.',
  failed: 'Il PDF non è stato prodotto. Il piano e le risposte sono intatti.',
  failedHint: 'Riprovare; se succede ancora, salvare una copia del lavoro e riaprirla dopo aver ricaricato la pagina.',
  done: (fileName: string, pages: number) => `Scaricato: ${fileName}, ${plural(pages, 'pagina', 'pagine')}.`,
  openInTab: 'Apri il PDF in una nuova scheda',
  notTagged:
    'In questo PDF mancano le etichette di accessibilità: chi usa un lettore di schermo può leggere l’anteprima qui sotto.',

  otherFormats: 'Altri formati',
  formats: {
    docx: { command: 'Scarica il file Word', hint: 'Lo stesso documento, da modificare.' },
    xlsx: { command: 'Scarica il foglio Excel', hint: 'Azioni, tempi, spese, bilancio e indicatori, con le formule.' },
    ics: { command: 'Scarica il calendario', hint: 'Le date di tappe, verifiche e riesami.' },
    zip: {
      command: 'Scarica tutto insieme',
      hint: 'PDF, Word, Excel, calendario e il file del lavoro, con tutte le risposte e le note: da non diffondere.',
    },
  },
  makingFile: 'Preparazione del file…',
  fileDone: (fileName: string) => `Scaricato: ${fileName}.`,
  fileFailed: 'Il file non è stato prodotto. Il piano e le risposte sono intatti: riprovare.',

  preview: 'Anteprima',
  previewLoading: 'L’anteprima sta arrivando…',
  contents: 'Indice',
  known: (percent: string) => `Risposte conosciute: ${percent}`,
  unknownCell: 'da verificare',
  today: 'Oggi',
  withPlan: 'Con il piano',
  area: 'Area',
  steps: { when: 'Quando', what: 'Che cosa', who: 'Chi' },
} as const
