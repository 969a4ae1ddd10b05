import { numberText } from '../format'

/** Units that follow a number, in words; the others say nothing more than the indicator's name. */
const units: Readonly<Record<string, string>> = {
  giorni: ' giorni',
  'gg/addetto': ' giorni a persona',
  min: ' minuti',
  ore: ' ore',
  'punti %': ' punti',
}

/** A target as people read it: "≥80; scarto…" in percent becomes "≥ 80%; scarto…", "→100" becomes "verso 100%". */
export function targetText(hint: string, unit: string): string {
  const spaced = hint
    .replace(/([≥≤])\s*(?=[−\d])/g, '$1 ')
    .replace(/→\s*(?=\d)/, 'verso ')
    .replace(/(\d)-(\d)/g, '$1–$2')
  if (unit === '%') return spaced.replace(/\d+([,.–]\d+)?/, '$&%')
  const word = units[unit]
  return word ? spaced.replace(/\d+([,.–]\d+)?(?=$|;)/, `$&${word}`) : spaced
}

/** Of a target of the library only what is aimed at, without remarks on how to read it. */
export const aimOf = (target: string): string => target.split(/;| \(/)[0]?.trim() ?? target

/** A figure with its unit: "28 giorni", "85%". */
export const amountText = (value: number, unit: string): string =>
  `${numberText(value, Math.min(2, decimalsOf(value)))}${unit === '%' ? '%' : (units[unit] ?? (unit === 'sì/no' || unit === '' ? '' : ` ${unit}`))}`

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0
