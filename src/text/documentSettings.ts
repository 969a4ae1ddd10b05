import type { Chapter } from '../domain/document/planDocument'
import { approvalId } from './document/approval'
import { quoted } from './format'

/** What would be missed: found in the blocks, so that it holds for every kind of plan. */
export type Loss = 'duties' | 'toVerify' | 'approval'

const losses: Readonly<Record<Loss, string>> = {
  duties: 'gli obblighi di legge che potrebbero riguardarvi',
  toVerify: 'l’elenco di ciò che è da verificare',
  approval: 'l’approvazione e i pareri',
}

export const wordsOfDocumentSettings = {
  kept: 'Queste scelte restano salvate con il lavoro. Capitoli e appendici valgono per PDF e Word; il foglio Excel e il calendario sono sempre interi.',
  included: 'Che cosa includere',
  chapters: (chosen: number, all: number) =>
    chosen === all ? 'Capitoli e appendici: tutti' : `Capitoli e appendici: ${chosen} su ${all}`,
  chaptersHint: 'Copertina e «Il piano in una pagina» ci sono sempre. I numeri restano quelli del piano intero.',
  includeAll: 'Includi tutti',
  /** "Senza «15. Da verificare» nel documento mancano…". */
  leftOut: (heading: string, lost: readonly Loss[]) =>
    `Senza ${quoted(heading)} nel documento non ci sono ${lost.map((loss) => losses[loss]).join(' e ')}.`,
  withAnswers: 'Appendice A, con tutte le risposte date',
  withAnswersHint: 'Utile per lavorare all’interno. Per la diffusione all’esterno conviene lasciarla fuori.',
  withNotes: 'Anche le note private, nell’appendice A',
  withNotesHint: 'Le note restano solo qui finché non si sceglie di includerle.',

  heading: (consultant: boolean, logo: boolean) => {
    const parts = [...(consultant ? ['assistenza'] : []), ...(logo ? ['logo'] : [])]
    return `Intestazione: ${parts.length === 0 ? 'il nome dell’organizzazione' : `con ${parts.join(' e ')}`}`
  },
  consultant: 'Con l’assistenza di',
  consultantHint: 'Studio o persona che aiuta a fare il piano: sta in copertina e in testa a ogni pagina. Facoltativo.',
  logo: 'Logo in copertina',
  logoHint: 'PNG, JPEG o SVG, fino a 5 MB. Resta su questo computer, come tutto il resto.',
  chooseLogo: 'Scegli il logo',
  changeLogo: 'Cambia logo',
  removeLogo: 'Togli il logo',
  readingLogo: 'Lettura del logo…',
  logoRead: 'Il logo è in copertina.',
  logoRemoved: 'Il logo è stato tolto.',
  alt: 'Che cosa mostra il logo',
  altHint: 'Lo dice chi legge ad alta voce il documento a chi non vede.',
  proposedAlt: (organisation: string) => (organisation === '' ? 'Logo' : `Logo di ${organisation}`),
  logoProblems: {
    empty: 'Il file è vuoto. Scegliere il file del logo, in PNG, JPEG o SVG.',
    heavy: 'Il file pesa più di 5 MB. Salvare il logo più piccolo e scegliere quello: bastano 600 pixel di larghezza.',
    unknownKind:
      'Questo file non è un’immagine PNG, JPEG o SVG, qualunque sia il suo nome. Aprirlo con un programma di immagini e salvarlo come PNG.',
    unsafe:
      'Questo SVG contiene istruzioni, caratteri o immagini presi da altrove. Salvarlo come PNG e scegliere quello.',
    unreadable: 'L’immagine non si apre: il file è rovinato o incompleto. Salvarla di nuovo, come PNG, e riprovare.',
    small: 'L’immagine è troppo piccola per la stampa. Sceglierne una larga almeno 24 pixel, meglio 600.',
    large: 'L’immagine supera i 10.000 pixel per lato. Ridurla e scegliere quella: bastano 600 pixel di larghezza.',
    detailed:
      'L’immagine ha troppi particolari per stare in copertina, come una fotografia. Scegliere il logo in tinte unite.',
    blocked:
      'Il browser nasconde i disegni per proteggere la riservatezza. Permettere a questa pagina di leggerli, o usare un altro browser.',
  },
} as const

/** What the document loses with a chapter, if that matters. */
export function lossesOf({ id: chapter, blocks }: Chapter): readonly Loss[] {
  const has = (id: string) => blocks.some((block) => 'id' in block && block.id === id)
  return [
    ...(has('avvisi') ? (['duties'] as const) : []),
    ...(has('verifiche') ? (['toVerify'] as const) : []),
    ...(chapter === approvalId ? (['approval'] as const) : []),
  ]
}
