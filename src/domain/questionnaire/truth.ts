/** Kleene's three values: `undefined` is "not known yet". */
export type Truth = boolean | undefined

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth)
