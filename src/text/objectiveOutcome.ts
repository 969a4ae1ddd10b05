import type { Achievement, Missing } from '../domain/objectives/achievement'
import type { Scale } from '../domain/objectives/objectivesContent'
import type { ObjectiveOutcome, ScorecardOutcome } from '../domain/objectives/outcome'
import type { ScorecardIndicator } from '../domain/objectives/scorecard'
import type { WeightProblem } from '../domain/objectives/weights'
import { listText, numberText } from './format'

/** How a result is worked out, in words: the same on screen and in the documents. */

export const figureText = (value: number, unit = ''): string => `${numberText(value, 2)}${unitText(unit)}`

const unitText = (unit: string): string =>
  unit === '' || unit === 'sì/no' ? '' : unit === '%' ? '%' : unit === 'gg/addetto' ? ' giorni a persona' : ` ${unit}`

const missingWords: Record<Missing, string> = {
  baseline: 'il valore di partenza',
  expected: 'il traguardo atteso',
  final: 'il valore finale',
}

/** One or two sentences: the way from the figures to the grade. */
export function achievementText(scale: Scale, indicator: ScorecardIndicator, achievement: Achievement): string {
  if (achievement.status === 'pending')
    return `Per il grado manca ${listText(achievement.missing.map((one) => missingWords[one]))}.`
  const { rule, grade, heldBack, documented } = achievement
  switch (rule) {
    case 'improved':
      return heldBack
        ? `${ratioText(indicator, achievement.share)} Oltre il traguardo, ma il controllo di equità non risulta superato: vale come raggiunto, grado ${grade}.`
        : `${ratioText(indicator, achievement.share)} Grado ${grade}: ${meaningOf(scale, grade)}.`
    case 'worsened':
      return `${ratioText(indicator, achievement.share)} ${worseText(grade, documented)}`
    case 'lost':
      return `Doveva restare com’era: ${changeText(indicator)}. ${worseText(grade, documented)}`
    case 'kept':
      return `Si valuta il mantenimento: ${changeText(indicator)}. Grado ${grade}: mantenuto.`
    case 'measured':
      return `Il primo anno si valuta la rilevazione: fatta. Grado ${grade}.`
    case 'notMeasured':
      return `Il primo anno si valuta la rilevazione: non fatta. Grado ${grade}.`
    case 'done':
      return `Fatto. Grado ${grade}.`
    case 'notDone':
      return `Non fatto. Grado ${grade}.`
    case 'notStarted':
      return `Non avviato. Grado ${grade}.`
  }
}

/** "(20 − 12) ÷ (28 − 12) × 100 = 50% del miglioramento atteso." */
function ratioText({ baseline, targets, final }: ScorecardIndicator, share = 0): string {
  const from = signed(baseline?.value ?? 0)
  const way = `(${signed(final ?? 0)} − ${from}) ÷ (${signed(targets?.expected ?? 0)} − ${from}) × 100`
  return `${way} = ${numberText(share, 1)}% del miglioramento atteso.`
}

const signed = (value: number): string => (value < 0 ? `(${numberText(value, 2)})` : numberText(value, 2))

const changeText = ({ baseline, final, unit }: ScorecardIndicator): string =>
  `da ${figureText(baseline?.value ?? 0, unit)} a ${figureText(final ?? 0, unit)}`

const worseText = (grade: number, documented = false): string =>
  documented
    ? `Peggiorato per un motivo scritto: conta come avviato, grado ${grade}.`
    : `Peggiorato senza un motivo scritto: grado ${grade}.`

const meaningOf = ({ grades }: Scale, grade: number): string =>
  (grades.find((candidate) => candidate.grade === grade)?.meaning ?? '').replace(/^\p{Lu}/u, (letter) =>
    letter.toLowerCase(),
  )

/** "Punteggio = peso × grado: 25 × 55% = 13,75." */
export function scoreText(outcome: ObjectiveOutcome, weight: number | undefined): string {
  if (outcome.status === 'neutralised') return 'Neutralizzato: non entra nel totale.'
  if (outcome.status === 'pending')
    return outcome.indicators.length === 0 ? 'Serve almeno un indicatore.' : 'Il punteggio arriva con i valori finali.'
  const several = outcome.indicators.length > 1
  const mean = several ? ` Con più indicatori vale la media semplice: ${numberText(outcome.score, 1)}%.` : ''
  if (outcome.points === undefined || weight === undefined)
    return `${mean} Manca il peso: il grado vale il ${numberText(outcome.score, 1)}%.`.trim()
  return `${mean} Punteggio = peso × grado: ${numberText(weight, 2)} × ${numberText(outcome.score, 1)}% = ${numberText(outcome.points, 2)}.`.trim()
}

/** "24,75 punti su 45 di peso valutato; altri 20 da valutare: alla fine fra 24,75 e 46,75." */
export function totalText({ points, evaluated, pending, neutralised, range }: ScorecardOutcome): string {
  const aside = neutralised > 0 ? ` Peso neutralizzato: ${numberText(neutralised, 2)}.` : ''
  if (evaluated === 0) return `Nessun obiettivo ancora valutato.${aside}`
  const end =
    pending > 0
      ? ` Restano da valutare ${numberText(pending, 2)} di peso: alla fine fra ${numberText(range.low, 2)} e ${numberText(range.high, 2)}.`
      : ''
  return `${numberText(points, 2)} punti su ${numberText(evaluated, 2)} di peso valutato.${end}${aside}`
}

/** What to do about a weight; `title` is the objective it is about. */
export function weightProblemText(problem: WeightProblem, title: (objective: string) => string): string {
  switch (problem.code) {
    case 'sum':
      return problem.sum < 100
        ? `I pesi fanno ${numberText(problem.sum, 2)}: ne mancano ${numberText(100 - problem.sum, 2)}.`
        : `I pesi fanno ${numberText(problem.sum, 2)}: sono ${numberText(problem.sum - 100, 2)} di troppo.`
    case 'tooMany':
      return `Gli obiettivi sono ${numberText(problem.count)}: tenerne al massimo cinque.`
    case 'missing':
      return `Indicare il peso di ${title(problem.objective)}.`
    case 'tooLight':
      return `${title(problem.objective)} pesa ${numberText(problem.weight, 2)}: almeno ${numberText(problem.from)}.`
    case 'tooHeavy':
      return `${title(problem.objective)} pesa ${numberText(problem.weight, 2)}: al massimo ${numberText(problem.to)}.`
  }
}
