import { z } from 'zod'
import type { QuestionId } from '../ids'
import type { Answer } from '../questionnaire/answer'
import { migrateContent } from './contentMigrations'
import type { Adjusted, FileProblem, Misfit, ReadResult } from './fileProblem'
import { type AskedContent, fitAnswer } from './fitAnswer'
import { type FormatMigrations, formatMigrations } from './formatMigrations'
import { findDanger, isRawObject } from './guardRaw'
import { projectFormat, projectVersion } from './project'
import { projectSchema } from './projectSchema'

/** Answers are looked at one by one: one that does not fit must not cost the others. */
const writtenSchema = projectSchema.extend({ answers: z.record(z.string().max(100), z.unknown()) })
/** A project of the right shape, whose answers may fit or not. */
export type WrittenProject = z.infer<typeof writtenSchema>

/** What a project is asked may depend on the additions it names. */
export type ContentOf = (project: Pick<WrittenProject, 'overlay'>) => AskedContent
export type ContentFor = AskedContent | ContentOf

/** Reads what comes from a file or from the browser's storage. Both are input: nothing is trusted or changed. */
export function readProject(raw: unknown, content: ContentFor, migrations?: FormatMigrations): ReadResult {
  const written = readWritten(raw, migrations)
  if (written.status === 'refused') return written
  return fitToContent(written.project, typeof content === 'function' ? content(written.project) : content)
}

type Written = { status: 'written'; project: WrittenProject } | { status: 'refused'; problem: FileProblem }

export function readWritten(raw: unknown, migrations = formatMigrations): Written {
  const danger = findDanger(raw)
  if (danger !== undefined) return refused({ code: 'brokenStructure', path: danger })
  if (!isRawObject(raw) || raw.format !== projectFormat) return refused({ code: 'notOurs' })
  const version = raw.formatVersion
  if (!Number.isSafeInteger(version) || Number(version) < 0)
    return refused({ code: 'brokenStructure', path: 'formatVersion' })
  if (Number(version) > projectVersion)
    return refused({ code: 'newerVersion', found: Number(version), supported: projectVersion })
  let current = raw
  for (let step = Number(version); step < projectVersion; step += 1) {
    const migrate = migrations[step]
    if (!migrate) return refused({ code: 'brokenStructure', path: 'formatVersion' })
    current = migrate(current)
  }
  const parsed = writtenSchema.safeParse(current)
  if (parsed.success) return { status: 'written', project: parsed.data }
  return refused({ code: 'brokenStructure', path: parsed.error.issues[0]?.path.join('.') ?? '' })
}

const refused = (problem: FileProblem) => ({ status: 'refused', problem }) as const

function fitToContent(written: WrittenProject, content: AskedContent): ReadResult {
  const { id, version } = content.journey
  if (written.content.id !== id) return refused({ code: 'otherQuestionnaire', found: written.content.id })
  const migrated = migrateContent(written, written.content.version, content.migrations)

  const answers: Record<QuestionId, Answer> = {}
  const setAside: { question: QuestionId; answer: unknown; reason: Misfit }[] = []
  for (const [question, raw] of Object.entries(migrated.answers)) {
    const fitted = fitAnswer(content, question, raw)
    if (typeof fitted === 'string')
      setAside.push({ question, answer: raw, reason: reasonOf(written, question, fitted) })
    else answers[question] = fitted
  }
  for (const { question, answer } of migrated.askAgain) setAside.push({ question, answer, reason: 'askAgain' })

  /** An older app sets aside what a newer one asked: back in the newer one, it fits again. */
  const recovered: QuestionId[] = []
  const stillAside = written.quarantine.filter(({ question, answer, reason }) => {
    if (reason === ('askAgain' satisfies Misfit) || Object.hasOwn(answers, question)) return true
    const fitted = fitAnswer(content, question, answer)
    if (typeof fitted === 'string') return true
    answers[question] = fitted
    recovered.push(question)
    return false
  })

  const adjusted: Adjusted = {
    ...(written.content.version !== version && { content: { from: written.content.version, to: version } }),
    setAside: setAside.map(({ question, reason }) => ({ question, reason })),
    recovered,
  }
  const quarantine = [...stillAside, ...setAside]
  return {
    status: 'read',
    project: { ...written, content: { id, version }, answers, notes: migrated.notes, quarantine },
    adjusted,
  }
}

/** A question of additions that are not here is not gone. */
const reasonOf = ({ overlay }: WrittenProject, question: QuestionId, misfit: Misfit): Misfit =>
  misfit === 'unknownQuestion' && overlay && question.startsWith(`${overlay.id}-`) ? 'notHere' : misfit
