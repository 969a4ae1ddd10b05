import { z } from 'zod'
import { daySchema, idSchema } from '../domain/ids'
import { noChoices, type Project, projectFormat, projectVersion, startingParts } from '../domain/project/project'
import { choicesSchema, projectSchema } from '../domain/project/projectSchema'
import { type Answer, answerSchema, type Value, valueSchema } from '../domain/questionnaire/answer'
import type { Journey } from '../domain/questionnaire/questionnaire'

const text = z.string().min(1)

/** A filled-in organisation that the app can open: fictitious, and it says so. */
export const exampleFileSchema = z.strictObject({
  /** On the first screen, with the summary below it. */
  title: text,
  summary: text,
  organisation: text,
  /** Role of whoever filled it in. */
  compiledBy: text,
  track: projectSchema.shape.track,
  /** The answer as it is ("persone: 35"), or `{ state: unknown, askWhom: … }`, `{ state: notApplicable, reason: … }`. */
  answers: z.record(idSchema, z.union([answerSchema, valueSchema])),
  /** Private notes, by question. */
  notes: z.record(idSchema, text).optional(),
  completedSections: z.array(idSchema).optional(),
  choices: choicesSchema.partial().optional(),
  createdOn: daySchema.optional(),
})
export type ExampleFile = z.infer<typeof exampleFileSchema>

/** What the list of examples shows before one is opened. */
export interface ExampleProject {
  id: string
  title: string
  summary: string
  project: Project
}

export function exampleProject(id: string, file: ExampleFile, journey: Journey): ExampleProject {
  const createdOn = file.createdOn ?? journey.validFrom
  return {
    id,
    title: file.title,
    summary: file.summary,
    project: {
      format: projectFormat,
      formatVersion: projectVersion,
      id: `esempio-${id}`,
      content: { id: journey.id, version: journey.version },
      organisation: file.organisation,
      compiledBy: file.compiledBy,
      example: true,
      track: file.track,
      createdOn,
      updatedAt: `${createdOn}T08:00:00.000Z`,
      answers: Object.fromEntries(
        Object.entries(file.answers).map(([question, written]) => [question, asAnswer(written)]),
      ),
      notes: file.notes ?? {},
      completedSections: file.completedSections ?? [],
      choices: { ...noChoices, ...withoutMissing(file.choices ?? {}) },
      ...startingParts,
      quarantine: [],
    },
  }
}

export function asAnswer(written: Answer | Value): Answer {
  const hasState = typeof written === 'object' && !Array.isArray(written) && 'state' in written
  return hasState ? (written as Answer) : { state: 'given', value: written as Value }
}

function withoutMissing<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>
}
