import { listText, quoted } from '../format'

/** What an id may name, and how messages call it. */
const things = {
  area: { the: 'l’area', add: 'aggiungerla' },
  box: { the: 'la casella', add: 'aggiungerla' },
  chapter: { the: 'il capitolo', add: 'aggiungerlo' },
  condition: { the: 'la condizione', add: 'aggiungerla' },
  district: { the: 'l’ambito', add: 'aggiungerlo' },
  fact: { the: 'il fatto', add: 'aggiungerlo' },
  indicator: { the: 'l’indicatore', add: 'aggiungerlo' },
  level: { the: 'il livello', add: 'aggiungerlo' },
  maturity: { the: 'la domanda a quattro frasi', add: 'aggiungerla' },
  measure: { the: 'la misura', add: 'aggiungerla' },
  norm: { the: 'la norma', add: 'sceglierne una già presente' },
  option: { the: 'l’opzione', add: 'aggiungerla' },
  placeholder: { the: 'il nome fra graffe', add: 'usarne uno già scritto in questo file' },
  question: { the: 'la domanda', add: 'aggiungerla' },
  section: { the: 'la sezione', add: 'aggiungerla' },
  subject: { the: 'la misura, il capitolo o l’avvertenza', add: 'scrivere che cosa si intende' },
  text: { the: 'il testo', add: 'usarne uno che c’è già' },
  tag: { the: 'il riferimento', add: 'aggiungerlo ai «frameworkTags» di plan.yaml' },
} satisfies Record<string, { the: string; add: string }>

export type Thing = keyof typeof things

/** What may be written in its place. */
interface Instead {
  /** The question an option belongs to. */
  of?: string | undefined
  meant: string | undefined
  known: readonly string[]
}

/** So many can be read at a glance. */
const few = 8

/** Ids: what does not exist, what exists already, what existed once. */
export const wordsOfIds = {
  unknown: (thing: Thing, id: string, { of, meant, known }: Instead) => {
    const { the, add } = things[thing]
    const what = `Non c’è ${the} «${id}»${of ? ` di «${of}»` : ''}`
    if (meant) return `${what}: forse «${meant}»`
    if (known.length > 1 && known.length <= few) return `${what}: scegliere fra ${listText(known.map(quoted))}`
    return `${what}: correggere il nome, o ${add}`
  },
  /** `line` is 0 where the file is not at hand. */
  repeated: (id: string, before: { file: string; line: number }, here: { file: string }) => {
    const { file, line } = before
    const where = line === 0 ? `nel ${file}` : file === here.file ? `alla riga ${line}` : `in ${file}, riga ${line}`
    return `«${id}» è già usato ${where}: sceglierne un altro`
  },
  retired: (id: string) => `«${id}» è stato usato in passato e poi ritirato: sceglierne uno nuovo`,
}
