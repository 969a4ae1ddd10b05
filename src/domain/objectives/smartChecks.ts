import type { MeasureId } from '../ids'
import { avoidedIn } from './avoided'
import { daysAfter, firstDayOf } from './days'
import { hasSign, placeOfSign, plainWords } from './findWords'
import type { Objectives, SmartCheckId } from './objectivesContent'
import { changeText, countedIndicators, fieldOf, textAt } from './objectiveTexts'
import type { Scorecard, ScorecardIndicator, ScorecardObjective } from './scorecard'
import { weightsOf } from './weights'

export interface SmartSubject {
  objectives: Objectives
  scorecard: Scorecard
  objective: ScorecardObjective
  /** Measures in the plan. */
  planned: ReadonlySet<MeasureId>
}

/** The words of the check are in the content; `found` is what it saw. Nothing is ever blocked. */
export interface SmartFinding {
  check: SmartCheckId
  passed: boolean
  found?: readonly string[]
}

type Check = (subject: SmartSubject) => boolean | readonly string[]

/** How long there is to measure where one starts from. */
const daysToMeasure = 60
const longestStep = 3

/** Each answers whether it passed, or what it found that stands in the way. */
const checks: Readonly<Record<SmartCheckId, Check>> = {
  'uno-solo': ({ objectives, scorecard, objective }) => {
    const text = changeText(scorecard.kind, objective)
    if (text === '') return false
    const verbs = resultVerbs(objectives, text)
    return verbs.length <= 1 || verbs
  },
  gruppo: ({ objective }) => textAt(objective, 'perimetro') !== '',
  indicatore: ({ objective }) =>
    every(objective, ({ name, formula, unit, direction }) => {
      const hasFormula = filled(formula) || (filled(name) && /÷|×/.test(name ?? '')) || direction === 'yes'
      return hasFormula && (filled(unit) || direction === 'yes')
    }),
  'base-nota': ({ scorecard, objective }) =>
    every(objective, (indicator) => hasStart(indicator, scorecard.period?.from)),
  verso: ({ scorecard, objective }) =>
    every(objective, (indicator) => targetsInOrder(indicator, scorecard.kind === 'private')),
  mezzi: ({ objectives, scorecard, objective }) => {
    const words = plainWords(textAt(objective, fieldOf(scorecard.kind, 'means')))
    return words.some((word) => /^\d+$/.test(word)) || objectives.meansWords.some((sign) => hasSign(words, sign))
  },
  dipende: ({ objective }) => objective.governs === true,
  passo: ({ objective }) => every(objective, isPossibleStep, true),
  collegato: ({ objective, planned }) => objective.action !== undefined && planned.has(objective.action),
  equo: ({ objective }) => (objective.equityGroups?.length ?? 0) > 0,
  data: ({ objective: { midYear, deadline } }) =>
    midYear?.on !== undefined && deadline !== undefined && midYear.on < deadline,
  pesi: ({ objectives, scorecard }) => weightsOf(objectives, scorecard).problems.length === 0,
  'non-presenza': ({ objectives, scorecard, objective }) =>
    !avoidedIn(objectives, scorecard.kind, objective).some(({ presence }) => presence),
}

export function smartFindings(subject: SmartSubject): readonly SmartFinding[] {
  return subject.objectives.smartChecks.map(({ id }) => {
    const seen = checks[id](subject)
    return typeof seen === 'boolean' ? { check: id, passed: seen } : { check: id, passed: false, found: seen }
  })
}

/**
 * Verbs of the list that say what changes. It counts what it knows: a verb that is not in the list is not seen, so two
 * changes may pass for one; one change never passes for two unless its sentence says so.
 */
function resultVerbs({ resultVerbs: { verbs, notAfter } }: Objectives, text: string): readonly string[] {
  const words = plainWords(text)
  return verbs.filter((verb) => {
    const place = placeOfSign(words, verb)
    return place >= 0 && !notAfter.includes(words[place - 1] ?? '')
  })
}

/** True of each indicator; with none, of nothing, unless nothing can be wrong yet. */
function every(
  objective: ScorecardObjective,
  holds: (indicator: ScorecardIndicator) => boolean,
  withNone = false,
): boolean {
  const indicators = countedIndicators(objective)
  return indicators.length === 0 ? withNone : indicators.every(holds)
}

function hasStart({ direction, baseline }: ScorecardIndicator, from: string | undefined): boolean {
  if (direction === 'yes' || baseline?.value !== undefined) return true
  if (baseline?.by === undefined) return false
  return from === undefined || baseline.by <= daysAfter(firstDayOf(from), daysToMeasure)
}

/** From where it starts to the best, each at least as far as the one before. Three are asked of private sheets. */
function targetsInOrder({ direction, baseline, targets = {} }: ScorecardIndicator, all: boolean): boolean {
  if (direction === 'yes' || targets.keep) return true
  const { minimum, expected, best } = targets
  if (direction === undefined || expected === undefined) return false
  if (direction === 'equal') return true
  if (all && (minimum === undefined || best === undefined)) return false
  const steps = [baseline?.value, minimum, expected, best].filter((step) => step !== undefined)
  return steps.every((step, place) => {
    const before = steps[place - 1]
    return before === undefined || (direction === 'up' ? step >= before : step <= before)
  })
}

/** The best year is how much it moved in the best year known; unknown, any step may be possible. */
function isPossibleStep({ baseline, targets, bestYear }: ScorecardIndicator): boolean {
  if (bestYear === undefined || baseline?.value === undefined || targets?.expected === undefined) return true
  return Math.abs(targets.expected - baseline.value) <= longestStep * Math.abs(bestYear)
}

const filled = (text: string | undefined): boolean => (text?.trim() ?? '') !== ''
