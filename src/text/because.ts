import type { Content } from '../domain/content'
import type { Because } from '../domain/selection/results'
import { type Link, reasonFor } from '../domain/selection/selectionModel'
import type { RuleWords } from './becauseAnswers'
import { ruleText } from './becauseRule'
import { lowerFirst, quoted, withoutStop, withStop } from './format'

/**
 * Why something is proposed, in one or two sentences: the answer it comes from, then a consequence.
 * A rule speaks before a bare answer, because it says what follows; `summary` is the consequence when no rule does,
 * or when the rule is about the whole plan.
 */
export function becauseText(content: Content, because: readonly Because[], summary: string, words: RuleWords): string {
  const links = because.flatMap((reason) =>
    reason.kind === 'link' ? content.links.filter(({ id }) => id === reason.link) : [],
  )
  const rule = links.filter(({ effect }) => effect !== 'only').map((link) => linkText(link, words))
  const first = rule.find((text) => text !== undefined)
  if (first !== undefined) return first
  const openings = [
    ...because.map((reason) => openingText(content, reason, words)),
    ...links.map((link) => ruleText(reasonFor(link, words.isCertain), words)),
  ]
  const opening = openings.find((text) => text !== undefined)
  return opening === undefined ? withStop(summary) : `${opening} ${proposal(summary)}`
}

/** What a rule says of the answers it read, then what follows. */
export function linkText(link: Link, words: RuleWords): string | undefined {
  const because = ruleText(reasonFor(link, words.isCertain), words)
  return because === undefined ? undefined : `${because} ${withStop(ruleText(link.text, words) ?? link.title)}`
}

function openingText(content: Content, reason: Because, words: RuleWords): string | undefined {
  switch (reason.kind) {
    case 'answer': {
      const question = words.question(reason.question)
      const answer = words.answer(reason.question)
      return question && answer
        ? `Perché alla domanda ${quoted(question)} avete indicato ${quoted(answer)}.`
        : undefined
    }
    case 'axis': {
      const area = content.scoring.areas.find(({ id }) => id === reason.area)
      return area && `Perché ${quoted(area.name)} è fra le priorità del piano.`
    }
    case 'always':
      return 'Perché un piano si corregge solo se qualcuno ne legge i risultati.'
    case 'added':
      return 'Azione aggiunta da voi.'
    case 'link':
      return undefined
  }
}

function proposal(summary: string): string {
  return `La proposta: ${withStop(lowerFirst(withoutStop(summary)))}`
}
