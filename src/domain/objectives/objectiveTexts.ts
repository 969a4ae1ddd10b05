import type { Scorecard, ScorecardIndicator, ScorecardObjective } from './scorecard'

type Kind = Scorecard['kind']

/** The field of the sheet that says what changes, and the one that says with what means. */
const mainFields = {
  private: { change: 'specifico', means: 'accessibile' },
  pa: { change: 'obiettivo', means: 'risorse' },
} as const

export const fieldOf = (kind: Kind, what: 'change' | 'means') => mainFields[kind][what]

/** What was written in a field of the sheet, without the spaces around it. */
export const textAt = ({ texts }: Pick<ScorecardObjective, 'texts'>, field: string): string =>
  texts?.[field]?.trim() ?? ''

export const changeText = (kind: Kind, objective: ScorecardObjective): string =>
  textAt(objective, fieldOf(kind, 'change'))

/** What gives the objective its meaning: title, text, indicators. */
export function meaningTexts(kind: Kind, objective: ScorecardObjective): readonly string[] {
  return [objective.title ?? '', changeText(kind, objective), ...objective.indicators.flatMap(indicatorTexts)].filter(
    (text) => text.trim() !== '',
  )
}

/** All that was written about an objective. */
export const allTexts = (objective: ScorecardObjective): readonly string[] => [
  objective.title ?? '',
  ...Object.values(objective.texts ?? {}),
  ...objective.indicators.flatMap(indicatorTexts),
]

const indicatorTexts = ({ name = '', formula = '', unit = '' }: ScorecardIndicator): readonly string[] => [
  `${name} ${formula} ${unit}`,
]

/** Nothing was said of it yet: it is as if it were not there. */
export const isBlank = ({ kpi, name, formula }: ScorecardIndicator): boolean =>
  kpi === undefined && !name?.trim() && !formula?.trim()

/** The indicators that count: a blank one does only when there is nothing else. */
export const countedIndicators = ({ indicators }: ScorecardObjective): readonly ScorecardIndicator[] =>
  indicators.filter((indicator) => !isBlank(indicator))
