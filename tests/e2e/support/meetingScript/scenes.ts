import type { QuestionnaireContent } from '../../../../src/domain/content'
import { script } from './script'

/** The parts of the document that are told and not counted. */

const { organisation, secondCopy, resumed, agreements } = script
const codeOf = ({ questions }: QuestionnaireContent, id: string) => questions.find((one) => one.id === id)?.code ?? id

export const before = {
  title: (name: string, questions: number) => `# Copione di una riunione di un’ora

Una riunione vera, dall’apertura della stanza al documento che il cliente si porta via: ${name}, ${questions} domande in sessanta minuti, senza rete. Serve a chi conduce, per provarla prima, e a chi controlla il programma, per seguirla passo per passo. Organizzazione, persone e risposte sono inventate.

Tre ruoli. Il **consulente** conduce e tiene la regia; la **direzione** e i **rappresentanti dei lavoratori** rispondono. Un’ora basta se tutti hanno letto prima il questionario in bianco: dove le due parti sono d’accordo si passa avanti in mezzo minuto, il tempo resta per dove non lo sono.

> Questo file è scritto da \`tests/e2e/support/meetingScript/\` (per aggiornarlo: \`npx vitest run tests/copione.test.ts -u\`). La stessa riunione è giocata due volte nel browser da \`tests/e2e/copione.spec.ts\`.`,

  room: `## La settimana prima

1. Il consulente apre il programma una volta con la rete, alla pagina «Dati e copie», finché si legge «Pronto: si apre e lavora anche senza rete».
2. Con «Inizia una valutazione» crea **${organisation}**, «Tutte le domande». Poi «Prepara o apri un incontro».
3. Stampa «Che cosa portare» e «Questionario in bianco» e li manda alle due parti. L’ufficio personale compila il profilo; la rappresentanza compila una copia propria, salvata con la frase segreta «${secondCopy.passphrase}».

## In sala

Un computer, un proiettore, undici persone e il consulente. Nessuna rete: il telefono resta in tasca. Il consulente scrive chi è presente, per ruoli e mai per nomi:`,

  profile: `## Il profilo, dal foglio

Prima che la riunione cominci, con «Trascrivi le risposte» e senza mouse: si scrive e si preme Invio, dove c’è un solo tasto si passa avanti da soli.`,

  meeting: `## L’ora di riunione

Alle 14:00 il consulente preme «Comincia l’incontro» e «Apri la finestra del proiettore», la trascina sul secondo schermo e la mette a schermo intero. Da qui in poi bastano i tasti: **1–4** la frase, **N** non so, **X** non si applica, **A** appunti, **P** riprendi dopo, **R** risultato, **→** avanti.`,

  start: `Consulente: «Leggo la domanda, voi dite quale frase è pienamente vera oggi. A metà tra due, vale quella che viene prima. “Non lo sappiamo” è una risposta: la mettiamo tra le cose da verificare».`,

  late: (title: string, minutes: number, lasts: number) =>
    `- **Tempo**: in «Minuti previsti» la regia aveva scritto ${minutes}. L’area «${title}» ne dura ${lasts}: il tempo cambia colore e dice di quanto si è oltre. Nessun suono, si finisce con calma.`,

  secondCopy: (
    content: QuestionnaireContent,
  ) => `- **La seconda copia**: la regia apre «Confronta con un’altra copia», sceglie il file della rappresentanza e scrive la frase segreta. Restano ${secondCopy.differences.length} differenze, decise una per una:
${secondCopy.differences
  .map(
    ({ question, says, whose, why }) =>
      `  - ${codeOf(content, question)}. Rappresentanti: «${says}» Si sceglie la risposta di «${whose}»; in «Perché»: ${why}.`,
  )
  .join('\n')}`,

  crash: (code: string) =>
    `- **Il computer si spegne** dopo ${code}. (Chi controlla: chiudere di forza il processo del browser.) Alla riapertura, sempre senza rete, la riunione è dov’era: domanda, risposte, motivi, tempo. Si riapre la finestra del proiettore e si va avanti.`,
}

export const after = (content: QuestionnaireContent, from: string) => `### ${from} · Chiusura

- **Lo riprendiamo**: in «Vai a una domanda» la regia scrive «${resumed.words}» e torna alla domanda ${codeOf(content, resumed.question)}. Direzione: «${resumed.says}» Tasto **${resumed.key}**; in «Perché»: ${resumed.why}. Con **P** la toglie dall’elenco.
- **Altre decisioni**, con «Metti a verbale»:
${agreements.map(({ text, dueText }) => `  - ${text}: entro il ${dueText}.`).join('\n')}
- La regia preme «Chiudi l’incontro», poi «Vai al documento» e «Scarica il PDF». Il cliente se lo porta via su una chiavetta.

## Che cosa deve esserci nel PDF

- [ ] L’appendice D, «Decisioni prese il ${script.day}», con l’ora di inizio e di fine e chi era presente, per ruoli.
- [ ] Ogni risposta decisa, con chi l’ha decisa e perché; i documenti visti.
- [ ] Le ${secondCopy.differences.length} differenze con la seconda copia: che cosa diceva, che cosa si è deciso, perché.
- [ ] I voti come conteggi, mai chi ha votato che cosa; le altre decisioni con la scadenza; ciò che è da riprendere.
- [ ] Tra i punti da discutere, le domande su cui la sala è divisa.
- [ ] Gli appunti del consulente non ci sono.`

export const secondRound = `## Secondo giro

La stessa riunione in una sala più scomoda: il browser blocca la seconda finestra, lo schermo è largo 1024 punti, il mouse non c’è. Si usa una finestra sola, con «Mostra al proiettore» e «Torna alla regia». Il computer si spegne a urna aperta, dopo quattro voti: alla riapertura i voti sono ancora quattro, e si continua. Alla fine le risposte e il verbale sono gli stessi.`
