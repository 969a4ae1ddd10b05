import { listText, quoted } from '../format'

/** Points, weights and levels. */
export const wordsOfScoring = {
  noPoints: (option: string, known: readonly string[]) =>
    `L’opzione «${option}» non ha punti: usare ${listText(known.map(quoted), 'o')}, oppure darle dei punti in scoring.yaml`,
  anchorsOutOfOrder: 'Le quattro frasi vanno dalla più bassa alla più alta: metterle in ordine',
  idlePoints: (option: string) =>
    `Ci sono punti per «${option}», che non è un’opzione di nessuna domanda: toglierli, o correggere il nome`,
  noWeight: (id: string) => `«${id}» non ha peso e non conterebbe da nessuna parte: aggiungerlo in scoring.yaml`,
  manyWeights: (id: string, areas: readonly string[]) =>
    `«${id}» ha un peso in ${listText(areas.map(quoted))}: lasciarlo in un’area sola`,
  firstLevel: 'Il primo livello comincia da 0: scrivere «from: 0»',
  lastLevel: 'L’ultimo livello arriva fino a 100 compreso: togliere «below»',
  gap: (from: number | undefined, below: number | undefined) => {
    if (from === undefined) return `Manca «from»: scrivere ${below}, dove finisce la riga prima`
    if (below === undefined) return `Alla riga prima manca «below»: scrivere ${from}, dove comincia questa`
    return `Questa riga comincia da ${from} e quella prima finisce a ${below}: scrivere lo stesso numero`
  },
  belowTooLow: (from: number) => `«below» deve essere più di ${from}`,
  areaWithoutQuestions: (id: string) => `L’area «${id}» non ha domande: aggiungerne almeno una, con il suo peso`,
  areaWithoutSection: (id: string) => `L’area «${id}» non ha una sezione: aggiungerla in questionnaire.yaml`,
  areaWithoutNeed: (id: string) => `L’area «${id}» non ha un bisogno: aggiungerlo in needs.yaml`,
  areaWithoutAxis: (id: string) => `L’area «${id}» non ha un nome come asse: aggiungerlo ad «axisNames» in plan.yaml`,
  areaWithoutReading: (id: string, level: string) =>
    `L’area «${id}» non ha una frase per «${level}»: aggiungerla ad «areaReadings» in plan.yaml`,
}

/** The choice of measures: facts, needs, sizes. */
export const wordsOfSelection = {
  notNumber: (ref: string) => `«${ref}» non è un numero: qui serve una domanda, o una casella, con un numero`,
  notChoice: (ref: string) => `«${ref}» non è una scelta: qui serve una domanda con una sola opzione da scegliere`,
  bandsOnYesOrNo: (id: string) => `Il fatto «${id}» è vero o falso: per le fasce serve un numero`,
  noOptions: (ref: string) => `«${ref}» non ha opzioni: qui serve una domanda con opzioni`,
  missingOption: (option: string, ref: string) => `Manca l’opzione «${option}» di «${ref}»: aggiungerla`,
  sizesOutOfOrder:
    'Le dimensioni vanno dalla più piccola alla più grande, e la prima comincia da 1: metterle in ordine',
  missingText: (id: string) => `Manca il testo per «${id}»: aggiungerlo`,
}

const never = (id: string) => `«${id}» non si proporrebbe mai`

/** Measures: for whom, and what they would change in the answers. */
export const wordsOfMeasures = {
  noContext: (id: string) =>
    `${never(id)}: nessuno dei suoi contesti può verificarsi, aggiungerne un altro a «contexts»`,
  notForPublic: (id: string) =>
    `${never(id)}: è solo per gli enti pubblici, e fra i suoi contesti manca «pa», da aggiungere a «contexts»`,
  noSize: (id: string, min: number, max: number) =>
    `${never(id)}: nessuna organizzazione ha da ${min} a ${max} persone, correggere «sizes»`,
  lowest: (option: string) => `«${option}» è la risposta più bassa: una misura alza, non abbassa mai`,
  raisedTwice: (question: string, when: string) => `«${question}» è scritta due volte per «${when}»: lasciarne una`,
  notRising: (question: string, first: string, steady: string) =>
    `A regime «${question}» passerebbe da «${first}» a «${steady}»: deve salire, correggere «to»`,
  wrongWayRound: (key: string, low: number, high: number) =>
    `«${key}» va da ${low} a ${high}: scrivere prima il numero più piccolo`,
  beforeItself: (id: string) => `«${id}» dovrebbe venire prima di sé stessa: togliere un prerequisito`,
  unanswered: (id: string) =>
    `Nessuna misura risponde a «${id}», e una risposta bassa non porterebbe a nulla: aggiungerla alle «questions» di una misura`,
}
