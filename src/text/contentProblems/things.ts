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
  norm: { the: 'la norma', add: 'aggiungerla' },
  option: { the: 'l’opzione', add: 'aggiungerla' },
  placeholder: { the: 'il nome fra graffe', add: 'usarne uno già scritto in questo file' },
  question: { the: 'la domanda', add: 'aggiungerla' },
  section: { the: 'la sezione', add: 'aggiungerla' },
  subject: { the: 'la misura, il capitolo o l’avvertenza', add: 'scrivere che cosa si intende' },
  text: { the: 'il testo', add: 'usarne uno che c’è già' },
  tag: { the: 'il riferimento', add: 'aggiungerlo ai «frameworkTags» di plan.yaml' },
} satisfies Record<string, { the: string; add: string }>

export type Thing = keyof typeof things

/** Ids: what does not exist, what exists already, what existed once. */
export const wordsOfIds = {
  /** `of`: the question an option belongs to. */
  unknown: (thing: Thing, id: string, { of, meant }: { of?: string | undefined; meant?: string | undefined }) => {
    const { the, add } = things[thing]
    const what = `Non c’è ${the} «${id}»${of ? ` di «${of}»` : ''}`
    return meant ? `${what}: forse «${meant}»` : `${what}: correggere il nome, o ${add}`
  },
  repeated: (id: string, { file, line }: { file: string; line: number }) =>
    `«${id}» è già usato in ${file}, riga ${line}: sceglierne un altro`,
  retired: (id: string) => `«${id}» è stato usato in passato e poi ritirato: sceglierne uno nuovo`,
}
