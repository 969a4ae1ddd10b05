import { wordsOfTexts } from '../../text/contentProblems/texts'
import type { FileKind } from '../fileKinds'
import type { Placed } from '../placed'
import { error, type Place, type Problem } from '../problem'
import { names, unknownName } from './names'

/** What the texts of the plan may leave to be filled in; `text/document` fills them. */
const planNames = names('placeholder', [
  'area',
  'area-prima',
  'asse1',
  'asse2',
  'asse3',
  'azione',
  'azioni-copertura',
  'bisogni',
  'ccnl',
  'chi',
  'conseguenza',
  'data',
  'data-norma',
  'data-norme',
  'dato',
  'dimensione',
  'domanda',
  'domande',
  'durata',
  'elenco',
  'fonti',
  'frase-regola',
  'giorni',
  'indicatore',
  'indicatori-chiave',
  'interlocutori',
  'livello',
  'livello-massimo',
  'livello-minimo',
  'massimo',
  'mese-anno',
  'minimo',
  'motivazioni',
  'motivo',
  'n',
  'nome-asse',
  'norma',
  'numero',
  'numero-attive',
  'numero-azioni',
  'numero-costo-nullo',
  'numero-da-verificare',
  'numero-informali',
  'numero-misurate',
  'numero-scritte',
  'numero-sedi',
  'obiettivo-breve',
  'ore',
  'partecipanti',
  'perche',
  'perimetro',
  'persone',
  'prerequisito',
  'presenza',
  'prima-azione',
  'prima-tappa',
  'punti-forti',
  'quando',
  'risposta',
  'risposte',
  'risposte-note',
  'ruolo',
  'sintesi-livelli',
  'somma',
  'traguardo',
  'turni',
  'valore-oggi',
])

/** "{persone}", "{risposta:referente}", "{fatto:misure-informali}": a name that does not exist would be printed as it is. */
export function placeholderProblems(text: string, kind: FileKind, at: Place, placed: Placed): Problem[] {
  const open = text.match(/[{}]/g) ?? []
  const written = [...text.matchAll(/\{([a-z0-9-]+)(?::([a-z0-9-]+))?\}/g)]
  if (open.length !== written.length * 2) return [error(at, wordsOfTexts.brace(text.slice(0, 60)))]
  return written.flatMap(([, name = '', id]) => {
    if (kind === 'links' || kind === 'notices') return ruleProblems(name, id, at, placed)
    if (kind === 'chapters' || kind === 'plan' || kind === 'objectives') return unknownName(planNames, name, at)
    return [error(at, wordsOfTexts.notFilled(name))]
  })
}

function ruleProblems(name: string, id: string | undefined, at: Place, { questions, facts }: Placed): Problem[] {
  if (name === 'persone' && id === undefined) return []
  const ids = (things: readonly { value: { id: string } }[]) => things.map(({ value }) => value.id)
  if (name === 'risposta' && id !== undefined) return unknownName(names('question', ids(questions)), id, at)
  if (name === 'fatto' && id !== undefined) return unknownName(names('fact', ids(facts)), id, at)
  return [error(at, wordsOfTexts.notInRules(name))]
}
