import { z } from 'zod'
import { idSchema } from '../ids'

const text = z.string().min(1)

const tableTextSchema = z.strictObject({
  id: idSchema,
  title: text,
  columns: z.array(text).min(2),
  note: text.optional(),
})

/** Words of one chapter. "{name}" is filled in; if a value is missing another variant is used, never a blank. */
export const chapterTextSchema = z.strictObject({
  id: idSchema,
  /** "0"-"15", or "A"-"C" for the appendices. */
  number: text,
  title: text,
  purpose: text,
  texts: z.record(z.string(), text),
  tables: z.array(tableTextSchema),
})
export type ChapterText = z.infer<typeof chapterTextSchema>

export const chapterFileSchema = z.strictObject({ chapters: z.array(chapterTextSchema) })

export const planTextsSchema = z.strictObject({
  draftLine: text,
  levelTexts: z.record(z.string(), text),
  sizeTexts: z.record(idSchema, text),
  typeTexts: z.record(idSchema, text),
  actionFields: z.array(z.strictObject({ id: idSchema, label: text })),
  actionStates: z.array(text),
  communication: z.array(
    z.strictObject({
      to: text,
      what: text,
      when: text,
      channel: text,
      who: text,
      publicOnly: z.boolean().optional(),
      onlyIf: z.enum(['in-presenza', 'piu-sedi']).optional(),
    }),
  ),
  governance: z.array(z.strictObject({ role: text, does: text, time: text, publicOnly: z.boolean().optional() })),
  milestones: z.array(
    z.strictObject({
      month: z.int().min(0),
      what: text,
      who: text,
      onlyIf: z.enum(['dati', 'strutturali', 'in-rete']).optional(),
    }),
  ),
  disclaimers: z.array(z.strictObject({ id: idSchema, text })),
  axisNames: z.record(idSchema, z.array(text).min(1)),
  /** How an area reads at each level, and when too little is known. */
  areaReadings: z.record(idSchema, z.record(idSchema, text)),
  dataCollection: z.strictObject({ id: idSchema, title: text, months: z.number(), text, steps: z.array(text).min(1) }),
  costClasses: z.array(text).length(5),
  frameworkTags: z.record(z.string(), text),
})
export type PlanTexts = z.infer<typeof planTextsSchema>

export const glossarySchema = z.strictObject({ terms: z.array(z.strictObject({ term: text, meaning: text })) })
export type GlossaryTerm = z.infer<typeof glossarySchema>['terms'][number]
