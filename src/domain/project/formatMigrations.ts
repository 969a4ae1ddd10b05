import type { RawObject } from './guardRaw'

/**
 * From the format version that is the key to the next one. Each returns a new object, leaves the old one alone and
 * takes whatever is in it: it is checked only after the last step.
 */
export type FormatMigrations = Readonly<Record<number, (raw: RawObject) => RawObject>>

/** Version 1 is the first. */
export const formatMigrations: FormatMigrations = {}
