import { plural } from './format'

export const wordsOfCatalogue = {
  title: 'Aggiungi un’azione',
  lead: (count: number) =>
    `Tutte le ${count} misure del catalogo. Quelle che il piano non propone dicono perché: potete aggiungerle lo stesso.`,
  search: 'Cerca',
  filters: { area: 'Area', quadrant: 'Tipo', effort: 'Impegno', cost: 'Costo' },
  any: { area: 'Tutte', quadrant: 'Tutti', effort: 'Qualsiasi', cost: 'Qualsiasi' },
  close: 'Chiudi il catalogo',
  clear: 'Mostra tutte le misure',
  found: (count: number) =>
    count === 0 ? 'Nessuna misura trovata: provare con meno parole o meno filtri.' : plural(count, 'misura', 'misure'),
  add: 'Aggiungi al piano',
  takeAway: 'Togli dal piano',
  inPlan: 'È nel piano, fra le azioni proposte.',
  addedByYou: 'È nel piano: l’avete aggiunta voi.',
  removedByYou: 'Era proposta e l’avete tolta.',
  whyNot: 'Perché non è proposta:',
} as const
