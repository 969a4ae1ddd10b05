import { z } from 'zod'
import { idSchema, type QuestionId, type WrittenForm } from '../ids'
import { isRawObject, type RawObject } from './guardRaw'

/** One change of the questionnaire, in the version that brought it. Ids match exactly or not at all. */
export const contentMigrationSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,6}\.\d{1,6}$/, 'version' satisfies WrittenForm),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('renameQuestion'), from: idSchema, to: idSchema }),
    z.strictObject({ kind: z.literal('renameOption'), question: idSchema, from: idSchema, to: idSchema }),
    /** It no longer asks the same thing: old answers are set aside and it is open again. */
    z.strictObject({ kind: z.literal('askAgain'), question: idSchema }),
  ]),
})
export type ContentMigration = z.infer<typeof contentMigrationSchema>

export const migrationFileSchema = z.strictObject({ migrations: z.array(contentMigrationSchema) })

export interface Migrated {
  answers: RawObject
  notes: Readonly<Record<QuestionId, string>>
  askAgain: readonly { question: QuestionId; answer: unknown }[]
}

/** Applies what changed after the version a project was answered with, oldest first. */
export function migrateContent(
  answered: Pick<Migrated, 'answers' | 'notes'>,
  version: string,
  migrations: readonly ContentMigration[],
): Migrated {
  const due = migrations.filter((migration) => compareVersions(migration.version, version) > 0)
  due.sort((a, b) => compareVersions(a.version, b.version))
  return due.reduce<Migrated>((migrated, { change }) => applyChange(migrated, change), { ...answered, askAgain: [] })
}

function applyChange({ answers, notes, askAgain }: Migrated, change: ContentMigration['change']): Migrated {
  switch (change.kind) {
    case 'renameQuestion':
      return {
        answers: renamed(answers, change.from, change.to),
        notes: renamed(notes, change.from, change.to),
        askAgain,
      }
    case 'renameOption': {
      const answer = answers[change.question]
      if (!isRawObject(answer)) return { answers, notes, askAgain }
      const value = withOption(answer.value, change.from, change.to)
      return { answers: { ...answers, [change.question]: { ...answer, value } }, notes, askAgain }
    }
    case 'askAgain': {
      const { [change.question]: answer, ...others } = answers
      if (answer === undefined) return { answers, notes, askAgain }
      return { answers: others, notes, askAgain: [...askAgain, { question: change.question, answer }] }
    }
  }
}

/** What already has the new name is newer, and stays. */
function renamed<T>(record: Readonly<Record<string, T>>, from: string, to: string): Readonly<Record<string, T>> {
  if (!Object.hasOwn(record, from) || Object.hasOwn(record, to)) return record
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]))
}

function withOption(value: unknown, from: string, to: string): unknown {
  if (value === from) return to
  return Array.isArray(value) ? value.map((option) => (option === from ? to : option)) : value
}

/** "2026.10.0" comes after "2026.9.3". */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  for (const [place, number] of left.entries()) {
    const difference = number - (right[place] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
