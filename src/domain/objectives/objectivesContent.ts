import { z } from 'zod'
import { codeSchema, idSchema } from '../ids'
import { directionSchema, equityGroupSchema, indicatorKindSchema, objectiveTypeSchema } from './scorecard'

const text = z.string().min(1)

/** Every check that code carries out: one written only here, or only there, stops the build or a test. */
export const smartCheckIdSchema = z.enum([
  'uno-solo',
  'gruppo',
  'indicatore',
  'base-nota',
  'verso',
  'mezzi',
  'dipende',
  'passo',
  'collegato',
  'equo',
  'data',
  'pesi',
  'non-presenza',
])

/** Where in the editor a check leads. */
export const placeSchema = z.enum([
  'testo',
  'perimetro',
  'indicatore',
  'base',
  'traguardi',
  'accessibile',
  'responsabile',
  'collegamento',
  'equita',
  'temporizzato',
  'peso',
])

/** Words to be looked for: "assenz*" is any word that begins so, "legge 104" both words in a row. */
const words = z.array(text).min(1)

const rulesSchema = z.strictObject({
  maxObjectives: z.int(),
  weightSum: z.int(),
  weightMin: z.int(),
  weightMax: z.int(),
  managerConciliationWeight: z.tuple([z.int(), z.int()]),
  note: text,
})

const scaleSchema = z.strictObject({
  grades: z.array(
    z.strictObject({
      grade: z.int(),
      meaning: text,
      from: z.number().optional(),
      below: z.number().optional(),
      score: z.number(),
    }),
  ),
  formula: text,
  notes: z.array(text),
})

const sheetSchema = z.strictObject({
  title: text,
  fields: z.array(
    z.strictObject({ id: idSchema, label: text, hint: text.optional(), required: z.boolean(), smart: text.optional() }),
  ),
  norms: z.array(idSchema).optional(),
  checklist: z.array(text).optional(),
  checklistNote: text.optional(),
})

const smartCheckSchema = z.strictObject({
  id: smartCheckIdSchema,
  letter: z.enum(['S', 'M', 'A', 'R', 'T', 'scheda']),
  label: text,
  field: placeSchema,
  condition: text,
  fix: text,
})

const privateExampleSchema = z.strictObject({
  id: idSchema,
  title: text,
  text,
  /** For whom: departments, roles or sites. */
  audience: text,
  means: text,
  relevance: text,
  kpi: codeSchema,
  indicator: text,
  direction: directionSchema,
  baseline: z.number().optional(),
  targets: z.strictObject({ minimum: z.number(), expected: z.number(), best: z.number() }),
  unit: text,
  weight: z.number(),
  area: idSchema,
  measure: idSchema,
  role: text,
  equityCheck: text,
  equityGroups: z.array(equityGroupSchema).min(1),
})

const publicExampleSchema = z.strictObject({
  id: idSchema,
  title: text,
  text,
  audience: text,
  means: text,
  type: objectiveTypeSchema,
  role: text,
  weight: z.number(),
  indicators: z
    .array(
      z.strictObject({
        kind: indicatorKindSchema,
        name: text,
        formula: text.optional(),
        direction: directionSchema,
        baseline: z.number().optional(),
        /** A figure; "keep" is where it started from; words, when a figure is still to be agreed. */
        target: z.union([z.number(), text]),
        keep: z.boolean().optional(),
        unit: text,
        kpi: codeSchema.optional(),
      }),
    )
    .min(1)
    .max(3),
  measure: idSchema,
  publicValue: text,
  equityCheck: text,
  equityGroups: z.array(equityGroupSchema).min(1),
})

const avoidSchema = z.strictObject({
  id: idSchema,
  objective: text,
  reason: text,
  /** What to write in its place. */
  instead: text,
  /** It rewards being there, or weighs on absences and leave: the check "non-presenza" reads these. */
  presence: z.boolean().optional(),
  /** Each row gives it away when all its words are found, in the title, in the text or in an indicator. */
  signs: z.array(words).min(1),
  /** Words that show it was thought of, anywhere in the objective. */
  unless: words.optional(),
  /** Indicators of the library that are for groups only, or never alone. */
  kpis: z.array(codeSchema).optional(),
})

export const objectivesSchema = z.strictObject({
  note: text,
  rules: rulesSchema,
  scale: scaleSchema,
  sheets: z.record(z.enum(['private', 'pa']), sheetSchema),
  smartChecks: z.array(smartCheckSchema),
  /** Verbs that say what changes, unless they come after one of these words: "per ridurre" is why, not what. */
  resultVerbs: z.strictObject({ verbs: words, notAfter: words }),
  /** Words that name a means: hours, people, training. */
  meansWords: words,
  examples: z.strictObject({ private: z.array(privateExampleSchema), pa: z.array(publicExampleSchema) }),
  avoid: z.array(avoidSchema),
})

export type Objectives = z.infer<typeof objectivesSchema>
export type Scale = Objectives['scale']
export type PrivateExample = z.infer<typeof privateExampleSchema>
export type PublicExample = z.infer<typeof publicExampleSchema>
export type Place = z.infer<typeof placeSchema>
export type SmartCheckId = z.infer<typeof smartCheckIdSchema>
export type Avoided = z.infer<typeof avoidSchema>
