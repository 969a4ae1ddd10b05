import { countedIndicators, textAt } from '../../domain/objectives/objectiveTexts'
import { outcomeOf } from '../../domain/objectives/outcome'
import type { Scorecard, ScorecardObjective } from '../../domain/objectives/scorecard'
import { dayText, listText, lowerFirst, numberText, upperFirst, withStop } from '../format'
import { achievementText, figureText, scoreText } from '../objectiveOutcome'
import { wordsOfObjectives } from '../objectives'
import { equityGroups, objectiveTypes } from '../objectiveWords'
import { sentences } from './say'
import { formulasText, sourcesText, startsText, targetsText } from './scorecardIndicators'
import { measuresOf, type Subject } from './subject'

interface Written {
  subject: Subject
  card: Scorecard
  objective: ScorecardObjective
}

type Row = { label: string; value: string }

/** What a field of the sheet says, when it is not simply what was written there. */
const readings: Readonly<Record<string, (written: Written) => string | undefined>> = {
  responsabile: ({ objective }) => {
    const others = textAt(objective, 'responsabile')
    return others && `Collabora: ${others}`
  },
  collegamento: (written) => joined(actionText(written), textAt(written.objective, 'collegamento')),
  tipo: ({ objective }) => objective.type && objectiveTypes[objective.type],
  misurabile: ({ objective }) => formulasText(objective),
  indicatori: ({ objective }) => formulasText(objective),
  fonte: ({ objective }) => sourcesText(objective),
  base: ({ card, objective }) =>
    card.kind === 'pa' ? joined(startsText(objective), targetsText(objective)) : startsText(objective),
  traguardi: ({ objective }) => targetsText(objective),
  temporizzato: ({ objective }) => timesText(objective),
  fasi: ({ objective }) => joined(textAt(objective, 'fasi'), timesText(objective)),
  peso: ({ objective }) => weightText(objective),
  equita: ({ objective }) => equityText(objective),
  verifica: ({ objective }) => midYearText(objective),
  valutazione: (written) => finalText(written),
}

/** Said once at the head of the sheet, for all its objectives. */
const atHead = new Set(['codice', 'ente', 'livello'])
/** They come with time, or are not for everybody: their absence is not a gap of whoever wrote the sheet. */
const later = new Set(['responsabile', 'verifica', 'valutazione', 'effetti', 'firme', 'rischi'])

/** Every field that was filled in, in the order of the sheet; what is still to be written, in a line at the end. */
export function objectiveRows(written: Written): readonly Row[] {
  const { fields } = written.subject.content.objectives.sheets[written.card.kind]
  const rows: Row[] = []
  const missing: string[] = []
  for (const { id, label, required } of fields) {
    if (atHead.has(id)) continue
    const reading = readings[id]
    const value = reading ? upperFirst(reading(written)?.trim() ?? '') : textAt(written.objective, id)
    if (value) rows.push({ label, value })
    else if (required && !later.has(id)) missing.push(lowerFirst(label))
  }
  return missing.length === 0
    ? rows
    : [...rows, { label: 'Da completare', value: withStop(upperFirst(missing.join('; '))) }]
}

function actionText({ subject, objective }: Written): string | undefined {
  const action = measuresOf(subject).find(({ id }) => id === objective.action)
  return action && wordsOfObjectives.action(action.number, action.title)
}

function weightText({ weight, demonstration }: ScorecardObjective): string | undefined {
  if (weight === undefined) return undefined
  return `${numberText(weight, 2)} su 100${demonstration?.includes('weight') ? `, ${lowerFirst(wordsOfObjectives.demonstration)}` : ''}`
}

function timesText({ deadline, midYear }: ScorecardObjective): string | undefined {
  const half = midYear?.on && `verifica a metà il ${dayText(midYear.on)}`
  if (deadline) return `Entro il ${dayText(deadline)}${half ? `, ${half}` : ''}`
  return half && `Verifica a metà il ${dayText(midYear.on ?? '')}`
}

function equityText(objective: ScorecardObjective): string | undefined {
  const groups = (objective.equityGroups ?? []).map((group) => lowerFirst(equityGroups[group]))
  const compared = groups.length > 0 ? `Si guardano insieme: ${listText(groups)}.` : undefined
  return sentences(compared, textAt(objective, 'equita'))
}

/** Nothing until somebody writes what was seen half way. */
function midYearText(objective: ScorecardObjective): string | undefined {
  const { comment, correction } = objective.midYear ?? {}
  const indicators = countedIndicators(objective)
  const values = indicators.flatMap(({ name, midYear, unit }) =>
    midYear === undefined ? [] : [`${indicators.length > 1 ? `${name}: ` : ''}${figureText(midYear, unit)}`],
  )
  return sentences(
    values.length > 0 ? `Valore a metà periodo: ${values.join('; ')}.` : undefined,
    comment?.trim() && withStop(comment),
    correction?.trim() && `Correzione: ${withStop(correction)}`,
  )
}

/** Nothing until there is a value, a day or a word on how it ended. */
function finalText({ subject, objective }: Written): string | undefined {
  const { final } = objective
  const isBegun = final !== undefined || objective.indicators.some((indicator) => indicator.final !== undefined)
  if (!isBegun) return undefined
  const { scale } = subject.content.objectives
  const outcome = outcomeOf(scale, objective)
  const several = outcome.indicators.length > 1
  return sentences(
    final?.on && `Valutato il ${dayText(final.on)}.`,
    outcome.status === 'neutralised' ? `Neutralizzato: ${withStop(outcome.reason)}` : undefined,
    ...(outcome.status === 'neutralised' ? [] : outcome.indicators).map(
      ({ indicator, achievement }) =>
        `${several ? `${indicator.name}: ` : ''}${achievementText(scale, indicator, achievement)}`,
    ),
    scoreText(outcome, objective.weight),
    final?.worsenedReason?.trim() && `Motivo del peggioramento: ${withStop(final.worsenedReason)}`,
    final?.comment?.trim() && withStop(final.comment),
  )
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join('; ')
