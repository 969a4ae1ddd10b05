import type { z } from 'zod'
import { indicatorFileSchema, measureFileSchema } from '../domain/catalogue/measure'
import { normFileSchema } from '../domain/catalogue/norm'
import { servicesSchema, territorySchema } from '../domain/catalogue/territory'
import { chapterFileSchema, glossarySchema, planTextsSchema } from '../domain/document/planTexts'
import { objectivesSchema } from '../domain/objectives/objectivesContent'
import { migrationFileSchema } from '../domain/project/contentMigrations'
import { journeySchema, maturityFileSchema, profileFileSchema } from '../domain/questionnaire/questionnaire'
import { scoringSchema } from '../domain/scoring/scoringModel'
import { linkFileSchema, needsSchema, noticeFileSchema, selectionSchema } from '../domain/selection/selectionModel'
import { exampleFileSchema } from './exampleFile'

/**
 * Which schema a file must fit, by its place in the folder; "*" stands for the questionnaire being read.
 * The first row that fits wins. `schema` is also the name of the JSON Schema editors complete with.
 */
export const fileKinds = {
  journey: { path: /^\*\/questionnaire\.yaml$/, name: 'questionnaire', schema: journeySchema, count: 'one' },
  migrations: { path: /^\*\/migrations\.yaml$/, name: 'migrations', schema: migrationFileSchema, count: 'one' },
  profile: {
    path: /^\*\/questions\/profilo[^/]*\.yaml$/,
    name: 'profile-questions',
    schema: profileFileSchema,
    count: 'many',
  },
  maturity: {
    path: /^\*\/questions\/[^/]+\.yaml$/,
    name: 'maturity-questions',
    schema: maturityFileSchema,
    count: 'many',
  },
  scoring: { path: /^\*\/scoring\.yaml$/, name: 'scoring', schema: scoringSchema, count: 'one' },
  selection: { path: /^\*\/selection\.yaml$/, name: 'selection', schema: selectionSchema, count: 'one' },
  needs: { path: /^\*\/needs\.yaml$/, name: 'needs', schema: needsSchema, count: 'one' },
  links: { path: /^\*\/links\.yaml$/, name: 'links', schema: linkFileSchema, count: 'one' },
  notices: { path: /^\*\/notices\.yaml$/, name: 'notices', schema: noticeFileSchema, count: 'one' },
  chapters: { path: /^\*\/chapters\.yaml$/, name: 'chapters', schema: chapterFileSchema, count: 'one' },
  plan: { path: /^\*\/plan\.yaml$/, name: 'plan', schema: planTextsSchema, count: 'one' },
  objectives: { path: /^\*\/objectives\.yaml$/, name: 'objectives', schema: objectivesSchema, count: 'one' },
  norms: { path: /^catalogue\/norms\/[^/]+\.yaml$/, name: 'norms', schema: normFileSchema, count: 'many' },
  measures: { path: /^catalogue\/measures\/[^/]+\.yaml$/, name: 'measures', schema: measureFileSchema, count: 'many' },
  indicators: { path: /^catalogue\/indicators\.yaml$/, name: 'indicators', schema: indicatorFileSchema, count: 'one' },
  glossary: { path: /^catalogue\/glossary\.yaml$/, name: 'glossary', schema: glossarySchema, count: 'one' },
  territory: {
    path: /^territory\/municipalities\.yaml$/,
    name: 'municipalities',
    schema: territorySchema,
    count: 'one',
  },
  services: { path: /^territory\/services\.yaml$/, name: 'services', schema: servicesSchema, count: 'one' },
  examples: { path: /^examples\/[^/]+\.yaml$/, name: 'example', schema: exampleFileSchema, count: 'many' },
} as const

export type FileKind = keyof typeof fileKinds
export type FileValue<K extends FileKind> = z.infer<(typeof fileKinds)[K]['schema']>

export const kindNames = Object.keys(fileKinds) as FileKind[]

/** The kind of a file, or nothing when no part of the content is written there. */
export function kindOf(path: string, questionnaire: string): FileKind | undefined {
  const place = path.startsWith(`${questionnaire}/`) ? `*${path.slice(questionnaire.length)}` : path
  return kindNames.find((kind) => fileKinds[kind].path.test(place))
}
