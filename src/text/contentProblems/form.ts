import type { WrittenForm } from '../../domain/ids'
import { listText } from '../format'

/** Where in the file, when the line alone does not say it: «steps», or the second of a list. */
const place = (key: string, position: number | undefined): string =>
  position === undefined ? `«${key}»` : `«${key}», elemento ${position}`

const named = (names: readonly unknown[]): string =>
  listText(
    names.map((name) => `«${name}»`),
    'o',
  )

/** So many that reading them all helps nobody. */
const tooMany = 16

/** A value that does not fit its schema. What is needed, then where: `wrong(key, position, type(['number'], 'tre'))`. */
export const wordsOfForm = {
  missing: (key: string, position: number | undefined, need: string) => `Manca ${place(key, position)}: ${need}`,
  wrong: (key: string, position: number | undefined, need: string) => `${place(key, position)}: ${need}`,
  emptyFile: 'Il file è vuoto, o non contiene voci: scriverne una per riga, come «nome: testo»',
  unknownKey: (key: string, meant: string | undefined, others: readonly string[]) => {
    if (meant) return `La voce «${key}» qui non è prevista: forse «${meant}»`
    const instead = others.length === 0 || others.length > tooMany ? '' : `, o usare ${named(others)}`
    return `La voce «${key}» qui non è prevista: toglierla${instead}`
  },
  oneOf: (allowed: readonly unknown[], meant: string | undefined) => {
    if (allowed.length === 1) return `scrivere ${named(allowed)}`
    return `scegliere fra ${listText(allowed.map((one) => `«${one}»`))}${meant ? `; forse «${meant}»` : ''}`
  },
  type: (needed: readonly string[], isWrittenAs: string) => {
    const need = `serve ${listText([...new Set(needed.map((type) => types[type] ?? 'altro'))], 'o')}`
    const [only] = needed.length === 1 ? needed : []
    if (only === 'string' && (isWrittenAs === 'number' || isWrittenAs === 'boolean')) return `${need}, fra apici`
    if ((only === 'number' || only === 'int') && isWrittenAs === 'string') return `${need}, senza apici`
    return need
  },
  emptyText: 'manca il testo',
  length: (bound: 'least' | 'most' | 'exactly', limit: number) =>
    `serve un testo di ${bounds[bound]} ${limit} caratteri`,
  count: (bound: 'least' | 'most' | 'exactly', limit: number) =>
    limit === 1 && bound === 'least' ? 'serve almeno un elemento' : `servono ${bounds[bound]} ${limit} elementi`,
  amount: (bound: 'least' | 'most', limit: number, isIncluded: boolean) =>
    isIncluded
      ? `il numero deve essere ${bounds[bound]} ${limit}`
      : `il numero deve essere ${bound === 'least' ? 'più' : 'meno'} di ${limit}`,
  written: (form: string) => forms[form as WrittenForm] ?? 'è scritto in un modo che non si può leggere: correggerlo',
  noForm: 'è scritto in un modo che non si può leggere: rivedere le sue voci',
}

const bounds = { least: 'almeno', most: 'al massimo', exactly: 'esattamente' }

const group = 'un gruppo di voci, ognuna con il suo nome'

/** By zod's name of the type. */
const types: Partial<Record<string, string>> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: '«true» o «false»',
  array: 'un elenco, come [primo, secondo]',
  tuple: 'un elenco, come [primo, secondo]',
  object: group,
  record: group,
}

const forms: Readonly<Record<WrittenForm, string>> = {
  id: 'usare solo parole minuscole senza accenti e cifre, unite da trattini, come «banca-ore»',
  code: 'scrivere una o due lettere maiuscole e un numero, come R02b, V11, K08 o A1.1',
  ref: 'scrivere l’identificativo di una domanda, o di una sua casella, come «ruoli.operai»',
  day: 'scrivere il giorno come 2026-11-22',
  month: 'scrivere il mese come 2026-11',
  version: 'scrivere la versione come 2026.1.0',
  istat: 'scrivere le sei cifre del codice ISTAT fra apici',
}
