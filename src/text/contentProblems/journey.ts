import { listText, quoted } from '../format'

/** Conditions: what they read, how they compare it, and when. */
export const wordsOfConditions = {
  askedLater: (question: string, id: string) =>
    question === id
      ? `«${id}» dipende dalla propria risposta: cambiare la condizione`
      : `«${question}» dipende da «${id}», che si chiede dopo: spostare la domanda, o cambiare la condizione`,
  notQuick: (question: string, id: string) =>
    `«${question}» è nella versione breve e dipende da «${id}», che non c’è: scrivere «quick: false» alla prima, o «quick: true» alla seconda`,
  circle: (id: string) => `La condizione «${id}» dipende da sé stessa: spezzare il giro`,
  unused: (id: string) => `Nessuno usa la condizione «${id}»: toglierla, se non serve`,
  noBoxes: (id: string) => `La domanda «${id}» non ha caselle: togliere il punto e ciò che segue`,
  questionOnFact: (id: string) =>
    `Una domanda non può dipendere dal fatto «${id}»: usare una condizione sulle risposte date prima`,
  afterChoice: (id: string) =>
    `Il fatto «${id}» si conosce solo dopo la scelta delle misure: si può leggere in links.yaml e notices.yaml`,
  yesOrNo: (id: string) => `Il fatto «${id}» è vero o falso: confrontarlo con «operator: is, value: true»`,
  factIsNumber: (id: string) => `Il fatto «${id}» è un numero: confrontarlo con un numero, senza apici`,
  questionIsNumber: (id: string) => `«${id}» è un numero: serve il confronto con un numero, senza apici`,
  operator: (operator: string, question: string, fitting: readonly string[]) =>
    `«${operator}» non va bene per «${question}»: usare ${listText(fitting.map(quoted), 'o')}`,
}

/** What is asked, where, and in which order. */
export const wordsOfJourney = {
  askedTwice: (id: string, page: string) =>
    `«${id}» si chiede già nella pagina «${page}»: lasciarla in una pagina sola`,
  wrongSection: (id: string, area: string) => `«${id}» conta nell’area «${area}»: chiederla nella sezione «${area}»`,
  sectionWithoutArea: (id: string) =>
    `La sezione «${id}» non corrisponde a nessuna area: darle l’identificativo di un’area di scoring.yaml`,
  onNoPage: (id: string) => `«${id}» non è in nessuna pagina: aggiungerla a una pagina di questionnaire.yaml`,
  portrait: (id: string, type: string, needed: string) =>
    `«${id}» è una domanda di tipo «${type}»: qui ne serve una di tipo «${needed}»`,
  notAFigure: (ref: string) => `«${ref}» non è una cifra: in «total» vanno solo caselle con un numero`,
}

/** What changed from one version to the next. */
export const wordsOfMigrations = {
  raiseVersion: (version: string) =>
    `questionnaire.yaml è ancora alla versione ${version}: aumentarla prima di scrivere questo cambiamento`,
  stillQuestion: (id: string) =>
    `«${id}» è ancora una domanda, e chi cambia nome non c’è più: togliere la domanda, o questa riga`,
  mustRetire: (id: string) => `«${id}» non si può più usare: aggiungerlo ai «retired» di questionnaire.yaml`,
  noOptions: (id: string) => `«${id}» non ha opzioni a cui cambiare nome: usare «askAgain»`,
  stillOption: (option: string, question: string) =>
    `«${option}» è ancora un’opzione di «${question}»: togliere l’opzione, o questa riga`,
}
