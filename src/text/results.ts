import type { Day } from '../domain/ids'
import type { AreaRow, ScoredArea } from '../domain/scoring/results'
import { dayText, listText, plural } from './format'
import { intervalWords, shownPoints } from './levels'

export const wordsOfResults = {
  title: 'Dove siete oggi',
  backToSections: 'Elenco delle sezioni',
  notACertification: (day: string) => `Autovalutazione del ${day}, non una certificazione`,
  answersKnown: (known: number, of: number) => `${plural(known, 'risposta', 'risposte')} su ${of}`,
  /** The answers beside it are those of the areas: what is missing in the profile is told apart. */
  toVerifyChip: (count: number, inProfile: number) =>
    `${count} da verificare${inProfile > 0 && inProfile < count ? `, ${inProfile} nel profilo` : ''}`,

  areas: 'Le aree',
  certainKey: 'punteggio sicuro',
  possibleKey: 'dipende da ciò che è da verificare',
  asTable: 'Mostra come tabella',
  asBars: 'Mostra come barre',
  tableCaption: 'Le aree: punti oggi, livello e risposte conosciute',
  columns: { area: 'Area', today: 'Punti su 100, oggi', level: 'Livello', answers: 'Risposte conosciute' },
  why: 'Perché?',
  notApplicable: 'Non vi riguarda',
  notApplicableWhy: 'Secondo il profilo che avete indicato: non conta e non abbassa nulla.',
  mayNotApply: 'Dal profilo non si capisce ancora se quest’area vi riguarda.',

  whyTitle: (area: ScoredArea) => `Perché ${intervalWords(area.interval)}`,
  answeredSome: (known: number, of: number) =>
    known === 0
      ? 'Qui non c’è ancora nessuna risposta conosciuta.'
      : known === of
        ? of === 1
          ? 'Avete risposto all’unica domanda.'
          : `Avete risposto a tutte le ${of} domande.`
        : `Avete risposto a ${known} ${known === 1 ? 'domanda' : 'domande'} su ${of}.`,
  goToQuestion: 'Vai alla domanda',
  answerNow: 'Rispondi ora',
  ifItApplies: 'Conta solo se la domanda vi riguarda.',
  notAnswered: 'Senza risposta',
  toVerify: 'Da verificare',
  showAll: (count: number) => `Mostra tutte le ${count} domande`,
  showFewer: 'Mostra solo le principali',

  movesTitle: (count: number) =>
    count === 1 ? 'La mossa più conveniente' : `Le ${count === 2 ? 'due' : 'tre'} mosse più convenienti`,
  withIt: 'Da sola',
  movesTogether: (count: number) => (count === 2 ? 'Con tutte e due' : 'Con tutte e tre'),
  noMoves: 'Nessuna misura del catalogo porta altri punti qui, per quanto sappiamo oggi.',
  inPlan: 'già fra le azioni proposte',
  tryInPlan: 'Prova nel piano',

  remarks: 'Da tenere presente',
  dependsOnUnknown: 'Dipende da ciò che è ancora da sapere.',
  areasAreNotAdded: 'Le aree non si sommano: non c’è un voto unico.',

  strengths: 'Punti di forza',
  strongAreas: (areas: readonly string[]) =>
    areas.length === 1 ? `L’area più solida è ${areas[0]}.` : `Le aree più solide sono ${listText(areas)}.`,
  noStrengths: 'Per ora non risultano regole scritte né verifiche: è normale quando si comincia.',
  strengthsWritten: 'Nessuna pratica è ancora misurata; queste hanno già una regola scritta.',
  existing: 'Che cosa fate già',
  existingSome: (spoken: number, written: number, measured: number) =>
    `Oggi fate già ${plural(spoken + written + measured, 'cosa', 'cose')}: ${listText([
      ...(spoken > 0 ? [`${spoken} a voce`] : []),
      ...(written > 0 ? [`${written} con una regola`] : []),
      ...(measured > 0 ? [`${measured} con una verifica`] : []),
    ])}.`,
  existingNone: 'Dalle risposte date finora non risultano ancora pratiche in uso.',
  existingList: 'Vedi l’elenco, area per area',
  existingColumns: { what: 'Che cosa avete risposto', grade: 'Come' },
  grades: { informale: 'a voce', formalizzata: 'scritta', monitorata: 'misurata' } as Record<string, string>,

  verify: 'Da verificare prima di decidere',
  verifyLead: (count: number) =>
    count === 1
      ? 'La risposta che stringe di più gli intervalli.'
      : `Le ${count} risposte che stringono di più gli intervalli.`,
  verifyNone: 'Nessuna risposta è segnata «Non so, da verificare».',
  unanswered: (count: number) =>
    count === 1 ? 'Una domanda è ancora senza risposta.' : `${count} domande sono ancora senza risposta.`,
  levelWithin: (area: string, more: number) =>
    more === 1
      ? `Con una sola risposta in più l’area «${area}» avrà un livello.`
      : `Con ${more} risposte in più l’area «${area}» avrà un livello.`,
  narrowsBy: (points: number) =>
    shownPoints(points) === 1 ? 'stringe di 1 punto' : `stringe di ${shownPoints(points)} punti`,
  profileDatum: 'dato del profilo',
  allToVerify: (count: number) =>
    count === 1 ? 'La voce, con chi e quando' : `Tutte le ${count} voci, con chi e quando`,

  notices: 'Avvisi di legge',
  noLegalAdvice:
    'Non è un parere legale: sono promemoria fra ciò che avete risposto e le norme, da controllare con il consulente del lavoro.',
  noNotices: 'Con le risposte date finora non ci sono avvisi.',
  sources: 'Norme e data di controllo',
  checkedOn: (day: string) => `testo controllato il ${day}`,
  normToVerify: 'da verificare',
  inForceFrom: (when: string) => `in vigore dal ${when}`,

  goToPlan: 'Vai al piano',
} as const

/** «6 punti su 19»; «da 0 a 13» for what is not known yet. */
export function rowPoints({ points, max, status }: AreaRow): string {
  if (status !== 'known') return `da ${Math.round(points.low)} a ${Math.round(points.high)}`
  const got = Math.round(points.low)
  return `${got} ${got === 1 ? 'punto' : 'punti'} su ${Math.round(max)}`
}

/** Who can find out, and by when: «ufficio paghe, entro il 15 dicembre 2026». */
export function askedOf({ askWhom, by }: { askWhom?: string | undefined; by?: Day | undefined }): string {
  return [askWhom, by && `entro il ${dayText(by)}`].filter(Boolean).join(', ')
}

/** What stands in the place of an answer. */
export function unknownWords(status: AreaRow['status'], asked: string): string {
  if (status === 'unanswered') return wordsOfResults.notAnswered
  return asked ? `${wordsOfResults.toVerify}: ${asked}` : wordsOfResults.toVerify
}
