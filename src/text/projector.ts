/** What everybody in the room reads. */
export const wordsOfProjector = {
  title: 'Proiettore',
  waiting: 'In attesa della regia',
  waitingHint: 'Aprire l’incontro nell’altra finestra: la domanda compare qui da sola.',
  dark: 'Schermo oscurato dalla regia',
  unknown: 'Non lo sappiamo: da verificare',
  choose: 'Si sceglie la frase pienamente vera oggi. A metà tra due, vale quella che viene prima.',
  chooseOne: 'Si sceglie una voce.',
  chooseMany: 'Si possono scegliere più voci.',
  chooseUpTo: (most: number) => `Si scelgono al più ${most} voci.`,
  figure: (unit: string) => `Si indica una cifra (${unit}), anche una stima.`,
  figures: 'Si indicano le cifre che conoscete, anche una stima.',
  place: 'Si indica il Comune.',
  example: 'Per esempio',
  placeOf: (number: number, of: number) => `${number} di ${of}`,
  resultOf: 'Dove siete oggi',
  resultHint:
    'Il pieno è sicuro, il tratteggio dipende da ciò che è da verificare. È un punto di partenza, non un voto.',
  startingPoint: 'È un punto di partenza, non un voto.',
  light: 'Tema chiaro',
  deep: 'Tema scuro',
  fullScreen: 'Schermo intero',
}
