/** Which file is missing, by the name of its schema. */
const files = {
  questionnaire: 'il file questionnaire.yaml',
  migrations: 'il file migrations.yaml',
  'profile-questions': 'il file questions/profilo.yaml',
  'maturity-questions': 'un file con le domande di un’area in questions/',
  scoring: 'il file scoring.yaml',
  selection: 'il file selection.yaml',
  needs: 'il file needs.yaml',
  links: 'il file links.yaml',
  notices: 'il file notices.yaml',
  chapters: 'il file chapters.yaml',
  plan: 'il file plan.yaml',
  objectives: 'il file objectives.yaml',
  norms: 'un file con le norme in catalogue/norms/',
  measures: 'un file con le misure in catalogue/measures/',
  indicators: 'il file catalogue/indicators.yaml',
  glossary: 'il file catalogue/glossary.yaml',
  municipalities: 'il file territory/municipalities.yaml',
  services: 'il file territory/services.yaml',
  example: 'un file in examples/',
}

export const wordsOfFiles = {
  unread: 'Nessuno legge questo file: il nome o la cartella non sono quelli previsti, vedere README.md',
  missing: (name: keyof typeof files) => `Manca ${files[name]}: aggiungerlo, vedere README.md`,
}

const indent = 'allineare con gli stessi spazi le voci che stanno insieme'
const quoteIt = 'metterlo fra apici semplici'

/** What the YAML reader found, by its code. */
const yaml: Partial<Record<string, string>> = {
  MISSING_CHAR:
    'Manca un segno: un apice o una parentesi che chiude, anche nella riga prima, oppure i due punti con uno spazio dopo il nome di una voce',
  BAD_INDENT: `Gli spazi all’inizio della riga non tornano, o una parentesi è rimasta aperta: ${indent}`,
  TAB_AS_INDENT: 'La riga comincia con una tabulazione: usare gli spazi',
  DUPLICATE_KEY: 'Questa voce è già scritta più sopra: lasciarne una',
  BLOCK_AS_IMPLICIT_KEY: `Nel testo ci sono due punti seguiti da uno spazio: ${quoteIt}`,
  MULTILINE_IMPLICIT_KEY: 'Manca «:» dopo il nome di una voce, o un testo va a capo: usare >- per i testi lunghi',
  BAD_SCALAR_START: `Un testo non può cominciare con questo segno: ${quoteIt}`,
  UNEXPECTED_TOKEN: `Qui c’è un segno di troppo: toglierlo, oppure, se è di un testo, ${quoteIt}`,
  BAD_DQ_ESCAPE: 'Dopo «\\» c’è un segno che non si può leggere: usare gli apici semplici',
  MULTIPLE_DOCS: 'Il file è diviso da «---»: toglierlo, o fare due file',
  BAD_ALIAS: 'Un testo che comincia con * o con & va fra apici semplici',
  RESOURCE_EXHAUSTION: 'Ci sono troppe voci una dentro l’altra: semplificare',
}

/** A file that is not YAML at all. */
export const wordsOfYaml = {
  notYaml: (code: string) =>
    yaml[code] ?? 'Qui la scrittura non segue le regole di YAML: guardare questa riga e quella prima',
}
