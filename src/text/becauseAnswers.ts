import type { Content } from '../domain/content'
import type { OptionId, QuestionId, Ref } from '../domain/ids'
import type { Answer, PartValue } from '../domain/questionnaire/answer'
import type { Condition } from '../domain/questionnaire/condition'
import { holds } from '../domain/questionnaire/holds'
import type { Field, Question } from '../domain/questionnaire/question'
import { questionText } from '../domain/questionnaire/questionText'
import { countedAnswer, type Reading } from '../domain/questionnaire/readAnswers'
import { estimateText, listText, lowerFirst, numberText, percentText, plural, withoutStop } from './format'
import { groupText, groupTexts } from './smallGroups'

const ones: Readonly<Record<string, string>> = { persone: 'persona', sedi: 'sede', giorni: 'giorno', ore: 'ora' }

/** "35 persone", "1 sede". */
function quantityText(count: number, unit: string): string {
  return plural(count, ones[unit] ?? unit, unit)
}

/** What was answered, in words; few people are never a number, not even by subtraction from how many they are in all. */
export function answerText(content: Content, question: Question, answer: Answer, people?: number): string {
  if (answer.state === 'unknown') return 'Non so, da verificare'
  if (answer.state === 'notApplicable') return `Non si applica: ${lowerFirst(withoutStop(answer.reason))}`
  const { value, certainty } = answer
  if (typeof value === 'number') return numberAnswer(content, question, value, certainty === 'estimate')
  if (typeof value === 'string') return optionText(content, question, value)
  if (Array.isArray(value)) return listOf(value.map((option) => optionText(content, question, option)))
  return question.type === 'fields'
    ? fieldsText(content, question, value, { estimated: certainty === 'estimate', people })
    : ''
}

function numberAnswer(content: Content, question: Question, value: number, estimated: boolean): string {
  const unit = question.type === 'number' ? question.unit : ''
  const isGroup = unit === 'persone' && question.id !== content.selection.profile.people
  const { below } = content.scoring.smallGroup
  if (isGroup && value > 0 && value < below) return `${groupText(value, below)} persone`
  const text = quantityText(value, unit)
  return estimated ? estimateText(text) : text
}

function fieldsText(
  content: Content,
  question: Extract<Question, { type: 'fields' }>,
  parts: Readonly<Record<string, PartValue>>,
  { estimated, people }: { estimated: boolean; people: number | undefined },
): string {
  const counted = question.fields.map((field) => {
    const value = parts[field.id]
    const isGroup = field.type === 'number' && field.unit === 'persone' && typeof value === 'number'
    return { label: field.label, count: isGroup ? value : undefined }
  })
  const groups = groupTexts(counted, content.scoring.smallGroup.below, people)
  const filled = question.fields.flatMap((field, place) => {
    const value = parts[field.id]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
    return [`${field.label}: ${groups[place] ?? partText(content, field, value)}`]
  })
  if (filled.length === 0) return 'Nessun dato inserito'
  return filled.join('; ') + (estimated ? ' (stima)' : '')
}

function partText(content: Content, field: Field, value: PartValue): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return field.type === 'text' ? value : optionText(content, field, value)
  return lowerFirst(listOf(value.map((option) => optionText(content, field, option))))
}

/** The words of an option, or the name of a municipality. */
export function optionText(content: Content, of: Question | Field, option: OptionId): string {
  const options = 'options' in of ? of.options : []
  const found = options.find(({ id }) => id === option)?.text ?? municipalityName(content, option)
  return withoutStop(found ?? option)
}

export function municipalityName({ territory }: Pick<Content, 'territory'>, id: string): string | undefined {
  return territory.municipalities.find((municipality) => municipality.id === id)?.name
}

/** "Due turni e reperibilità"; with semicolons where one of them has a comma. */
export function listOf(texts: readonly string[]): string {
  const joined = texts.map((text, place) => (place === 0 ? text : lowerFirst(text)))
  return joined.length > 1 && joined.some((text) => text.includes(',')) ? joined.join('; ') : listText(joined)
}

/** The words a rule puts in its sentences; `undefined` where there is nothing to say. */
export interface RuleWords {
  answer: (question: QuestionId) => string | undefined
  /** A question in the words it was asked in. */
  question: (question: QuestionId) => string | undefined
  fact: (id: string) => string | undefined
  /** Whether a condition certainly holds: of two reasons, only what does is said. */
  isCertain: (condition: Condition) => boolean
  people: string | undefined
}

/** `fact` is what the engine found: `withFacts(content, reading, …).fact`. */
export function ruleWords(content: Content, reading: Reading, fact: Reading['fact']): RuleWords {
  const ref = content.selection.profile.people
  const people = reading.known(ref)
  return {
    answer: (id) => {
      const answer = countedAnswer(reading, id)
      const question = reading.index.byId.get(id)
      return question && answer?.state === 'given'
        ? answerText(content, question, answer, typeof people === 'number' ? people : undefined)
        : undefined
    },
    question: (id) => {
      const question = reading.index.byId.get(id)
      return question && questionText(reading, question)
    },
    fact: (id) => factText(content, reading, id, fact(id)),
    isCertain: (condition) => holds(condition, { ...reading, fact }) === true,
    /** "Siete in 1" is said by nobody. */
    people: typeof people === 'number' && people > 1 ? peopleText(people, isEstimate(reading, ref)) : undefined,
  }
}

const peopleText = (people: number, estimated: boolean): string =>
  estimated ? `circa ${numberText(people)}` : numberText(people)

function isEstimate(reading: Reading, ref: Ref): boolean {
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
  if (!isShare) return numberText(value)
  const people = reading.known(content.selection.profile.people)
  const few = typeof people !== 'number' || value * people < content.scoring.smallGroup.below
  return few ? 'una parte' : withArticle(percentText(value))
}

/** "il 34%", "l’8%". */
const withArticle = (percent: string): string => (/^(8|11%)/.test(percent) ? `l’${percent}` : `il ${percent}`)
