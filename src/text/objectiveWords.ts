import type { Scorecard, ScorecardIndicator, ScorecardObjective } from '../domain/objectives/scorecard'

/** The words of what is chosen from a list, in a sheet of objectives. */

export const objectiveTypes: Record<NonNullable<ScorecardObjective['type']>, string> = {
  maintain: 'Mantenimento',
  improve: 'Miglioramento',
  develop: 'Sviluppo',
}

export const levels: Record<NonNullable<Scorecard['level']>, string> = {
  body: 'Ente',
  structure: 'Struttura (dirigente o responsabile)',
  group: 'Gruppo',
  individual: 'Individuale',
}

export const directions: Record<NonNullable<ScorecardIndicator['direction']>, string> = {
  up: 'Deve salire',
  down: 'Deve scendere',
  equal: 'Deve restare com’è',
  yes: 'Fatto o non fatto',
}

export const indicatorKinds: Record<ScorecardIndicator['kind'], string> = {
  result: 'Risultato',
  quality: 'Qualità o tempo',
  wellbeing: 'Benessere',
}

export const certainties: Record<NonNullable<NonNullable<ScorecardIndicator['baseline']>['certainty']>, string> = {
  certain: 'Certo',
  estimate: 'Stima',
  toMeasure: 'Da rilevare',
}

export const equityGroups: Record<NonNullable<ScorecardObjective['equityGroups']>[number], string> = {
  department: 'Reparto o ufficio',
  shift: 'Turno',
  gender: 'Genere',
  hours: 'Orario, tempo pieno o part-time',
  site: 'Sede',
  counter: 'Sportelli',
  field: 'Servizi esterni',
}
