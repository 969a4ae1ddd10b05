import type { Indicator, Measure } from '../domain/catalogue/measure'
import type { Norm } from '../domain/catalogue/norm'
import type { ChapterText } from '../domain/document/planTexts'
import type { ContentMigration } from '../domain/project/contentMigrations'
import type { MaturityQuestion, ProfileQuestion, Question } from '../domain/questionnaire/question'
import type { FactDefinition, Link, NoticeRule } from '../domain/selection/selectionModel'
import { entries, type FileOf, type Located, type Sources } from './sources'

/** The content one thing at a time, each knowing where it is written: what the checks read. */
export interface Placed {
  journey: FileOf<'journey'>
  scoring: FileOf<'scoring'>
  selection: FileOf<'selection'>
  needs: FileOf<'needs'>
  plan: FileOf<'plan'>
  objectives: FileOf<'objectives'>
  indicatorFile: FileOf<'indicators'>
  territory: FileOf<'territory'>
  services: FileOf<'services'>
  questions: readonly Located<Question>[]
  profile: readonly Located<ProfileQuestion>[]
  maturity: readonly Located<MaturityQuestion>[]
  facts: readonly Located<FactDefinition>[]
  links: readonly Located<Link>[]
  notices: readonly Located<NoticeRule>[]
  chapters: readonly Located<ChapterText>[]
  measures: readonly Located<Measure>[]
  norms: readonly Located<Norm>[]
  indicators: readonly Located<Indicator>[]
  migrations: readonly Located<ContentMigration>[]
  sources: Sources
}

export function place(sources: Sources): Placed {
  const profile = entries(sources.profile, ({ questions }) => questions, 'questions')
  const maturity = entries(sources.maturity, ({ questions }) => questions, 'questions')
  return {
    journey: only(sources.journey),
    scoring: only(sources.scoring),
    selection: only(sources.selection),
    needs: only(sources.needs),
    plan: only(sources.plan),
    objectives: only(sources.objectives),
    indicatorFile: only(sources.indicators),
    territory: only(sources.territory),
    services: only(sources.services),
    profile,
    maturity,
    questions: [...profile, ...maturity],
    facts: entries(sources.selection, ({ facts }) => facts, 'facts'),
    links: entries(sources.links, ({ links }) => links, 'links'),
    notices: entries(sources.notices, ({ notices }) => notices, 'notices'),
    chapters: entries(sources.chapters, ({ chapters }) => chapters, 'chapters'),
    measures: entries(sources.measures, ({ measures }) => measures, 'measures'),
    norms: entries(sources.norms, ({ norms }) => norms, 'norms'),
    indicators: entries(sources.indicators, ({ indicators }) => indicators, 'indicators'),
    migrations: entries(sources.migrations, ({ migrations }) => migrations, 'migrations'),
    sources,
  }
}

function only<T>(files: readonly T[]): T {
  const [file] = files
  if (!file) throw new Error('a content file is missing, and its absence was not reported')
  return file
}
