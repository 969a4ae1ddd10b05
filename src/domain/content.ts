import type { z } from 'zod'
import type { Indicator, Measure } from './catalogue/measure'
import type { Norm } from './catalogue/norm'
import type { Territory } from './catalogue/territory'
import type { ChapterText, GlossaryTerm, PlanTexts } from './document/planTexts'
import type { Objectives } from './objectives/objectivesContent'
import type { ContentMigration } from './project/contentMigrations'
import type { Question } from './questionnaire/question'
import type { Journey } from './questionnaire/questionnaire'
import type { ScoringModel } from './scoring/scoringModel'
import type { Link, NoticeRule, needsSchema, SelectionModel } from './selection/selectionModel'

/** What answering and scoring need; loaded with the first question. */
export interface QuestionnaireContent {
  journey: Journey
  /** In the order in which they are asked. */
  questions: readonly Question[]
  scoring: ScoringModel
  territory: Territory
  /** What changed in ids since older versions, for projects answered then. */
  migrations: readonly ContentMigration[]
}

/** What choosing measures and writing the plan need; loaded with results and plan. */
export interface PlanContent {
  measures: readonly Measure[]
  indicators: readonly Indicator[]
  indicatorPackages: Readonly<Record<string, readonly string[]>>
  norms: readonly Norm[]
  selection: SelectionModel
  needs: z.infer<typeof needsSchema>
  links: readonly Link[]
  notices: readonly NoticeRule[]
  chapters: readonly ChapterText[]
  planTexts: PlanTexts
  objectives: Objectives
  glossary: readonly GlossaryTerm[]
}

/** The whole content folder, checked: inside, nothing is doubted again. */
export type Content = QuestionnaireContent & PlanContent
