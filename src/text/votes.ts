import type { OptionId } from '../domain/ids'
import { type Gap, gapOf, isWide, type Split, type Spread, spreadOf, votesIn } from '../domain/meeting/ballot'
import type { Vote, VoterGroup } from '../domain/meeting/meeting'
import { plural } from './format'

export const wordsOfVotes = {
  title: 'Voto della sala',
  lead: 'Serve a capire se la sala vede le cose allo stesso modo: la risposta la scegliete voi, dopo.',
  hands: 'Alzata di mano',
  ballot: 'Urna',
  handsHint: 'Contare le mani alzate per ogni frase.',
  byGroup: 'Conta i gruppi a parte',
  count: 'Voti',
  keep: 'Tieni il conto',
  cancel: 'Lascia stare',
  unknown: 'Non so',
  groups: { management: 'Direzione', workers: 'Rappresentanza', others: 'Altri' } satisfies Record<VoterGroup, string>,
  groupsOf: {
    management: 'la direzione',
    workers: 'la rappresentanza di chi lavora',
    others: 'gli altri presenti',
  } satisfies Record<VoterGroup, string>,
  smallest: (smallest: number) =>
    `Si conservano solo i conteggi, da ${smallest} voti in su. I gruppi si tengono distinti, e si confrontano, solo se ognuno ha almeno ${smallest} voti: con meno, si vede se la sala è divisa, non chi.`,
  tooFew: (smallest: number) =>
    `I voti sono meno di ${smallest}: il conto non è stato tenuto, perché qualcuno sarebbe riconoscibile.`,
  again: 'Rifai il voto',
  show: 'Mostra il voto sul proiettore',
  hide: 'Torna alla domanda',
  toDiscuss: {
    groups: 'I gruppi sono distanti: è un punto da discutere, e va nel documento.',
    room: 'La sala è divisa: è un punto da discutere, e va nel documento.',
  } satisfies Record<Split['between'], string>,

  openBallot: 'Apri l’urna',
  resumeBallot: (count: number) => `Riprendi l’urna (${plural(count, 'voto', 'voti')})`,
  ballotHint: 'Un solo dispositivo che passa di mano in mano: nessuno vede il voto degli altri.',
  passOn: 'Passare il dispositivo alla persona che vota',
  voted: (count: number) => (count === 0 ? 'Nessuno ha ancora votato.' : `Hanno votato in ${count}.`),
  myTurn: 'Tocca a me',
  whoAreYou: 'Con chi siete qui?',
  yourVote: 'Quale frase è pienamente vera oggi?',
  cast: 'Metti nell’urna',
  missing: 'Scegliere con chi siete e una frase',
  secret: 'Il voto non si può più vedere né cambiare.',
  close: 'Chiudi l’urna e conta',
  leave: 'Torna alla regia, l’urna resta aperta',
}

/** "8 voti, da «assente» a «formalizzata»": how many, and how far apart. */
export function votesText(vote: Vote, scale: readonly OptionId[], smallest: number): readonly string[] {
  const count = votesIn(vote.all)
  if (count < smallest) return [wordsOfVotes.tooFew(smallest)]
  const spread = spreadOf(vote.all, scale)
  const gap = gapOf(vote, scale)
  return [
    `${vote.how === 'hands' ? 'Alzata di mano' : 'Urna'}: ${plural(count, 'voto', 'voti')}. ${spread ? spreadText(spread) : 'Nessuno ha scelto una frase.'}`,
    ...(gap ? [gapText(gap)] : []),
  ]
}

function spreadText(spread: Spread): string {
  const { from, to } = spread
  if (from === to) return `Tutte le frasi scelte sono la ${from + 1}.`
  return `${isWide(spread) ? 'La sala è divisa' : 'La sala è vicina'}: dalla frase ${from + 1} alla ${to + 1}.`
}

export const splitText = (split: Split): string =>
  split.between === 'groups' ? gapText(split.gap) : spreadText(split.spread)

/** "La direzione sta sulla frase 3, la rappresentanza di chi lavora sulla 1." */
function gapText({ low, high }: Gap): string {
  const { groupsOf } = wordsOfVotes
  return `${capital(groupsOf[high.group])} sta ${onText(high.median)}, ${groupsOf[low.group]} ${onText(low.median)}.`
}

const onText = (median: number): string =>
  Number.isInteger(median)
    ? `sulla frase ${median + 1}`
    : `fra la frase ${Math.floor(median) + 1} e la ${Math.ceil(median) + 1}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
