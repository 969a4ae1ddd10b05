import { dayText, numberText, plural } from './format'

export const wordsOfHome = {
  title: 'Dalle abitudini di oggi al piano di conciliazione',
  lead: 'Rispondete su orari, turni, congedi e cura. Avrete una lettura area per area e una bozza di piano da discutere, correggere e firmare.',
  forWhom:
    'Per imprese, enti pubblici e del terzo settore, anche con pochi addetti: chi segue il personale risponde da solo, oppure insieme a direzione e rappresentanti.',
  time: 'Rapida: le domande essenziali, circa 15 minuti. Completa: circa 45 minuti, anche in più volte.',
  start: 'Inizia una valutazione',
  openFile: 'Apri un file salvato',
  whereTitle: 'Dove stanno i dati',
  where: [
    'Solo in questo browser. Nessuno li riceve, nemmeno noi.',
    'Svuotare il browser li cancella: tenete una copia del file.',
  ],
  checkCopies: 'Controlla spazio e copie',
  organisations: 'Organizzazioni',
  continue: 'Continua',
  saveCopy: 'Salva una copia',
  delete: 'Elimina',
  changed: 'Modificata',
  copy: 'Copia',
  copyNever: 'mai salvata',
  examples: 'Apri un esempio',
  examplesHint: 'Tre organizzazioni di fantasia, già compilate: per vedere che cosa ne esce prima di cominciare.',
  example: 'Esempio',
  openExample: 'Apri l’esempio',
  unreadableTitle: 'Organizzazioni che non si possono aprire',
  unreadableHint: 'Sono conservate così come sono: non vengono né cambiate né cancellate.',
  noName: 'Senza nome',
}

export function howManyText(count: number): string {
  return `${numberText(count)} in questo browser`
}

export function answersGivenText(track: 'quick' | 'full', given: number): string {
  const kind = track === 'quick' ? 'Valutazione rapida' : 'Valutazione completa'
  if (given === 0) return `${kind}, ancora nessuna risposta.`
  return given === 1 ? `${kind}, una risposta data.` : `${kind}, ${numberText(given)} risposte date.`
}

export function peopleText(count: number): string {
  return plural(count, 'persona', 'persone')
}

export function whenText(daysAgo: number, day: string, clock: string): string {
  if (daysAgo === 0) return `oggi alle ${clock}`
  if (daysAgo === 1) return `ieri alle ${clock}`
  return daysAgo < 7 ? `${daysAgo} giorni fa` : dayText(day)
}

export function changesAfterText(changes: number): string {
  return changes === 1 ? 'una modifica dopo' : `${numberText(changes)} modifiche dopo`
}

/** The first questions, before any other. */
export const wordsOfStart = {
  title: 'Una nuova valutazione',
  lead: 'Tre cose per cominciare. Si possono cambiare in ogni momento.',
  organisation: 'Come si chiama l’organizzazione?',
  organisationHint: 'Il nome con cui la conoscono le persone che ci lavorano: sarà sulla copertina del piano.',
  organisationMissing: 'Scrivere come si chiama l’organizzazione',
  compiledBy: 'Che ruolo ha chi compila?',
  compiledByHint: 'Per esempio «Responsabile del personale». Il ruolo basta, niente nomi; si può lasciare in bianco.',
  track: 'Quante domande?',
  tracks: {
    quick: {
      title: 'Solo le essenziali',
      hint: 'Circa 15 minuti: una prima lettura, con intervalli più larghi. Si può completare dopo.',
    },
    full: { title: 'Tutte le domande', hint: 'Circa 45 minuti, anche in più volte: lettura e piano più precisi.' },
  },
  start: 'Inizia',
  back: 'Organizzazioni',
  beforeStarting: 'Prima di cominciare',
}
