import type { FileProblem, Misfit } from '../domain/project/fileProblem'
import { dayText, numberText, plural } from './format'

/** A file, or a stored organisation, that cannot be read: what has not changed, what is wrong, what to do. */
export const wordsOfFileProblem = {
  title: 'Questo file non si può leggere',
  titleStored: 'Questa organizzazione non si può leggere',
  /** First of all: nothing was lost. */
  unchanged: 'Le organizzazioni già in questo browser non sono cambiate.',
  unchangedStored: 'È rimasta in questo browser così com’è: nulla è stato cancellato.',
  whatIsWrong: 'Che cosa non va',
  details: 'Dettagli per chi vi assiste',
  whatToDo: 'Che cosa fare',
  another: 'Scegli un altro file',
  download: 'Scarica il file',
}

export interface FileProblemText {
  whatIsWrong: string
  whatToDo: readonly string[]
  /** Technical, and closed until someone opens it. */
  details?: string
}

const anotherCopy = 'Provare un’altra copia della stessa organizzazione, anche meno recente.'
const askAgain = 'Chiedere di nuovo il file a chi ve l’ha mandato.'
const rightFile =
  'Scegliere un file salvato da qui con «Salva una copia»: il nome comincia con «conciliazione-» e finisce con «.json».'

export function fileProblemText(problem: FileProblem): FileProblemText {
  switch (problem.code) {
    case 'unread':
      return {
        whatIsWrong: 'Il file non si è potuto leggere: forse è stato spostato, o la chiavetta è stata tolta.',
        whatToDo: ['Rimetterlo dov’era e sceglierlo di nuovo.', anotherCopy],
      }
    case 'empty':
      return { whatIsWrong: 'Il file è vuoto: non contiene nessuna risposta.', whatToDo: [anotherCopy, askAgain] }
    case 'tooLarge':
      return {
        whatIsWrong: `Il file è molto più grande di qualunque organizzazione salvata da qui: al massimo ${megabytes(problem.limit)}.`,
        whatToDo: [rightFile],
        details: `${numberText(problem.size)} caratteri.`,
      }
    case 'notJson':
      return {
        whatIsWrong: 'Il file non è una copia salvata da qui, oppure è stato modificato con un altro programma.',
        whatToDo: [rightFile, anotherCopy],
        details: 'Il contenuto non è JSON, oppure ha più parti di qualunque organizzazione.',
      }
    case 'notOurs':
      return {
        whatIsWrong: 'Il file viene da un altro programma.',
        whatToDo: [rightFile],
        details: 'JSON senza «format: conciliazione-20.20».',
      }
    case 'cut':
      return {
        whatIsWrong: `Il file si interrompe a metà: la riga ${numberText(problem.line)} non è completa. Di solito succede quando la copia viene chiusa prima della fine.`,
        whatToDo: [anotherCopy, ...rescueStep(problem), askAgain],
      }
    case 'newerVersion':
      return {
        whatIsWrong: 'Il file è stato salvato con una versione più recente di questo strumento.',
        whatToDo: [
          'Ricaricare la pagina per avere l’ultima versione, poi aprire di nuovo il file.',
          'Aprire il file dove è stato salvato.',
        ],
        details: `Formato ${problem.found}; qui si leggono i formati fino al ${problem.supported}.`,
      }
    case 'otherQuestionnaire':
      return {
        whatIsWrong: 'Il file contiene le risposte a un altro questionario.',
        whatToDo: ['Aprire il file dove è stato salvato.', rightFile],
        details: `Questionario «${problem.found}».`,
      }
    case 'damaged':
      return {
        whatIsWrong: 'Il file è stato salvato da qui, ma è incompleto o è cambiato lungo la strada.',
        whatToDo: [
          'Copiare o scaricare di nuovo il file da dove è stato salvato, intero.',
          'Provare un’altra copia, anche meno recente.',
        ],
        details: 'Il contenuto non corrisponde al suo controllo (SHA-256), oppure non è completo.',
      }
    case 'brokenStructure':
      return {
        whatIsWrong: 'Il file è una copia salvata da qui, ma una sua parte è stata cambiata o manca.',
        whatToDo: [anotherCopy, askAgain],
        details: problem.path === '' ? 'Parte: primo livello.' : `Parte: ${problem.path.slice(0, 200)}.`,
      }
  }
}

function rescueStep({ rescued }: Extract<FileProblem, { code: 'cut' }>): string[] {
  const count = Object.keys(rescued?.answers ?? {}).length
  if (count === 0) return []
  const found = count === 1 ? 'la risposta leggibile' : `le ${numberText(count)} risposte leggibili`
  return [`Recuperare ${found} in una nuova organizzazione: le altre restano senza risposta.`]
}

/** The command that takes what can be read of a file that was cut. */
export function rescueText(answers: number): string {
  return `Recupera ${plural(answers, 'risposta', 'risposte')}`
}

const megabytes = (characters: number) => `${numberText(Math.round(characters / 1024 / 1024))} MB`

const misfitText: Readonly<Record<Misfit, string>> = {
  unknownQuestion: 'la domanda non c’è più',
  unknownOption: 'la risposta scelta non è più fra quelle possibili',
  wrongType: 'la domanda ora si risponde in un altro modo',
  outOfBounds: 'il numero è fuori dai limiti di oggi',
  notOffered: 'per questa domanda «Non si applica» non è previsto',
  malformed: 'la risposta non è leggibile',
  notHere: 'la domanda è delle aggiunte di chi vi accompagna, che non sono in questo browser',
  askAgain: 'la domanda è cambiata: serve una nuova risposta',
}

/** Why an answer is kept apart; after the question, in a list. The file may come from anybody: an unknown reason is not shown. */
export const setAsideReason = (reason: string): string =>
  misfitText[reason as Misfit] ?? 'la risposta non corrisponde più alla domanda'

/** «48 kB · modificato il 12 ottobre 2026». */
export function fileText(bytes: number, modified: string): string {
  const size = bytes < 1000 ? `${numberText(bytes)} byte` : `${numberText(bytes / 1000)} kB`
  return `${size} · modificato il ${dayText(modified)}`
}
