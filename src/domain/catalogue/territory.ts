import { z } from 'zod'
import { daySchema, idSchema, type WrittenForm } from '../ids'

const text = z.string().min(1)

export const municipalitySchema = z.strictObject({
  id: idSchema,
  name: text,
  /** ISTAT code. */
  istat: z.string().regex(/^\d{6}$/, 'istat' satisfies WrittenForm),
  district: idSchema,
  /** Residents, latest column of the source. */
  population: z.int().positive(),
})

export const territorySchema = z.strictObject({
  name: text,
  province: text,
  source: text,
  districts: z.array(z.strictObject({ id: idSchema, name: text })),
  municipalities: z.array(municipalitySchema).min(1),
})
export type Territory = z.infer<typeof territorySchema>

/** Dated facts that expire. Empty where nothing was confirmed: a contact is never invented. */
export const servicesSchema = z.strictObject({
  note: text,
  services: z.array(
    z.strictObject({
      id: idSchema,
      district: idSchema,
      name: text,
      contact: text,
      checkedOn: daySchema,
      expires: daySchema,
    }),
  ),
})
