import type { RuleWords } from './becauseAnswers'
import { quoted, withoutStop } from './format'

/**
 * A sentence of a rule with its placeholders filled: {risposta:id}, {fatto:id}, {persone}.
 * A sentence that lacks a word is left out, never printed with a blank; `undefined` when nothing remains.
 */
export function ruleText(template: string, words: RuleWords): string | undefined {
  const sentences = template.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((sentence) => fill(sentence, words))
  const said = sentences.filter((sentence) => sentence !== undefined)
  return said.length > 0 ? said.join(' ') : undefined
}

function fill(sentence: string, words: RuleWords): string | undefined {
  let complete = true
  const filled = sentence.replace(
    /«?\{(risposta|fatto):([a-z0-9-]+)\}»?|\{persone\}/g,
    (match, kind?: string, id?: string) => {
      const word = kind === 'risposta' ? words.answer(id ?? '') : kind === 'fatto' ? words.fact(id ?? '') : words.people
      if (word === undefined) complete = false
      return kind === 'risposta' && match.startsWith('«') ? quoted(word ?? '') : withoutStop(word ?? '')
    },
  )
  if (!complete) return undefined
  return filled.replaceAll('circa una parte', 'una parte').replaceAll('circa circa', 'circa')
}
