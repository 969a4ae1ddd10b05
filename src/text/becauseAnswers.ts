import type { Content, QuestionnaireContent } from '../domain/content'
import type { OptionId, QuestionId, Ref } from '../domain/ids'
import type { Answer, PartValue } from '../domain/questionnaire/answer'
import type { Field, Question } from '../domain/questionnaire/question'
import { countedAnswer, type Reading } from '../domain/questionnaire/readAnswers'
import { estimateText, groupText, listText, lowerFirst, numberText, percentText, plural, withoutStop } from './format'

const ones: Readonly<Record<string, string>> = { persone: 'persona', sedi: 'sede', giorni: 'giorno', ore: 'ora' }

/** "35 persone", "1 sede". */
export function quantityText(count: number, unit: string): string {
  return plural(count, ones[unit] ?? unit, unit)
}

/** What was answered, in words; numbers of few people are never written. */
export function answerText(content: QuestionnaireContent, question: Question, answer: Answer): string {
  if (answer.state === 'unknown') return 'Non so, da verificare'
  if (answer.state === 'notApplicable') return `Non si applica: ${lowerFirst(withoutStop(answer.reason))}`
  const { value, certainty } = answer
  if (question.type === 'fields') {
    const parts = typeof value === 'object' && !Array.isArray(value) ? value : {}
    const filled = question.fields.filter(({ id }) => parts[id] !== undefined)
    if (filled.length === 0) return 'Nessun dato inserito'
    const estimated = certainty === 'estimate' ? ' (stima)' : ''
    return (
      filled
        .map((field) => `${field.label}: ${partText(content, question, field, parts[field.id] as PartValue)}`)
        .join('; ') + estimated
    )
  }
  if (typeof value === 'number') {
    const text = 'unit' in question ? quantityText(value, question.unit) : numberText(value)
    return certainty === 'estimate' ? estimateText(text) : text
  }
  if (typeof value === 'string') return optionText(content, question, value)
  return Array.isArray(value) ? listOf(value.map((option) => optionText(content, question, option))) : ''
}

function partText(content: QuestionnaireContent, question: Question, field: Field, value: PartValue): string {
  if (typeof value === 'number') {
    /** Questions with a note on privacy count people who could be recognised. */
    const isGroup =
      'privacy' in question && question.privacy !== undefined && field.type === 'number' && field.unit === 'persone'
    if (isGroup) return groupText(value, content.scoring.smallGroup.below)
    return field.type === 'number' ? quantityText(value, field.unit) : numberText(value)
  }
  if (typeof value === 'string') return field.type === 'text' ? value : optionText(content, field, value)
  return lowerFirst(listOf(value.map((option) => optionText(content, field, option))))
}

/** The words of an option, or the name of a municipality. */
export function optionText(content: QuestionnaireContent, of: Question | Field, option: OptionId): string {
  const options = 'options' in of ? of.options : []
  const found = options.find(({ id }) => id === option)?.text ?? municipalityName(content, option)
  return withoutStop(found ?? option)
}

export function municipalityName({ territory }: QuestionnaireContent, id: string): string | undefined {
  return territory.municipalities.find((municipality) => municipality.id === id)?.name
}

const listOf = (texts: readonly string[]): string =>
  listText(texts.map((text, place) => (place === 0 ? text : lowerFirst(text))))

/** The words a rule puts in its sentences; `undefined` where there is nothing to say. */
export interface RuleWords {
  answer: (question: QuestionId) => string | undefined
  fact: (id: string) => string | undefined
  people: string | undefined
}

/** `fact` is what the engine found: `withFacts(content, reading, …).fact`. */
export function ruleWords(content: Content, reading: Reading, fact: Reading['fact']): RuleWords {
  const people = reading.known(content.selection.profile.people)
  return {
    answer: (id) => {
      const answer = countedAnswer(reading, id)
      const question = reading.index.byId.get(id)
      return question && answer?.state === 'given' ? answerText(content, question, answer) : undefined
    },
    fact: (id) => factText(content, reading, id, fact(id)),
    people:
      typeof people === 'number'
        ? peopleText(people, certaintyOf(reading, content.selection.profile.people))
        : undefined,
  }
}

function peopleText(people: number, estimated: boolean): string {
  return estimated ? `circa ${numberText(people)}` : numberText(people)
}

function certaintyOf(reading: Reading, ref: Ref): boolean {
  const answer = countedAnswer(reading, ref)
  return answer?.state === 'given' && answer.certainty === 'estimate'
}

/** A share of people is written only if it stands for enough of them: otherwise it is "una parte". */
function factText(
  content: Content,
  reading: Reading,
  id: string,
  value: number | boolean | undefined,
): string | undefined {
  if (typeof value !== 'number') return undefined
  const definition = content.selection.facts.find((fact) => fact.id === id)
  const isShare = definition !== undefined && 'ratio' in definition && definition.ratio.max === 1
  if (!isShare) return numberText(value, value < 10 ? 1 : 0)
  const people = reading.known(content.selection.profile.people)
  const few = typeof people !== 'number' || value * people < content.scoring.smallGroup.below
  return few ? 'una parte' : withArticle(percentText(value))
}

/** "il 34%", "l’8%". */
const withArticle = (percent: string): string => (/^(8|11%)/.test(percent) ? `l’${percent}` : `il ${percent}`)
