import { isPrintable } from '../../domain/document/printable'
import { wordsOfTexts } from '../../text/contentProblems/texts'
import { kindNames } from '../fileKinds'
import type { Placed } from '../placed'
import { error, type Place, type Problem } from '../problem'
import { keyOf, walkTexts } from '../walk'
import { placeholderProblems } from './placeholders'

/** Characters the PDF cannot write, law cited outside the norms, typewriter quotes, placeholders that do not exist. */
export function textProblems(placed: Placed): Problem[] {
  const problems: Problem[] = []
  for (const kind of kindNames)
    for (const { value, at } of placed.sources[kind])
      walkTexts(value, (text, path) => {
        if (keyOf(path) === 'sources') return
        const place = at(...path)
        problems.push(...glyphProblems(text, place), ...typingProblems(text, place))
        if (kind !== 'norms') problems.push(...lawProblems(text, place))
        problems.push(...placeholderProblems(text, kind, place, placed))
      })
  return problems
}

function glyphProblems(text: string, at: Place): Problem[] {
  if (isPrintable(text)) return []
  const missing = [...new Set(text)].filter((character) => !isPrintable(character))
  return [error(at, wordsOfTexts.unprintable(missing.map(withNumber)))]
}

/** "🙂 (U+1F642)": some characters look like others, or like nothing. */
function withNumber(character: string): string {
  return `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`
}

function typingProblems(text: string, at: Place): Problem[] {
  return [
    ...(text.includes("'") || text.includes('"') ? [error(at, wordsOfTexts.typewriter(excerpt(text, /['"]/)))] : []),
    ...(text.trim() === '' ? [error(at, wordsOfTexts.missing)] : []),
    ...(/ {2}|^ | $/.test(text) && text.trim() !== ''
      ? [error(at, wordsOfTexts.space(excerpt(text, / {2}|^ | $/)))]
      : []),
  ]
}

/** The law is quoted only by id, so that its date and its confidence always go with it. "Legge 104" is how people call it. */
const law =
  /\bD\.\s?(Lgs|P\.\s?[RC]|L\.|M\.|I\.|G\.\s?R)|\b(DM|DPR|DGR|DPCM|TUIR)\b|\bartt?\.\s?\d|\bL\.\s?(R\.\s?)?\d+\/\d|\b[Ll]egge (regionale )?\d+\/\d|\bcomm[ai] \d/

function lawProblems(text: string, at: Place): Problem[] {
  return law.test(text) ? [error(at, wordsOfTexts.law(excerpt(text, law)))] : []
}

function excerpt(text: string, pattern: RegExp): string {
  const start = Math.max(0, text.search(pattern) - 20)
  return `${start > 0 ? '…' : ''}${text.slice(start, start + 50)}${start + 50 < text.length ? '…' : ''}`
}
