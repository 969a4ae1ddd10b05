/** What is not known yet. react-pdf has no patterns: a thick dashed line looks the same. */
export const hatch = { strokeDasharray: '1.05 1.5' } as const
