import type { z } from 'zod'
import type { overlaySchema } from './overlaySchema'

/** The consultant's own additions, checked: with `withOverlay.ts` they become one with the content. */
export type Overlay = z.infer<typeof overlaySchema>
export type OwnQuestion = NonNullable<Overlay['questions']>[number]

export const overlayFormat = 'conciliazione-20.20-aggiunte'
export const overlayVersion = 1

/** Characters of the largest file: sixty questions, sixty measures and a logo fit. */
export const largestOverlay = 512 * 1024
