import type { Day } from '../../domain/ids'
import type { Misfit } from '../../domain/project/fileProblem'
import { dayText, listText, quoted } from '../format'

/** How the texts are written. */
export const wordsOfTexts = {
  missing: 'Manca il testo',
  /** `characters`: the sign and its number, "🙂 (U+1F642)". */
  unprintable: (characters: readonly string[]) =>
    `Il PDF non sa scrivere ${listText(characters)}: togliere, o usare un altro segno`,
  typewriter: (excerpt: string) => `Usare ’ per l’apostrofo e « » per le virgolette: ${quoted(excerpt)}`,
  space: (excerpt: string) => `Togliere lo spazio di troppo: «${excerpt}»`,
  law: (excerpt: string) =>
    `La legge si cita solo in «norms», con l’identificativo della norma: togliere la citazione da ${quoted(excerpt)}`,
  brace: (excerpt: string) => `Una graffa è rimasta aperta, o il nome che contiene è scritto male: ${quoted(excerpt)}`,
  notFilled: (name: string) => `«{${name}}» si stamperebbe così com’è: qui non si riempie nulla, toglierlo`,
  notInRules: (name: string) => `«{${name}}» qui non c’è: usare {persone}, {risposta:domanda} o {fatto:fatto}`,
}

/** Norms and services, which grow old. */
export const wordsOfNorms = {
  uncertain: (id: string) => `«${id}» ha attendibilità «bassa»: toglierla, o farla verificare prima di citarla`,
  dayOfCheck: (id: string) => `«${id}»: scrivere il giorno del controllo come 2026-11-22`,
  otherTopic: (id: string, topic: string) => `«${id}» parla di «${topic}»: scriverla in ${topic}.yaml`,
  old: (id: string, checked: Day) =>
    `«${id}» non si controlla da più di 12 mesi (${dayText(checked)}): rileggerla e aggiornare la data`,
  expired: (id: string, expires: Day) => `«${id}» è scaduto (${dayText(expires)}): ricontrollarlo, o toglierlo`,
}

const misfits: Readonly<Record<Misfit, string>> = {
  unknownQuestion: 'la domanda non c’è',
  unknownOption: 'non c’è questa opzione, o questa casella',
  wrongType: 'serve una risposta di un altro tipo',
  outOfBounds: 'ci sono troppe opzioni, una è ripetuta, o un numero è fuori dai limiti',
  notOffered: 'per questa domanda «non si applica» non è previsto',
  malformed: 'non è scritta come una risposta',
  notHere: 'la domanda non c’è',
  askAgain: 'la domanda è cambiata',
}

export const wordsOfExamples = {
  misfit: (id: string, reason: Misfit) => `Non può essere la risposta a «${id}»: ${misfits[reason]}`,
}
