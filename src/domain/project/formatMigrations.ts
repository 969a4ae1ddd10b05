import type { RawObject } from './guardRaw'

/** From the format version that is the key to the next one. Each returns a new object and leaves the old one alone. */
export type FormatMigrations = Readonly<Record<number, (raw: RawObject) => RawObject>>

/** Version 1 is the first. */
export const formatMigrations: FormatMigrations = {}
