import type { Content } from '../domain/content'
import type { ScoredArea } from '../domain/scoring/results'

/** How an area reads at its level; at the lowest one, when it may be either. */
export function areaReading({ planTexts }: Content, { area, level }: ScoredArea): string | undefined {
  const readings = planTexts.areaReadings[area]
  if (level.status === 'insufficient') return readings?.['dati-insufficienti']
  return readings?.[(level.status === 'certain' ? level.level : level.lowest).id]
}
