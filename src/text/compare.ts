import type { Day } from '../domain/ids'
import type { AreaLevel } from '../domain/scoring/results'
import type { Level } from '../domain/scoring/scoringModel'
import type { AreaChange } from '../domain/snapshots/compareRounds'
import type { FrozenArea, Snapshot } from '../domain/snapshots/snapshotSchema'
import { dayText, monthText, numberText, plural } from './format'
import { barLabel, levelWords } from './levels'

type ScoredFrozen = Extract<FrozenArea, { status: 'scored' }>

/** The level that was named then, in the words of today; a level that is no longer there says nothing. */
export function frozenLevel(levels: readonly Level[], area: ScoredFrozen): AreaLevel {
  const [lowest, highest] = (area.levels ?? []).map((id) => levels.find((level) => level.id === id))
  if (!lowest || !highest) return { status: 'insufficient' }
  return lowest === highest ? { status: 'certain', level: lowest } : { status: 'between', lowest, highest }
}

/** Before and after: snapshots, a new round, what changed. */
export const wordsOfCompare = {
  title: 'Prima e dopo',
  back: 'La valutazione',
  lead: 'Una fotografia conserva risposte e risultati di un giorno. Dopo mesi si vede che cosa è cambiato davvero.',
  snapshots: 'Fotografie',
  none: 'Ancora nessuna fotografia: scattarne una prima di aggiornare le risposte.',
  name: 'Nome della fotografia',
  take: 'Scatta la fotografia di oggi',
  taken: (name: string) => `«${name}» è conservata con l’organizzazione e con le sue copie.`,
  remove: 'Elimina',
  removed: 'La fotografia è stata eliminata. Con «Annulla», in alto, torna.',
  round: 'Nuovo giro',
  roundHint:
    'Le risposte di oggi restano al loro posto, segnate «da confermare»: si confermano o si cambiano rispondendo. Prima viene scattata una fotografia.',
  startRound: 'Comincia un nuovo giro',
  toConfirmTitle: 'Da confermare',
  confirmAll: 'Confermo tutte le altre',
  moments: 'Quali momenti confrontare',
  today: 'Oggi',
  areas: 'Area per area',
  areasCaption: 'Le aree prima e dopo',
  columns: { area: 'Area', before: 'Prima', after: 'Dopo', verdict: 'Che cosa si può dire' },
  verdicts: {
    improved: 'Migliorata',
    worse: 'Peggiorata',
    same: 'Come prima',
    unclear: 'Non si può ancora dire: dipende da ciò che è da verificare',
    toConfirm: 'Non si può ancora dire: ci sono risposte da confermare',
    otherQuestions: 'Non confrontabile: le domande o i criteri non sono gli stessi',
    notApplicable: 'Non confrontabile: in uno dei due momenti non si applica',
  } satisfies Record<AreaChange['verdict'], string>,
  absent: 'non c’era',
  notApplicable: 'non si applica',
  nothing: 'Nessuna risposta è cambiata.',
  kinds: {
    improved: 'Risposte migliorate',
    worse: 'Risposte peggiorate',
    nowKnown: 'Prima non si sapeva, ora sì',
    nowUnknown: 'Prima si sapeva, ora no',
    onlyOnce: 'Riguardano uno solo dei due momenti, non confrontabili',
    newQuestion: 'Domande nuove, non confrontabili',
    changedCriterion: 'Criterio cambiato, non confrontabili',
  },
  unconfirmed: (count: number) =>
    count === 1
      ? 'Di una risposta non si dice nulla: viene dal giro precedente e non è stata confermata.'
      : `Di ${numberText(count)} risposte non si dice nulla: vengono dal giro precedente e non sono state confermate.`,
  retired: (count: number) =>
    count === 1
      ? 'Una domanda di allora non si fa più: la risposta resta nella fotografia.'
      : `${numberText(count)} domande di allora non si fanno più: le risposte restano nella fotografia.`,
  apartHint: 'Queste differenze vengono dal questionario, non dall’organizzazione: non contano come cambiamenti.',
}

/** «Fotografia di marzo 2026». */
export const snapshotName = (day: Day): string => `Fotografia di ${monthText(day.slice(0, 7))}`

export function snapshotText({ takenOn, content, track, answers }: Snapshot): string {
  const kind = track === 'quick' ? 'solo le essenziali' : 'tutte le domande'
  const count = Object.values(answers).filter(({ state }) => state === 'given').length
  return `${dayText(takenOn)}, ${kind}, ${plural(count, 'risposta data', 'risposte date')}, questionario ${content.version}`
}

export function toConfirmText(count: number): string {
  return count === 1
    ? 'Una risposta viene dal giro precedente ed è da confermare.'
    : `${numberText(count)} risposte vengono dal giro precedente e sono da confermare.`
}

/** «Di base, fra 29 e 48 su 100». */
export function frozenText(levels: readonly Level[], area: FrozenArea | undefined): string {
  if (!area) return wordsOfCompare.absent
  if (area.status === 'notApplicable') return wordsOfCompare.notApplicable
  return `${levelWords(frozenLevel(levels, area))}, ${barLabel(area)}`
}

/** After a new version of the questions: what it changed for this organisation. */
export const wordsOfNews = {
  title: 'Che cosa è cambiato nelle domande',
  back: 'La valutazione',
  lead: 'Le domande sono state aggiornate dall’ultima volta. Nessuna risposta è andata persa.',
  versions: (from: string, to: string) => `Dalla versione ${from} del questionario alla ${to}.`,
  originalTitle: 'Prima di tutto, l’originale',
  original: 'Il file com’era prima dell’aggiornamento si può ancora scaricare, tale e quale.',
  download: 'Scarica l’originale',
  fileName: (id: string) => `conciliazione-originale-${id}.json`,
  again: 'Da rispondere di nuovo',
  gone: 'Messe da parte',
  goneHint: 'Conservate, mostrate nel riepilogo, non contate.',
  recovered: 'Tornate a valere',
  open: 'Senza risposta, comprese le domande nuove',
  nothing: 'Tutte le risposte valgono ancora.',
  seen: 'Ho visto: non serve più l’originale',
}
