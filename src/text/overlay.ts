import type { Overlay } from '../domain/overlay/overlay'
import { listText, plural, quoted } from './format'

/** Where all the additions of this browser are. */
export const wordsOfOverlays = {
  title: 'Aggiunte di chi accompagna le organizzazioni',
  back: 'Torna alle organizzazioni',
  lead: 'Domande, misure, parole e logo vostri, in un file che fate voi. Si aggiungono al questionario di tutti e non tolgono nulla.',
  private: 'Il file resta in questo browser. Le organizzazioni che lo usano lo dicono nel piano.',
  load: 'Carica un file di aggiunte',
  reading: 'Controllo del file…',
  template: 'Scarica un esempio da cui partire',
  templateHint: 'È un file di testo in formato YAML, con le spiegazioni dentro.',
  templateName: 'aggiunte-esempio.yaml',
  loaded: 'In questo browser',
  nothing: 'Per ora nessuna.',
  loadedText: ({ name, version }: Overlay, before: number | undefined) =>
    before === undefined || before === version
      ? `«${name}», versione ${version}: tutto a posto.`
      : `«${name}», versione ${version} al posto della ${before}: tutto a posto.`,
  unsaved:
    'In questo browser non si può scrivere: le aggiunte valgono finché la pagina resta aperta. Conservare il file per caricarlo di nuovo.',
  version: (version: number) => `versione ${version}`,
  asked: 'Domande',
  proposed: 'Misure',
  file: 'Scarica il file',
  fileName: ({ id, version }: Overlay) => `${id}-${version}.yaml`,
  remove: 'Togli da questo browser',
  removed: (name: string) =>
    `${quoted(name)} non è più in questo browser. Le risposte date alle sue domande restano da parte: tornano caricando di nuovo il file.`,
  outdated:
    'Non va d’accordo con il questionario di oggi: caricare di nuovo il file per vedere che cosa correggere. Intanto le risposte alle sue domande aspettano da parte.',
  logo: (has: boolean) => (has ? 'Logo: c’è' : 'Logo: nessuno'),
  logoInFile: 'Il logo è nel file: «Scarica il file» lo comprende.',
}

/** A file that was not taken: first of all, nothing changed. */
export const wordsOfRefusedOverlay = {
  unchanged: 'Le aggiunte di questo browser non sono cambiate.',
  count: (problems: number) =>
    problems === 1 ? 'Nel file c’è una cosa da correggere' : `Nel file ci sono ${problems} cose da correggere`,
  line: (line: number) => `Riga ${line}`,
  more: (left: number) => `E ${plural(left, 'altra', 'altre')}: correggere queste e caricare di nuovo il file.`,
  title: 'Questo file non si può caricare',
  reasons: {
    unread:
      'Il file non si è potuto leggere: forse è stato spostato o la chiavetta è stata tolta. Sceglierlo di nuovo; se non basta, ricaricare la pagina.',
    notOurs: `Un file di aggiunte comincia con «format: conciliazione-20.20-aggiunte». Le copie delle organizzazioni si aprono dalla prima pagina, con «Apri un file».`,
    newer: 'Il file è fatto per una versione più recente di questo strumento: ricaricare la pagina e riprovare.',
    tooLarge: 'Il file è molto più grande di qualunque file di aggiunte (al massimo 500 kB): scegliere quello giusto.',
  },
}

/** "3 domande, una misura, le parole di 2 voci, il logo". */
export function overlayPartsText({
  questions = [],
  measures = [],
  indicators = [],
  texts = {},
  logo,
}: Overlay): string {
  const reworded = Object.values(texts).reduce((sum, byId) => sum + Object.keys(byId ?? {}).length, 0)
  const parts = [
    questions.length > 0 && plural(questions.length, 'domanda', 'domande'),
    measures.length > 0 && plural(measures.length, 'misura', 'misure'),
    indicators.length > 0 && plural(indicators.length, 'indicatore', 'indicatori'),
    reworded > 0 && `parole vostre in ${plural(reworded, 'voce', 'voci')}`,
    logo && 'il logo',
  ].filter((part) => typeof part === 'string')
  return parts.length > 0 ? listText(parts) : 'ancora vuote'
}

/** Which additions one organisation is asked. */
export const wordsOfOwnOverlay = {
  title: 'Aggiunte',
  back: 'Torna all’elenco',
  lead: 'Con quali domande e misure in più si lavora per questa organizzazione.',
  choice: 'Quali aggiunte usare',
  none: 'Nessuna',
  noneHint: 'Solo il questionario di tutti.',
  use: 'Usa questa scelta',
  manage: 'Carica o togli un file di aggiunte',
  counted: 'Le domande aggiunte contano nel punteggio della loro area: il piano dice che ci sono.',
  absent: (name: string) =>
    `Questa organizzazione usa «${name}», che non è in questo browser: le risposte alle sue domande aspettano da parte, al sicuro. Tornano caricando il file di aggiunte.`,
  done: (setAside: number, recovered: number) =>
    [
      'Fatto.',
      setAside > 0 && `${plural(setAside, 'risposta resta', 'risposte restano')} da parte.`,
      recovered > 0 && `${plural(recovered, 'risposta è tornata', 'risposte sono tornate')} al suo posto.`,
    ]
      .filter(Boolean)
      .join(' '),
}
