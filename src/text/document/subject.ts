import type { Context, Indicator, Measure } from '../../domain/catalogue/measure'
import type { Norm } from '../../domain/catalogue/norm'
import type { Content } from '../../domain/content'
import type { AreaId, MeasureId, Month, NormId, Ref } from '../../domain/ids'
import { addMonths } from '../../domain/plan/months'
import { ownMeasure } from '../../domain/plan/ownMeasure'
import type { Evaluation, Plan, PlannedAction, PlannedMeasure } from '../../domain/plan/plan'
import type { DocumentSettings, Project } from '../../domain/project/project'
import type { PartValue } from '../../domain/questionnaire/answer'
import { holds, type Readable } from '../../domain/questionnaire/holds'
import { countedAnswer, type Reading, readAnswers, splitRef } from '../../domain/questionnaire/readAnswers'
import type { Truth } from '../../domain/questionnaire/truth'
import type { ScoredArea } from '../../domain/scoring/results'
import type { Area } from '../../domain/scoring/scoringModel'
import { indexMeasures } from '../../domain/selection/indexMeasures'
import { withFacts } from '../../domain/selection/readFacts'
import { type RuleWords, ruleWords } from '../becauseAnswers'
import { monthRange } from '../format'

/** How the document is to be made: as the project keeps it, or as a test asks for it. */
export type DocumentOptions = Omit<DocumentSettings, 'without'> & Partial<Pick<DocumentSettings, 'without'>>

/** All that the chapters write about, looked up once. */
export interface Subject {
  content: Content
  project: Project
  evaluation: Evaluation
  plan: Plan
  options: DocumentOptions
  reading: Reading
  readable: Readable
  words: RuleWords
  micro: boolean
  /** So many actions that the rest must be shorter: twenty pages in all. */
  long: boolean
  publicBody: boolean
  /** So little is known that the plan holds only steps that are useful anyway. */
  littleKnown: boolean
  /** Every answer is known, and so is which questions apply: no interval is open. */
  allKnown: boolean
  /** Number of people, when it is known. */
  people: { count: number; estimated: boolean } | undefined
  measures: ReadonlyMap<MeasureId, Measure>
  norms: ReadonlyMap<NormId, Norm>
  indicators: ReadonlyMap<string, Indicator>
}

export function subjectOf(
  content: Content,
  project: Project,
  evaluation: Evaluation,
  plan: Plan,
  options: DocumentOptions,
): Subject {
  const reading = readAnswers(content, project.answers, evaluation.track)
  const { known, applicable } = evaluation
  const planned = new Set(plan.actions.map(({ id }) => id))
  const readable = withFacts(content, reading, { known, applicable, planned })
  const people = reading.known(content.selection.profile.people)
  const ownMeasures = Object.entries(project.choices.own).map(([id, own]) => [id, ownMeasure(id, own)] as const)
  return {
    content,
    project,
    evaluation,
    plan,
    options,
    reading,
    readable,
    words: ruleWords(content, reading, readable.fact),
    micro: plan.size.id === 'micro',
    long: plan.actions.length > 8,
    publicBody: holds(content.selection.profile.publicBody, readable) === true,
    littleKnown:
      known === 0 || content.links.some(({ effect, when }) => effect === 'only' && holds(when, readable) === true),
    allKnown: evaluation.areas.every((area) => area.status !== 'scored' || area.interval.low === area.interval.high),
    people:
      typeof people === 'number'
        ? { count: people, estimated: isEstimated(reading, content.selection.profile.people) }
        : undefined,
    measures: new Map([...indexMeasures(content).byId, ...ownMeasures]),
    norms: new Map(content.norms.map((norm) => [norm.id, norm])),
    indicators: new Map(content.indicators.map((indicator) => [indicator.id, indicator])),
  }
}

/** Whether a chapter or appendix is printed: only then may another one name it. */
export const hasChapter = ({ options }: Subject, id: string): boolean => options.without?.includes(id) !== true

/** Where what is to be verified is listed. */
export const toVerifyId = ({ micro }: Subject): string => (micro ? 'breve-5' : 'capitolo-15')

/** Whether the figures of a question were marked as an estimate. */
export function isEstimated(reading: Reading, ref: Ref): boolean {
  const answer = countedAnswer(reading, splitRef(ref).question)
  return answer?.state === 'given' && answer.certainty === 'estimate'
}

export function numberAt({ reading }: Subject, ref: Ref): number | undefined {
  const value = reading.known(ref)
  return typeof value === 'number' ? value : undefined
}

export function choiceAt({ reading }: Subject, ref: Ref): string | undefined {
  const value = reading.known(ref)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function choicesAt({ reading }: Subject, ref: Ref): readonly string[] {
  const value: PartValue | null | undefined = reading.known(ref)
  return Array.isArray(value) ? value : []
}

/** Whether a kind of work is done here; `undefined` when it is not known. */
export function worksIn({ content, readable }: Subject, context: Context): Truth {
  const found = content.selection.contexts.find(({ id }) => id === context)
  return found && holds(found.when, readable)
}

export const measuresOf = ({ plan }: Subject): readonly PlannedMeasure[] =>
  plan.actions.filter((action): action is PlannedMeasure => action.kind === 'measure')

export function areaOf({ content }: Subject, id: AreaId): Area {
  const area = content.scoring.areas.find((candidate) => candidate.id === id)
  if (!area) throw new Error(`unknown area "${id}"`)
  return area
}

export function scoreOf({ evaluation }: Subject, id: AreaId): ScoredArea | undefined {
  return evaluation.areas.find((area): area is ScoredArea => area.area === id && area.status === 'scored')
}

/** A month of the plan, counted from its beginning. */
export const monthOf = ({ plan }: Subject, index: number): Month => addMonths(plan.start, index)

/** Months of an action: "apr–lug 2027". */
export const whenText = (subject: Subject, { from, to }: PlannedAction): string =>
  monthRange(monthOf(subject, from), monthOf(subject, Math.max(from, to - 1)))

/** "Area 3" from the code "A3". */
export const areaNumber = (area: Area): string => area.code.replace(/^\D+/, '')

/** Title with the name the organisation gave the axis. */
export const axisName = (content: Content, area: AreaId): string => content.planTexts.axisNames[area]?.[0] ?? area
