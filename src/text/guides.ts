import { numberText, plural } from './format'

export const wordsOfScoringGuide = {
  title: 'Come funziona il punteggio',
  back: 'Organizzazioni',
  lead: 'Non c’è un voto unico. Ogni area ha un intervallo da 0 a 100: il minimo è ciò che è certo, il massimo ciò che è ancora possibile.',
  answersTitle: 'Dalle frasi ai punti',
  answers: 'Le quattro frasi di ogni domanda valgono, dalla prima alla quarta, questi punti:',
  anchorColumn: 'Frase',
  pointsColumn: 'Punti',
  anchors: [
    'Prima: la cosa non c’è',
    'Seconda: si fa a voce o caso per caso',
    'Terza: è scritta',
    'Quarta: è scritta, vale per tutti e si controlla',
  ],
  average:
    'Il punteggio di un’area è la media dei punti delle sue domande, ciascuna con il suo peso, riportata su 100. Un peso più alto vuol dire che quella cosa conta di più dentro l’area.',
  unknownTitle: 'Che cosa succede a ciò che non si sa',
  unknown: [
    '«Non so» e le domande senza risposta non tolgono punti: allargano l’intervallo. Il minimo le conta come la prima frase, il massimo come la quarta.',
    '«Non si applica» e le domande che non vi riguardano escono dal conto.',
    'Più risposte si conoscono, più l’intervallo è stretto. Una risposta in più non lo allarga mai.',
  ],
  levelsTitle: 'I quattro livelli',
  levelsLead: 'Il livello si dice solo quando tutto l’intervallo ci sta dentro; altrimenti si dicono i due estremi.',
  levelColumn: 'Livello',
  rangeColumn: 'Punti',
  meaningColumn: 'Che cosa vuol dire',
  gatesTitle: 'Quello che non si compensa',
  areasTitle: 'Le aree e i loro pesi',
  areasLead: 'Il peso dell’area serve solo a mettere in ordine le priorità: le aree non si sommano mai.',
  questionColumn: 'Domanda',
  weightColumn: 'Peso',
  versionTitle: 'Che cosa è questo modello',
}

export function rangeText(from: number, below: number | undefined): string {
  return below === undefined ? `da ${from} a 100` : `da ${from} a meno di ${below}`
}

export function areaTitleText(name: string, weight: number, questions: number): string {
  return `${name}: peso ${numberText(weight)}, ${plural(questions, 'domanda', 'domande')}`
}

export function versionText(title: string, version: string): string {
  return `«${title}», versione ${version} delle domande.`
}

export const wordsOfDataGuide = {
  title: 'Dati e copie',
  lead: 'Le risposte restano in questo browser, su questo computer. Nessuno le riceve: lo strumento non invia nulla, a nessuno.',
  stateTitle: 'Adesso, in questo browser',
  persistence: 'Conservazione',
  persistent: 'Il browser si è impegnato a non cancellare i dati da solo.',
  notPersistent:
    'Il browser può cancellare i dati se manca spazio, o se non si usa lo strumento per un po’. Tenere una copia.',
  askAgain: 'Chiedi di nuovo al browser',
  stillNot: 'Ha risposto ancora di no: di solito dice di sì quando lo strumento è installato o tra i preferiti.',
  notAsked: 'Il browser non ha ancora risposto: si chiede al primo salvataggio.',
  space: 'Spazio usato',
  offline: 'Senza rete',
  offlineStatus: {
    unavailable: 'Questo browser non tiene il programma: serve la rete per aprirlo.',
    keeping: 'Lo si sta preparando…',
    ready: 'Pronto: si apre e lavora anche senza rete.',
  },
  spaceShort: '. Ne resta poco: togliere qualcosa, e salvare intanto una copia di tutto.',
  spaceUnknown: 'Questo browser non lo dice.',
  organisations: 'Organizzazioni',
  none: 'Nessuna organizzazione in questo browser.',
  changedColumn: 'modificata',
  copyColumn: 'ultima copia',
  meaningTitle: 'Che cosa vuol dire «in questo browser»',
  meaning: [
    'Chi usa lo stesso computer e lo stesso profilo del browser può aprire le vostre organizzazioni: non c’è una password.',
    'Se svuotate i dati di navigazione, le organizzazioni spariscono. Alcuni browser (Safari) lo fanno da soli dopo sette giorni senza visite.',
    'In una finestra anonima o privata tutto sparisce quando si chiude la finestra.',
    'Un altro browser, o un altro computer, non vede nulla: per passare dall’uno all’altro si usa il file.',
  ],
  fileTitle: 'Che cosa c’è nel file della copia',
  file: [
    '«Salva una copia» scarica un file «.json» con il nome dell’organizzazione, le risposte, le note private e le scelte sul piano. I punteggi non ci sono, perché si ricalcolano ogni volta; ci sono solo nelle fotografie che avete scattato.',
    'Il file non è protetto: va tenuto dove tenete gli altri documenti riservati del personale. Per mandarlo in giro c’è «Salva una copia protetta», nell’elenco, sotto «Altro».',
    'Si riapre da «Apri un file salvato», anche da un altro computer. Un file rovinato non cambia nulla di ciò che c’è già.',
  ],
  privacyTitle: 'Che cosa non scrivere',
  privacy: [
    'Bastano totali e ruoli. Niente nomi, niente diagnosi, niente elenchi di persone con figli o che assistono qualcuno.',
    'I gruppi sotto le cinque persone non si mostrano mai: nei documenti si scrive «meno di 5».',
  ],
}

export function spaceText(used: number, quota: number): string {
  return `${size(used)} su ${size(quota)} disponibili`
}

const size = (bytes: number): string =>
  bytes >= 1e9
    ? `${numberText(bytes / 1e9, 1)} GB`
    : bytes >= 1e6
      ? `${numberText(bytes / 1e6, 1)} MB`
      : `${numberText(bytes / 1e3)} kB`

export const wordsOfAccessibility = {
  title: 'Accessibilità',
  back: 'Organizzazioni',
  lead: 'Questo strumento è fatto per essere usato da tutti, con la tastiera, con un lettore di schermo, con lo schermo ingrandito.',
  targetTitle: 'A che cosa ci atteniamo',
  target: 'L’obiettivo è il livello AA delle WCAG 2.2. Il documento PDF è fatto per essere conforme a PDF/UA-1.',
  testedTitle: 'Che cosa è stato provato',
  tested: [
    'Ogni schermata, con lo strumento automatico axe in Chromium, tema chiaro e scuro: nessuna violazione rilevata.',
    'L’intero percorso con la sola tastiera, fuoco sempre visibile.',
    'Testo ingrandito al 200% e finestra larga 320 punti: nessuno scorrimento orizzontale, nessun contenuto perso.',
    'Movimento ridotto e colori forzati del sistema.',
  ],
  notTestedTitle: 'Che cosa non è stato ancora provato',
  notTested: [
    'Persone che usano ogni giorno un lettore di schermo (NVDA, JAWS, VoiceOver) non l’hanno ancora provato.',
    'Firefox e Safari: il codice usa solo funzioni che hanno anche loro, ma le prove sono in Chromium.',
    'Il comando vocale.',
  ],
  keysTitle: 'Scorciatoie da tastiera',
  keys: 'Dentro una domanda i tasti 1–4, N e A scelgono una frase, «Non so» e la nota. Si elencano e si disattivano da «Aiuto».',
  chartsTitle: 'Grafici e colori',
  charts:
    'Ogni grafico ha anche una tabella e una descrizione. I livelli si leggono dalle parole e dai gradini, mai dal solo colore.',
  timeTitle: 'Tempo',
  time: 'Non ci sono limiti di tempo: ci si può fermare e riprendere quando si vuole.',
  reportTitle: 'Se qualcosa non va',
  report: 'Scrivere a chi vi ha dato questo strumento, dicendo su quale schermata e con quale ausilio.',
}
