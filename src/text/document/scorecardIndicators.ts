import { countedIndicators } from '../../domain/objectives/objectiveTexts'
import type { ScorecardIndicator, ScorecardObjective } from '../../domain/objectives/scorecard'
import { dayText, lowerFirst, numberText } from '../format'
import { figureText } from '../objectiveOutcome'
import { wordsOfObjectives } from '../objectives'
import { certainties, directions, indicatorKinds } from '../objectiveWords'

/** The indicators of an objective in words; with more than one, each by its name. */

const eachOf = (
  objective: ScorecardObjective,
  said: (indicator: ScorecardIndicator) => string | undefined,
): string | undefined => {
  const indicators = countedIndicators(objective)
  const texts = indicators.flatMap((indicator) => {
    const text = said(indicator)
    return text ? [indicators.length > 1 ? `${nameOf(indicator)}: ${text}` : text] : []
  })
  return texts.length > 0 ? texts.join('; ') : undefined
}

export function formulasText(objective: ScorecardObjective): string | undefined {
  const indicators = countedIndicators(objective)
  const texts = indicators.map((indicator) => {
    const { kind, formula, unit, direction } = indicator
    const kindText = indicators.length > 1 ? ` (${indicatorKinds[kind].toLowerCase()})` : ''
    const how = [formula?.trim(), unit?.trim() && `in ${unit.trim()}`, direction && lowerFirst(directions[direction])]
    return [`${nameOf(indicator)}${kindText}`, how.filter((part) => part).join(', ')].filter((part) => part).join(': ')
  })
  return texts.length > 0 ? texts.join('; ') : undefined
}

export const sourcesText = (objective: ScorecardObjective): string | undefined =>
  eachOf(objective, ({ source, frequency }) => [source?.trim(), frequency?.trim()].filter((part) => part).join(', '))

export const startsText = (objective: ScorecardObjective): string | undefined =>
  eachOf(objective, (indicator) => {
    const { baseline = {}, threeYears = [], bestYear, unit, direction } = indicator
    if (direction === 'yes') return undefined
    const { value, certainty, on, by } = baseline
    const start =
      value !== undefined
        ? [
            `partenza ${figureText(value, unit)}`,
            certainty && certainty !== 'toMeasure' && certainties[certainty].toLowerCase(),
            on && `rilevata il ${dayText(on)}`,
          ]
        : [certainty === 'toMeasure' && `partenza da rilevare${by ? ` entro il ${dayText(by)}` : ''}`]
    const years = threeYears.flatMap(({ year, value: then }) =>
      then === undefined ? [] : [`${year}: ${figureText(then, unit)}`],
    )
    return [
      ...start,
      ...years,
      bestYear !== undefined && `miglioramento nel miglior anno noto ${numberText(bestYear, 2)}`,
      isDemonstration(indicator, 'baseline'),
    ]
      .filter((part) => part)
      .join(', ')
  })

export const targetsText = (objective: ScorecardObjective): string | undefined =>
  eachOf(objective, (indicator) => {
    const { targets = {}, unit, direction } = indicator
    if (direction === 'yes') return 'traguardo: fatto'
    if (targets.keep) return 'traguardo: mantenere il valore di partenza'
    const values = (['minimum', 'expected', 'best'] as const).flatMap((target) => {
      const value = targets[target]
      return value === undefined ? [] : [`${wordsOfObjectives[target].toLowerCase()} ${figureText(value, unit)}`]
    })
    return values.length === 0
      ? undefined
      : [...values, isDemonstration(indicator, 'targets')].filter((part) => part).join(', ')
  })

const nameOf = ({ name, formula }: ScorecardIndicator): string => name?.trim() || formula?.trim() || 'Indicatore'

const isDemonstration = ({ demonstration }: ScorecardIndicator, value: 'baseline' | 'targets'): string | undefined =>
  demonstration?.includes(value) ? lowerFirst(wordsOfObjectives.demonstration) : undefined
